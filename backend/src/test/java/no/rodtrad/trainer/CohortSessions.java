package no.rodtrad.trainer;

import static no.rodtrad.trainer.CohortBuilder.aCohort;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.rodtrad.testing.As;

/** Cohorts with sessions that were held, and who came to them. */
final class CohortSessions {
  static final String SESSIONS = "/api/v1/cohort-sessions";

  private CohortSessions() {}

  /** A cohort of so many sessions, the first a day from now. */
  static String cohortOf(int sessions, int required) {
    var cohort = aCohort().open();
    Slots.patch(
            "admin",
            Slots.COHORTS + "/" + cohort,
            "{\"sessions\": [" + planned(sessions) + "], \"requiredSessions\": " + required + "}")
        .then()
        .statusCode(200);
    return cohort;
  }

  static String planned(int sessions) {
    return IntStream.rangeClosed(1, sessions)
        .mapToObj(
            n ->
                "{\"title\": \"Samling %d\", \"startsAt\": \"%s\", \"durationMinutes\": 360}"
                    .formatted(n, Instant.now().plus(Duration.ofDays(n)).toString()))
        .collect(Collectors.joining(", "));
  }

  static List<String> of(String cohort) {
    return Slots.readCohort(cohort).path("sessions.id");
  }

  static Response note(String persona, String session, String slot, boolean present) {
    var path = SESSIONS + "/" + session + "/attendance";
    return As.persona(persona)
        .contentType("application/json")
        .header("If-Match", Slots.tag(path))
        .body("{\"marks\": [{\"slotId\": \"" + slot + "\", \"present\": " + present + "}]}")
        .put(path);
  }
}
