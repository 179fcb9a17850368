package no.rodtrad.trainer;

import static no.rodtrad.agreement.AmendmentBuilder.anAmendmentOf;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.rodtrad.agreement.AgreementBuilder;
import no.rodtrad.testing.As;

/** All that can be asked of agreements and of the courses held under them. */
final class AgreementCommands {
  private static final String COURSES = "/api/v1/courses";

  private final Year year;

  AgreementCommands(Year year) {
    this.year = year;
  }

  /** Other words from today, or from a day that comes; what they may not take away is refused. */
  Response amend() {
    var amendment = anAmendmentOf(year.agreement());
    if (year.random.nextInt(4) == 0) {
      amendment.from(year.day(1, 40));
    }
    switch (year.random.nextInt(6)) {
      case 0, 1 -> amendment.to("trainerQuota", 1 + year.random.nextInt(7));
      case 2 -> amendment.to("endsOn", year.day(5, 900).toString());
      case 3 -> amendment.to("phases", List.of(phase("PREPARATION"), phase("IMPLEMENTATION")));
      case 4 ->
          amendment.to(
              "entitlements",
              List.of(
                  Map.of("kind", "DEVELOPMENT_TIME", "quantity", 1 + year.random.nextInt(5)),
                  Map.of("kind", "PARENT_MEETING", "quantity", 1 + year.random.nextInt(3))));
      default -> amendment.to("schoolIds", List.of(year.school(), Places.EKSEMPEL));
    }
    return amendment.by("admin");
  }

  private Map<String, String> phase(String kind) {
    LocalDate from = year.day(-60, 200);
    return Map.of(
        "kind",
        kind,
        "name",
        kind,
        "startsOn",
        from.toString(),
        "endsOn",
        from.plusDays(year.random.nextInt(90)).toString());
  }

  /** Pauses it or goes on, and now and then ends it, early or for good. */
  Response move() {
    var chance = year.random.nextInt(10);
    var to =
        chance == 0
            ? "TERMINATED"
            : chance == 1 ? "COMPLETED" : year.random.nextInt(3) == 0 ? "PAUSED" : "ACTIVE";
    var moved =
        AgreementBuilder.transition(
            "admin", year.agreement(), "{\"to\": \"" + to + "\", \"reason\": \"Slik ble det\"}");
    if (chance < 2 && moved.statusCode() == 200) {
      year.addAgreement(3 + year.random.nextInt(4), Year.end());
    }
    return moved;
  }

  Response plan() {
    var planned =
        As.admin()
            .contentType("application/json")
            .body(
                Map.of(
                    "kind",
                    year.random.nextBoolean() ? "DEVELOPMENT_TIME" : "PARENT_MEETING",
                    "title",
                    "Kurs",
                    "agreementId",
                    year.agreement(),
                    "schoolIds",
                    List.of(year.school()),
                    "startsAt",
                    anInstant(),
                    "durationMinutes",
                    60 * (1 + year.random.nextInt(40))))
            .post(COURSES);
    if (planned.statusCode() == 201) {
      year.courses.add(0, planned.path("id"));
    }
    return planned;
  }

  /** At any hour, so that days in Norway and days in UTC differ now and then. */
  private String anInstant() {
    return year.day(-60, 400).atTime(year.random.nextInt(24), 30) + ":00Z";
  }

  Response actOnACourse() {
    if (year.courses.isEmpty()) {
      return plan();
    }
    var course = year.anyOf(year.courses.subList(0, Math.min(12, year.courses.size())));
    return switch (year.random.nextInt(5)) {
      case 0 ->
          send(
              course,
              "moves",
              "{\"startsAt\": \"" + anInstant() + "\", \"reason\": \"Slik ble det\"}");
      case 1 -> send(course, "transitions", "{\"to\": \"CONFIRMED\"}");
      case 2 -> send(course, "transitions", "{\"to\": \"CANCELLED\", \"reason\": \"Syk\"}");
      case 3 -> send(course, "log", "{\"attendance\": {\"teachers\": 9}}");
      default ->
          send(
              course,
              "amendments",
              "{\"reason\": \"Talt feil\", \"attendance\": {\"teachers\": %d}}"
                  .formatted(year.random.nextInt(30)));
    };
  }

  private static Response send(String course, String what, String json) {
    return As.admin()
        .contentType("application/json")
        .header("If-Match", "*")
        .body(json)
        .post(COURSES + "/" + course + "/" + what);
  }
}
