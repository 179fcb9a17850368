package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementBuilder.PATH;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static no.rodtrad.agreement.AgreementBuilder.transition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ApiTest
class AgreementStatusTest {
  private static final LocalDate FIRST = LocalDate.parse("2031-08-01");
  private static final LocalDate LAST = LocalDate.parse("2032-07-31");

  @Inject EntityManager em;

  @Test
  void the_status_follows_the_dates_in_every_reading_though_nothing_has_run() {
    var school = SchoolBuilder.aSchool().add();
    var id = anAgreement().at(school).from(FIRST).until(LAST).signed();
    var tag = As.admin().get(PATH + "/" + id).header("ETag");
    reads(id, school, FIRST.minusDays(1), "SIGNED");
    reads(id, school, FIRST, "ACTIVE");
    reads(id, school, LAST, "ACTIVE");
    reads(id, school, LAST.plusDays(1), "COMPLETED");
    MovableClock.on(
        FIRST,
        () ->
            As.admin()
                .header("If-None-Match", tag)
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("statusSince", equalTo("2031-07-31T22:00:00Z"))
                .body("transitions.from", contains("DRAFT", "SIGNED"))
                .body("transitions.to", contains("SIGNED", "ACTIVE"))
                .body("transitions[1].actor", equalTo("system")));
  }

  /** The same in the list, for the filter of every status, alone and in the ledger. */
  private static void reads(String id, String school, LocalDate day, String status) {
    MovableClock.on(
        day,
        () -> {
          As.admin().get(PATH + "/" + id).then().body("status", equalTo(status));
          for (var asked : AgreementStatus.values()) {
            As.admin()
                .queryParam("school", school)
                .queryParam("status", asked.name())
                .get(PATH)
                .then()
                .body(
                    "items.findAll { it.id == '" + id + "' }.status",
                    asked.name().equals(status) ? contains(status) : equalTo(List.of()));
          }
        });
  }

  @Test
  void what_is_completed_by_its_date_can_no_longer_be_moved_and_what_runs_can() {
    var id = anAgreement().from(FIRST).until(LAST).signed();
    MovableClock.on(
        LAST.plusDays(1),
        () ->
            transition("admin", id, "{\"to\": \"PAUSED\", \"reason\": \"For sent\"}")
                .then()
                .statusCode(409)
                .body("from", equalTo("COMPLETED"))
                .body("allowed", equalTo(List.of())));
    MovableClock.on(
        LAST,
        () ->
            transition("admin", id, "{\"to\": \"PAUSED\", \"reason\": \"Ny rektor\"}")
                .then()
                .statusCode(200)
                .body("transitions.from", contains("DRAFT", "SIGNED", "ACTIVE"))
                .body("transitions.to", contains("SIGNED", "ACTIVE", "PAUSED"))
                .body("transitions.actor", contains("Astrid Demodal", "system", "Astrid Demodal"))
                .body("transitions.reason", contains(null, null, "Ny rektor")));
    MovableClock.on(
        LAST.plusDays(1),
        () -> As.admin().get(PATH + "/" + id).then().body("status", equalTo("PAUSED")));
  }

  @Test
  void places_nobody_drew_are_forfeited_the_day_after_the_last() {
    var id = anAgreement().withTrainerQuota(4).from(FIRST).until(LAST).signed();
    MovableClock.on(
        LAST.plusDays(1),
        () ->
            As.admin()
                .get(PATH + "/" + id)
                .then()
                .body("usage.forfeited", equalTo(4))
                .body("usage.left", equalTo(0)));
  }

  @Test
  void a_cursor_read_before_midnight_leads_on_after_it() {
    var school = SchoolBuilder.aSchool().add();
    for (int i = 0; i < 3; i++) {
      anAgreement().at(school).from(FIRST).until(LAST).signed();
    }
    var request = As.admin().queryParam("school", school).queryParam("status", "SIGNED");
    var cursor = request.queryParam("limit", 2).get(PATH).<String>path("nextCursor");
    MovableClock.on(
        MovableClock.today().plusDays(1),
        () -> request.queryParam("cursor", cursor).get(PATH).then().statusCode(200));
  }

  @Test
  void java_and_sql_say_the_same_of_every_state_on_every_day() {
    var days = List.of(-2, -1, 0, 1, 2).stream().map(FIRST::plusDays).toList();
    for (var decided : AgreementStatus.values()) {
      for (var startsOn : days) {
        for (var endsOn : Arrays.asList(null, startsOn, startsOn.plusDays(1))) {
          for (var today : days) {
            assertThat(new Term(startsOn, endsOn).status(decided, today).name())
                .as("%s from %s to %s on %s", decided, startsOn, endsOn, today)
                .isEqualTo(inSql(decided, startsOn, endsOn, today));
          }
        }
      }
    }
  }

  private String inSql(
      AgreementStatus decided, LocalDate startsOn, @Nullable LocalDate endsOn, LocalDate today) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (String)
                    em.createNativeQuery(
                            "select agreement_status(:decided, :startsOn, cast(:endsOn as date), :today)")
                        .setParameter("decided", decided.name())
                        .setParameter("startsOn", startsOn)
                        .setParameter("endsOn", endsOn == null ? null : endsOn.toString())
                        .setParameter("today", today)
                        .getSingleResult());
  }
}
