package no.rodtrad.scheme;

import static no.rodtrad.scheme.ParticipationBuilder.PARTICIPATIONS;
import static no.rodtrad.scheme.ParticipationBuilder.aParticipation;
import static no.rodtrad.scheme.ParticipationBuilder.deliver;
import static no.rodtrad.scheme.ParticipationBuilder.move;
import static no.rodtrad.scheme.ParticipationBuilder.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.rodtrad.shared.privacy.NationalIdWatch;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class ReportDeliveryTest {
  @Test
  void each_party_delivers_once_with_who_when_and_a_note() {
    var path = aParticipation().advised().accepted();
    deliver(
            "owner-flesberg",
            path,
            1,
            "{\"party\": \"MUNICIPALITY\", \"deliveredOn\": \"2023-09-20\", \"note\":"
                + " \"Behandlet\"}")
        .then()
        .statusCode(200)
        .body("reports[0].parties[0].state", equalTo("DELIVERED"))
        .body("reports[0].parties[0].delivery.deliveredOn", equalTo("2023-09-20"))
        .body("reports[0].parties[0].delivery.deliveredBy", equalTo("Frida Skoleeid"))
        .body("reports[0].parties[0].delivery.note", equalTo("Behandlet"))
        .body("reports[0].parties[1].delivery", nullValue());
    deliver("owner-flesberg", path, 1, "{\"party\": \"MUNICIPALITY\"}")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/duplicate"));
    As.admin().get(path).then().body("reports[0].parties[0].delivery.note", equalTo("Behandlet"));
  }

  @ParameterizedTest(name = "on {0}: {1} overdue")
  @CsvSource({"2023-09-30, 0", "2023-10-01, 3", "2024-10-01, 5", "2025-10-01, 7"})
  void what_is_overdue_follows_from_the_day_and_the_list_finds_the_same(String day, int overdue) {
    var path = aParticipation().accepted();
    MovableClock.on(
        LocalDate.parse(day),
        () -> {
          As.admin()
              .get(path)
              .then()
              .body("overdue", equalTo(overdue))
              .body("reports.parties.flatten().count { it.state == 'OVERDUE' }", equalTo(overdue));
          var found =
              As.admin().queryParam("overdue", true).queryParam("limit", 200).get(PARTICIPATIONS);
          var id = path.substring(PARTICIPATIONS.length() + 1);
          found.then().body("items.id", overdue > 0 ? hasItem(id) : not(hasItem(id)));
          found.then().body("items.findAll { it.overdue == 0 }.size()", equalTo(0));
        });
  }

  @Test
  void what_is_delivered_late_is_overdue_no_more_and_all_of_it_completes_the_participation() {
    var path = aParticipation().accepted();
    for (int report : List.of(1, 2, 3)) {
      deliver(path, report, "MUNICIPALITY").then().statusCode(200);
      deliver(path, report, "COUNTY_GOVERNOR").then().statusCode(200);
    }
    move("admin", path, "{\"to\": \"COMPLETED\"}", tag(path)).then().statusCode(409);
    deliver(path, 1, "ADVISERS").then().statusCode(200).body("overdue", equalTo(0));
    move("owner-flesberg", path, "{\"to\": \"COMPLETED\"}", tag(path))
        .then()
        .statusCode(200)
        .body("status", equalTo("COMPLETED"));
  }

  @Test
  void a_party_that_owes_nothing_and_a_day_that_cannot_be_are_told_at_once() {
    var path = aParticipation().accepted();
    var tomorrow = MovableClock.today().plusDays(1);
    deliver("admin", path, 2, "{\"party\": \"ADVISERS\", \"deliveredOn\": \"" + tomorrow + "\"}")
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder("/party conflict", "/deliveredOn maximum"));
    deliver("admin", path, 1, "{\"party\": \"ADVISERS\", \"deliveredOn\": \"2022-07-31\"}")
        .then()
        .statusCode(422)
        .body("errors.code", contains("outside"));
    deliver("admin", path, 1, "{\"party\": \"PUPILS\", \"note\": \" \"}")
        .then()
        .statusCode(422)
        .body("errors.code", containsInAnyOrder("enum", "required"));
    for (String number : List.of("4", "0", "first")) {
      As.admin()
          .contentType("application/json")
          .body("{\"party\": \"ADVISERS\"}")
          .post(path + "/reports/" + number + "/deliveries")
          .then()
          .statusCode(404);
    }
  }

  @Test
  void neither_a_note_nor_a_reason_holds_a_national_id() {
    var path = aParticipation().accepted();
    deliver(
            "admin",
            path,
            1,
            "{\"party\": \"ADVISERS\", \"note\": \"Gjelder " + nationalId() + "\"}")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/note"))
        .body("errors.code", contains("format"));
    move(
            "admin",
            path,
            "{\"to\": \"WITHDRAWN\", \"reason\": \"Gjelder " + nationalId() + "\"}",
            tag(path))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/reason"))
        .body("errors.code", contains("format"));
    As.admin().get(path).then().body("reports[0].parties.deliveredOn", everyItem(nullValue()));
  }

  private static String nationalId() {
    return IntStream.range(10000, 100000)
        .mapToObj(serial -> "010100" + serial)
        .filter(NationalIdWatch::isIn)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothing_is_delivered_before_it_is_accepted_or_after_it_was_given_up() {
    var path = aParticipation().add();
    deliver(path, 1, "MUNICIPALITY")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/participation-not-active"));
    move("admin", path, "{\"to\": \"DECLINED\", \"reason\": \"Ikke nå\"}", tag(path));
    deliver(path, 1, "MUNICIPALITY").then().statusCode(409);
  }

  @Test
  void of_many_deliveries_at_once_one_is_taken() {
    var path = aParticipation().accepted();
    var codes =
        IntStream.range(0, 8)
            .parallel()
            .map(i -> deliver(path, 3, "MUNICIPALITY").statusCode())
            .boxed()
            .toList();
    assertThat(codes).containsOnlyOnce(200);
    assertThat(codes.stream().filter(code -> code == 409)).hasSize(7);
  }
}
