package no.rodtrad.trainer;

import static no.rodtrad.trainer.AgreementRow.anAgreement;
import static no.rodtrad.trainer.CohortBuilder.aCohort;
import static no.rodtrad.trainer.SlotBuilder.aSlot;
import static no.rodtrad.trainer.Slots.SLOTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator passes the queue, and those who are passed hear why. */
@ApiTest
class PromotionTest {
  private static final String WHY = "Skolen har ingen trener igjen";

  private String cohort = "";
  private String seat = "";
  private String first = "";
  private String second = "";
  private String third = "";

  @BeforeEach
  void queue() {
    cohort = aCohort().withPlaces(1).open();
    seat = aSlot().in(cohort).drawingOn(anAgreement().stored()).stored();
    first = waiting();
    second = waiting();
    third = waiting();
  }

  private String waiting() {
    return aSlot().in(cohort).drawingOn(anAgreement().stored()).joiningTheWaitingList().stored();
  }

  @Test
  void a_promoted_entry_stands_first_and_is_offered_the_next_place() {
    Slots.promote("provider-admin", third, WHY)
        .then()
        .statusCode(200)
        .body("status", equalTo("WAITLISTED"))
        .body("queue.position", equalTo(1))
        .body("queue.reasons.code", contains("COHORT_FULL", "NEXT"));
    Slots.read(first)
        .then()
        .body("queue.position", equalTo(2))
        .body("queue.reasons.code", contains("COHORT_FULL", "ENTRIES_AHEAD", "MOVED_AHEAD"))
        .body("queue.reasons.note", contains(null, null, WHY));
    Slots.moveTo(seat, "RELEASED");
    Slots.read(third)
        .then()
        .body("status", equalTo("OFFERED"))
        .body("transitions[-1].reason", equalTo(WHY));
    Slots.read(second)
        .then()
        .body("queue.position", equalTo(2))
        .body("queue.before.rule", contains("PROMOTED"))
        .body("queue.before.reason", contains(WHY));
    As.admin()
        .get(SLOTS + "/" + third + "/history")
        .then()
        .body("events.event", contains("CREATED", "PROMOTED", "MOVED"))
        .body("events.actor", contains("Astrid Demodal", "Pernille Kullvik", "system"))
        .body("events.reason", contains(null, WHY, WHY))
        .body("events.rule", contains(null, null, "PROMOTED"));
  }

  @Test
  void those_who_are_promoted_keep_the_order_of_it() {
    Slots.promote("admin", third, WHY);
    Slots.promote("admin", second, "Også");
    Slots.read(third).then().body("queue.position", equalTo(1));
    Slots.read(second).then().body("queue.position", equalTo(2));
    Slots.read(first).then().body("queue.reasons.note", contains(null, null, WHY, "Også"));
  }

  @Test
  void the_reason_is_mandatory_and_only_who_waits_is_promoted() {
    As.admin()
        .contentType("application/json")
        .header("If-Match", "*")
        .body("{}")
        .post(SLOTS + "/" + third + "/promotion")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/reason"))
        .body("errors[0].code", equalTo("required"));
    Slots.promote("admin", seat, WHY)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/illegal-transition"))
        .body("from", equalTo("RESERVED"));
    As.admin()
        .contentType("application/json")
        .body("{\"reason\": \"Derfor\"}")
        .post(SLOTS + "/" + third + "/promotion")
        .then()
        .statusCode(428);
  }

  @Test
  void a_repeated_promotion_answers_as_the_first() {
    var key = UUID.randomUUID().toString();
    var tag = Slots.tag(SLOTS + "/" + third);
    var replies =
        java.util.stream.Stream.of(1, 2)
            .map(
                again ->
                    As.admin()
                        .contentType("application/json")
                        .header("Idempotency-Key", key)
                        .header("If-Match", tag)
                        .body("{\"reason\": \"Derfor\"}")
                        .post(SLOTS + "/" + third + "/promotion"))
            .toList();
    assertThat(replies.get(1).statusCode()).isEqualTo(200);
    assertThat(replies.get(1).asString()).isEqualTo(replies.get(0).asString());
    As.admin()
        .get(SLOTS + "/" + third + "/history")
        .then()
        .body("events.event", contains("CREATED", "PROMOTED"));
  }

  @Test
  void a_reserved_place_is_handed_to_another_school_of_the_agreement_and_history_says_so() {
    var agreement = anAgreement().stored();
    var slot = aSlot().in(aCohort().open()).drawingOn(agreement).stored();
    Slots.transfer("admin", slot, Places.MADSEBAKKEN)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/schoolId"))
        .body("errors[0].code", equalTo("reference"));
    no.rodtrad.testing.Owner.run(
        "insert into agreement_school values (?::uuid, ?::uuid)", agreement, Places.MADSEBAKKEN);
    Slots.transfer("owner-flesberg", slot, Places.MADSEBAKKEN).then().statusCode(403);
    Slots.transfer("adviser", slot, Places.MADSEBAKKEN)
        .then()
        .statusCode(200)
        .body("schoolId", equalTo(Places.MADSEBAKKEN))
        .body("status", equalTo("RESERVED"));
    As.admin()
        .get(SLOTS + "/" + slot + "/history")
        .then()
        .body("events.event", contains("CREATED", "TRANSFERRED"))
        .body("events[1].fromSchoolId", equalTo(Places.FLESBERG))
        .body("events[1].toSchoolId", equalTo(Places.MADSEBAKKEN))
        .body("events[1].reason", equalTo("Ingen å sende"))
        .body("events[1].rule", nullValue());
    As.persona("principal-flesberg").get(SLOTS + "/" + slot).then().statusCode(404);
    As.persona("principal-flesberg").get(SLOTS + "/" + slot + "/history").then().statusCode(404);
    Slots.moveTo(slot, "NAMED").then().statusCode(200);
    Slots.transfer("admin", slot, Places.FLESBERG)
        .then()
        .statusCode(409)
        .body("from", equalTo("NAMED"));
  }

  @Test
  void statements_do_not_grow_with_the_list() {
    var promoting = SqlCount.during(() -> promoted(second));
    for (int i = 0; i < 8; i++) {
      waiting();
    }
    assertThat(SqlCount.during(() -> promoted(third))).isEqualTo(promoting).isEqualTo(9);
    assertThat(SqlCount.during(() -> As.admin().get(SLOTS + "/" + third + "/history")))
        .isEqualTo(1);
  }

  private static void promoted(String slot) {
    As.admin()
        .contentType("application/json")
        .header("If-Match", "*")
        .body("{\"reason\": \"Derfor\"}")
        .post(SLOTS + "/" + slot + "/promotion")
        .then()
        .statusCode(200);
  }
}
