package no.rodtrad.trainer;

import static no.rodtrad.trainer.AgreementRow.anAgreement;
import static no.rodtrad.trainer.CohortBuilder.aCohort;
import static no.rodtrad.trainer.SlotBuilder.aSlot;
import static no.rodtrad.trainer.Slots.SLOTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An offer stands for a time, and then passes on; right at every reading, also with every job off.
 */
@ApiTest
class OfferDeadlineTest {
  @Inject WaitingListJob job;

  private String cohort = "";
  private String agreement = "";
  private String offered = "";
  private String waiting = "";
  private Instant expires = Instant.EPOCH;

  @BeforeEach
  void offer() {
    cohort = aCohort().withPlaces(1).open();
    agreement = anAgreement().quota(5).stored();
    var seat = aSlot().in(cohort).drawingOn(agreement).stored();
    offered = aSlot().in(cohort).drawingOn(agreement).joiningTheWaitingList().stored();
    waiting = aSlot().in(cohort).drawingOn(agreement).joiningTheWaitingList().stored();
    Slots.moveTo(seat, "RELEASED").then().statusCode(200);
    expires = Instant.parse(Slots.read(offered).path("offerExpiresAt"));
  }

  private void later(Duration past, Runnable work) {
    MovableClock.at(expires.plus(past), work);
  }

  private static void has(String slot, String status) {
    Slots.read(slot).then().body("status", equalTo(status));
  }

  @Test
  void an_offer_stands_for_seven_days_and_draws_a_seat_and_quota() {
    assertThat(Duration.between(Instant.now(), expires))
        .isBetween(Duration.ofDays(7).minusMinutes(1), Duration.ofDays(7));
    Slots.readCohort(cohort).then().body("seats", equalTo(Slots.seats(1, 0, 1, 1, 0)));
    later(Duration.ofSeconds(-30), () -> has(offered, "OFFERED"));
  }

  @Test
  void with_every_job_off_a_reader_sees_it_lapsed_and_the_seat_and_quota_back() {
    later(
        Duration.ofSeconds(1),
        () -> {
          Slots.read(offered)
              .then()
              .body("status", equalTo("LAPSED"))
              .body("offerExpiresAt", nullValue())
              .body("transitions.to", contains("OFFERED", "LAPSED"))
              .body("transitions[-1].actor", equalTo("system"));
          Slots.readCohort(cohort).then().body("seats", equalTo(Slots.seats(1, 0, 0, 1, 1)));
          As.admin()
              .queryParam("cohort", cohort)
              .queryParam("status", "OFFERED")
              .get(SLOTS)
              .then()
              .body("items", empty());
          As.admin()
              .queryParam("cohort", cohort)
              .queryParam("status", "LAPSED")
              .get(SLOTS)
              .then()
              .body("items.id", contains(offered));
          As.admin()
              .get("/api/v1/collaboration-agreements/" + agreement)
              .then()
              .body("usage.live", equalTo(0))
              .body("usage.left", equalTo(5));
          As.admin()
              .get(SLOTS + "/" + offered + "/history")
              .then()
              .body("events.to", contains("WAITLISTED", "OFFERED", "LAPSED"))
              .body("events.rule", contains(null, "FIRST_COME", "OFFER_EXPIRED"));
        });
    assertThat(Owner.read("select status from trainer_slot where id = ?::uuid", offered))
        .isEqualTo("OFFERED");
  }

  @Test
  void nobody_accepts_an_offer_whose_time_is_out_and_the_next_decision_passes_it_on() {
    later(
        Duration.ofSeconds(1),
        () -> {
          Slots.moveTo(offered, "RESERVED")
              .then()
              .statusCode(409)
              .body("type", equalTo("/problems/illegal-transition"))
              .body("from", equalTo("LAPSED"));
          aSlot()
              .in(cohort)
              .drawingOn(anAgreement().stored())
              .by("admin")
              .then()
              .statusCode(409)
              .body("type", equalTo("/problems/cohort-full"));
          aSlot()
              .in(cohort)
              .drawingOn(anAgreement().stored())
              .joiningTheWaitingList()
              .by("admin")
              .then()
              .statusCode(201);
          Slots.read(waiting).then().body("status", equalTo("OFFERED"));
          assertThat(Instant.parse(Slots.read(waiting).path("offerExpiresAt")))
              .isAfter(expires.plus(Duration.ofDays(7)));
        });
  }

  @Test
  void the_job_passes_it_on_as_the_system_whoever_is_signed_in() {
    later(
        Duration.ofHours(1),
        () -> {
          job.settle();
          has(offered, "LAPSED");
          has(waiting, "OFFERED");
          job.settle();
          As.admin()
              .get(SLOTS + "/" + waiting + "/history")
              .then()
              .body("events.to", contains("WAITLISTED", "OFFERED"))
              .body("events.actor", contains("Astrid Demodal", "system"));
        });
    later(
        Duration.ofDays(30),
        () -> {
          has(waiting, "LAPSED");
          job.settle();
          Slots.readCohort(cohort).then().body("seats", equalTo(Slots.seats(1, 0, 0, 0, 1)));
        });
  }

  @Test
  void a_lapse_is_written_down_at_the_instant_it_happened_however_late() {
    later(Duration.ofDays(3), job::settle);
    assertThat(Instant.parse(Slots.read(offered).<String>path("transitions[-1].at")))
        .isEqualTo(expires);
  }

  @Test
  void a_change_that_is_refused_leaves_the_list_where_time_has_brought_it() {
    var tag = Slots.tag(SLOTS + "/" + offered);
    later(
        Duration.ofSeconds(1),
        () ->
            As.admin()
                .contentType("application/json")
                .header("If-Match", tag)
                .body("{\"to\": \"RESERVED\"}")
                .post(SLOTS + "/" + offered + "/transitions")
                .then()
                .statusCode(409));
    later(Duration.ofSeconds(2), () -> has(offered, "LAPSED"));
  }
}
