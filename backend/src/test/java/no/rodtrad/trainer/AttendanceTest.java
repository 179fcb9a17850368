package no.rodtrad.trainer;

import static no.rodtrad.trainer.AgreementRow.anAgreement;
import static no.rodtrad.trainer.CohortBuilder.aCohort;
import static no.rodtrad.trainer.SlotBuilder.aSlot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions of the cohort's own, who came to them, and the certificate that follows. */
@ApiTest
class AttendanceTest {
  private static final String CERTIFICATES = "/api/v1/certificates/";

  private String cohort = "";
  private String slot = "";
  private List<String> sessions = List.of();

  /** Three sessions, two of which complete the programme. */
  @BeforeEach
  void enrol() {
    cohort = CohortSessions.cohortOf(3, 2);
    sessions = CohortSessions.of(cohort);
    slot =
        aSlot().in(cohort).drawingOn(anAgreement().stored()).naming(SlotBuilder.someone()).stored();
    Slots.moveTo(slot, "ENROLLED").then().statusCode(200);
  }

  private static void whenHeld(Runnable work) {
    MovableClock.at(Instant.now().plus(Duration.ofDays(9)), work);
  }

  private void attendsTwo() {
    whenHeld(
        () -> {
          CohortSessions.note("provider-admin", sessions.get(0), slot, true).then().statusCode(200);
          CohortSessions.note("admin", sessions.get(2), slot, true).then().statusCode(200);
        });
  }

  @Test
  void attendance_is_noted_and_counted_by_the_cohort_s_own_rule() {
    whenHeld(
        () -> {
          CohortSessions.note("provider-admin", sessions.get(0), slot, true)
              .then()
              .statusCode(200)
              .body("cohortId", equalTo(cohort))
              .body("marks.slotId", contains(slot))
              .body("marks.present", contains(true));
          CohortSessions.note("admin", sessions.get(1), slot, false).then().statusCode(200);
        });
    Slots.read(slot)
        .then()
        .body("completion.attended", equalTo(1))
        .body("completion.required", equalTo(2))
        .body("completion.of", equalTo(3))
        .body("completion.met", equalTo(false));
    As.persona("principal-madsebakken")
        .get(CohortSessions.SESSIONS + "/" + sessions.get(0) + "/attendance")
        .then()
        .statusCode(200)
        .body("marks", empty());
  }

  @Test
  void nobody_comes_to_a_session_that_has_not_begun_and_only_the_enrolled_are_marked() {
    CohortSessions.note("admin", sessions.get(0), slot, true)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/session-not-begun"));
    var reserved = aSlot().in(cohort).drawingOn(anAgreement().stored()).stored();
    var elsewhere = aSlot().in(aCohort().open()).drawingOn(anAgreement().stored()).stored();
    var path = CohortSessions.SESSIONS + "/" + sessions.get(0) + "/attendance";
    As.admin()
        .contentType("application/json")
        .header("If-Match", "*")
        .body(
            "{\"marks\": [{\"slotId\": \"%s\", \"present\": true}, {\"slotId\": \"%s\", \"present\": true}]}"
                .formatted(reserved, elsewhere))
        .put(path)
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder("/marks/0/slotId conflict", "/marks/1/slotId reference"));
    CohortSessions.note("adviser", sessions.get(0), slot, true).then().statusCode(403);
    As.admin()
        .contentType("application/json")
        .body("{\"marks\": []}")
        .put(path)
        .then()
        .statusCode(428);
    As.admin()
        .contentType("application/json")
        .header("If-Match", "\"9-1\"")
        .body("{\"marks\": []}")
        .put(path)
        .then()
        .statusCode(412);
    As.persona("stranger").get(path).then().statusCode(404);
  }

  @Test
  void who_has_come_often_enough_is_certified_and_anyone_with_the_code_can_check_it() {
    Slots.moveTo(slot, "CERTIFIED")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/completion-not-met"))
        .body("attended", equalTo(0))
        .body("required", equalTo(2));
    attendsTwo();
    var code =
        Slots.moveTo(slot, "CERTIFIED")
            .then()
            .statusCode(200)
            .body("completion.met", equalTo(true))
            .body("certificate.status", equalTo("VALID"))
            .extract()
            .<String>path("certificate.code");
    assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{26}");
    As.nobody()
        .get(CERTIFICATES + code)
        .then()
        .statusCode(200)
        .body("name", equalTo("Per Eksempel"))
        .body("programme", equalTo("TRAINER"))
        .body("cohort", equalTo("Prøvekull"))
        .body("provider", equalTo("SMART-senteret"))
        .body("status", equalTo("VALID"))
        .body("revokedOn", nullValue())
        .body("keySet()", org.hamcrest.Matchers.hasSize(8));
    for (var other :
        List.of(code.substring(1), code.toLowerCase(java.util.Locale.ROOT), slot, "%25")) {
      As.nobody()
          .urlEncodingEnabled(false)
          .get(CERTIFICATES + other)
          .then()
          .statusCode(404)
          .body("type", equalTo("/problems/not-found"));
    }
    As.nobody().get("/api/v1/certificates").then().statusCode(401);
    As.bearer("not.a.token").get(CERTIFICATES + code).then().statusCode(401);
  }

  @Test
  void a_revoked_certificate_says_so_to_everyone() {
    Slots.move(
            "admin", slot, "{\"to\": \"CERTIFIED\", \"reason\": \"Var syk, tok igjen samlingen\"}")
        .then()
        .statusCode(200)
        .body("completion.met", equalTo(false))
        .body("transitions[-1].reason", equalTo("Var syk, tok igjen samlingen"));
    var code = Slots.read(slot).<String>path("certificate.code");
    Slots.revoke("adviser", slot).then().statusCode(403);
    Slots.revoke("provider-admin", slot)
        .then()
        .statusCode(200)
        .body("status", equalTo("CERTIFIED"))
        .body("certificate.status", equalTo("REVOKED"))
        .body("certificate.reason", equalTo("Utstedt ved en feil"));
    As.nobody()
        .get(CERTIFICATES + code)
        .then()
        .body("status", equalTo("REVOKED"))
        .body("revokedOn", equalTo(MovableClock.today().toString()));
    Slots.revoke("admin", slot).then().statusCode(409);
    As.admin()
        .get(Slots.SLOTS + "/" + slot + "/history")
        .then()
        .body("events.event", contains("CREATED", "MOVED", "MOVED", "MOVED", "REVOKED"));
  }

  @Test
  void a_session_keeps_itself_and_its_attendance_when_the_plan_is_made_anew() {
    attendsTwo();
    var path = Slots.COHORTS + "/" + cohort;
    Slots.patch(
            "admin",
            path,
            "{\"sessions\": [" + CohortSessions.planned(1) + "], \"requiredSessions\": 1}")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/immutable"));
    var moved = Instant.parse("2046-09-15T07:00:00Z");
    Slots.patch(
            "admin",
            path,
            """
            {"sessions": [
              {"id": "%s", "title": "Flyttet", "startsAt": "%s", "durationMinutes": 60},
              {"id": "%s", "title": "Samling 3", "startsAt": "2045-09-15T07:00:00Z", "durationMinutes": 60},
              {"title": "Ny", "startsAt": "2047-09-15T07:00:00Z", "durationMinutes": 60}]}
            """
                .formatted(sessions.get(0), moved, sessions.get(2)))
        .then()
        .statusCode(200)
        .body("sessions.title", contains("Samling 3", "Flyttet", "Ny"));
    Slots.read(slot)
        .then()
        .body("completion.attended", equalTo(2))
        .body("completion.of", equalTo(3));
    Slots.patch(
            "admin",
            path,
            "{\"requiredSessions\": 4, \"sessions\": [{\"id\": \"%s\", \"title\": \"A\", \"startsAt\": \"%s\", \"durationMinutes\": 1}]}"
                .formatted(cohort, moved))
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder("/sessions/0/id reference", "/requiredSessions maximum"));
  }

  @Test
  void statements_do_not_grow_with_the_participants() {
    var session = sessions.get(0);
    var path = CohortSessions.SESSIONS + "/" + session + "/attendance";
    whenHeld(
        () -> {
          var tag = Slots.tag(path);
          assertThat(
                  SqlCount.during(
                      () ->
                          As.admin()
                              .contentType("application/json")
                              .header("If-Match", tag)
                              .body(
                                  "{\"marks\": [{\"slotId\": \""
                                      + slot
                                      + "\", \"present\": true}]}")
                              .put(path)
                              .then()
                              .statusCode(200)))
              .isEqualTo(8);
          assertThat(SqlCount.during(() -> As.admin().get(path))).isEqualTo(1);
        });
    var code =
        Slots.move("admin", slot, "{\"to\": \"CERTIFIED\", \"reason\": \"Derfor\"}")
            .<String>path("certificate.code");
    assertThat(SqlCount.during(() -> As.nobody().get(CERTIFICATES + code))).isEqualTo(1);
  }
}
