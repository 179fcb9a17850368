package no.rodtrad.trainer;

import static no.rodtrad.trainer.AgreementRow.anAgreement;
import static no.rodtrad.trainer.CohortBuilder.aCohort;
import static no.rodtrad.trainer.SlotBuilder.aSlot;
import static no.rodtrad.trainer.Slots.COHORTS;
import static no.rodtrad.trainer.Slots.SLOTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The waiting list moves by itself, in the transaction that frees a place or a quota. */
@ApiTest
class WaitingListTest {
  private String cohort = "";
  private String seat = "";

  /** A full cohort of one place. */
  @BeforeEach
  void fill() {
    cohort = aCohort().withPlaces(1).open();
    seat = aSlot().in(cohort).drawingOn(anAgreement().stored()).stored();
  }

  private String waiting(String agreement) {
    return aSlot().in(cohort).drawingOn(agreement).joiningTheWaitingList().stored();
  }

  private static void refused(Response reply, String problem) {
    reply.then().statusCode(409).body("type", equalTo("/problems/" + problem));
  }

  private static void has(String slot, String status) {
    Slots.read(slot).then().body("status", equalTo(status));
  }

  private void places(int places) {
    Slots.patch("admin", COHORTS + "/" + cohort, "{\"capacity\": " + places + "}")
        .then()
        .statusCode(200);
  }

  @Test
  void an_entry_says_its_place_over_all_rows_and_by_which_rule_and_uses_no_quota() {
    var mine = anAgreement().quota(1).stored();
    waiting(anAgreement().of(Places.SEPU).unadvised().stored());
    waiting(mine);
    var third = waiting(mine);
    Slots.read(third)
        .then()
        .body("status", equalTo("WAITLISTED"))
        .body("offerExpiresAt", nullValue())
        .body("queue.position", equalTo(3))
        .body("queue.ahead", equalTo(2))
        .body(
            "queue.rule",
            equalTo(
                "First come, first served. An entry whose agreement has no places left is passed"
                    + " over."))
        .body("queue.reasons.code", contains("COHORT_FULL", "ENTRIES_AHEAD"))
        .body("queue.reasons.count", contains(null, 2))
        .body("queue.reasons[1].text", equalTo("2 entries are before it."))
        .body("queue.before", empty());
    Slots.readCohort(cohort).then().body("seats", equalTo(Slots.seats(1, 1, 0, 3, 0)));
    assertThat(Owner.count("select live from agreement_trainer_use(?::uuid)", mine)).isZero();
    As.persona("principal-flesberg")
        .queryParam("cohort", cohort)
        .queryParam("status", "WAITLISTED")
        .get(SLOTS)
        .then()
        .body("items.queue.position", contains(1, 2, 3));
  }

  @Test
  void a_released_place_is_offered_to_the_first_at_once_and_the_next_hears_who_went_before() {
    var agreement = anAgreement().stored();
    var first = waiting(agreement);
    var second = waiting(agreement);
    refused(Slots.moveTo(first, "OFFERED"), "cohort-full");
    Slots.moveTo(seat, "RELEASED").then().statusCode(200);
    Slots.read(first)
        .then()
        .body("status", equalTo("OFFERED"))
        .body("queue", nullValue())
        .body("offerExpiresAt", containsString("T"))
        .body("transitions.to", contains("OFFERED"))
        .body("transitions.actor", contains("system"));
    Slots.readCohort(cohort).then().body("seats", equalTo(Slots.seats(1, 0, 1, 1, 0)));
    Slots.read(second)
        .then()
        .body("queue.position", equalTo(1))
        .body("queue.reasons.code", contains("COHORT_FULL", "NEXT"))
        .body("queue.before.rule", contains("FIRST_COME"))
        .body("queue.before[0].keySet()", org.hamcrest.Matchers.hasSize(4));
    refused(Slots.moveTo(second, "OFFERED"), "cohort-full");
    Slots.moveTo(first, "RESERVED").then().statusCode(200).body("offerExpiresAt", nullValue());
  }

  @Test
  void who_declines_gives_the_seat_to_the_next_at_once_and_is_never_offered_it_again() {
    var agreement = anAgreement().stored();
    var first = waiting(agreement);
    var second = waiting(agreement);
    Slots.moveTo(seat, "RELEASED");
    Slots.move("principal-flesberg", first, "{\"to\": \"RELEASED\"}").then().statusCode(200);
    has(second, "OFFERED");
    Slots.moveTo(second, "LAPSED").then().statusCode(200);
    has(first, "RELEASED");
    Slots.readCohort(cohort).then().body("seats", equalTo(Slots.seats(1, 0, 0, 0, 1)));
    refused(Slots.moveTo(first, "OFFERED"), "illegal-transition");
  }

  @Test
  void a_released_entry_leaves_the_queue_to_those_behind_it() {
    var agreement = anAgreement().stored();
    var first = waiting(agreement);
    var second = waiting(agreement);
    Slots.moveTo(first, "RELEASED");
    Slots.read(second).then().body("queue.position", equalTo(1));
    Slots.moveTo(seat, "RELEASED");
    has(second, "OFFERED");
  }

  @Test
  void more_places_are_offered_in_the_order_of_the_queue() {
    var agreement = anAgreement().stored();
    var first = waiting(agreement);
    var second = waiting(agreement);
    var third = waiting(agreement);
    places(3);
    has(first, "OFFERED");
    has(second, "OFFERED");
    has(third, "WAITLISTED");
    aSlot()
        .in(cohort)
        .drawingOn(agreement)
        .joiningTheWaitingList()
        .by("admin")
        .then()
        .body("queue.position", equalTo(2));
  }

  @Test
  void an_entry_whose_agreement_has_none_left_is_passed_over_says_so_and_keeps_its_place() {
    var spent = anAgreement().quota(1).stored();
    var passed = waiting(spent);
    var next = waiting(anAgreement().stored());
    var elsewhere = aSlot().in(aCohort().open()).drawingOn(spent).stored();
    Slots.moveTo(seat, "RELEASED");
    has(next, "OFFERED");
    Slots.read(passed)
        .then()
        .body("queue.position", equalTo(1))
        .body("queue.rule", containsString("passed over for now: its agreement has no places left"))
        .body("queue.reasons.code", contains("QUOTA_SPENT", "COHORT_FULL"))
        .body("queue.before.rule", contains("FIRST_COME"));
    Slots.moveTo(passed, "OFFERED")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/trainer-quota-spent"))
        .body("quota", equalTo(1))
        .body("used", equalTo(1));
    Slots.moveTo(next, "RELEASED");
    has(passed, "WAITLISTED");
    Slots.moveTo(elsewhere, "RELEASED").then().statusCode(200);
    has(passed, "OFFERED");
  }

  @Test
  void a_raised_quota_and_an_agreement_in_force_again_move_the_list_where_they_are_changed() {
    var spent = anAgreement().quota(0).stored();
    var paused = anAgreement().stored();
    places(2);
    var taken = aSlot().in(cohort).drawingOn(anAgreement().stored()).stored();
    var one = waiting(spent);
    var two = waiting(paused);
    Owner.run("update agreement set decided_status = 'PAUSED' where id = ?::uuid", paused);
    Slots.moveTo(seat, "RELEASED");
    Slots.moveTo(taken, "RELEASED");
    has(one, "WAITLISTED");
    Slots.read(two)
        .then()
        .body("queue.reasons.code", contains("AGREEMENT_NOT_OPEN", "ENTRIES_AHEAD"));
    refused(Slots.moveTo(two, "OFFERED"), "agreement-not-open");
    Owner.run("update agreement set trainer_quota = 1 where id = ?::uuid", spent);
    has(one, "OFFERED");
    Owner.run("update agreement set decided_status = 'ACTIVE' where id = ?::uuid", paused);
    has(two, "OFFERED");
  }

  @Test
  void what_nobody_who_waits_can_have_is_there_for_a_newcomer() {
    var one = anAgreement().quota(1).stored();
    waiting(one);
    waiting(one);
    Slots.moveTo(seat, "RELEASED");
    places(3);
    aSlot().in(cohort).drawingOn(anAgreement().stored()).by("admin").then().statusCode(201);
    Slots.readCohort(cohort).then().body("seats", equalTo(Slots.seats(3, 1, 1, 1, 1)));
  }

  @Test
  void a_provider_moves_a_list_with_entries_it_cannot_see() {
    var theirs = anAgreement().of(Places.SEPU).with(Places.MADSEBAKKEN).unadvised().stored();
    var entry =
        aSlot()
            .in(cohort)
            .drawingOn(theirs)
            .at(Places.MADSEBAKKEN)
            .joiningTheWaitingList()
            .stored();
    Slots.move("owner-flesberg", seat, "{\"to\": \"RELEASED\"}").then().statusCode(200);
    has(entry, "OFFERED");
  }

  @Test
  void a_person_has_one_live_place_or_entry_in_a_programme() {
    var agreement = anAgreement().stored();
    var person = SlotBuilder.someone();
    var entry = aSlot().in(cohort).drawingOn(agreement).naming(person).joiningTheWaitingList();
    entry.stored();
    refused(entry.by("admin"), "already-in-programme");
    refused(entry.in(aCohort().open()).by("admin"), "already-in-programme");
    var placed = SlotBuilder.someone();
    aSlot().in(aCohort().open()).drawingOn(agreement).naming(placed).stored();
    refused(entry.in(cohort).naming(placed).by("admin"), "already-in-programme");
    aSlot().in(aCohort().ofLeaders().open()).naming(person).stored();
  }

  @Test
  void a_closed_cohort_offers_nothing_new_keeps_its_word_and_goes_on_when_it_is_reopened() {
    var agreement = anAgreement().stored();
    var offered = waiting(agreement);
    var waiting = waiting(agreement);
    Slots.moveTo(seat, "RELEASED");
    Slots.moveCohort("admin", cohort, "{\"to\": \"CLOSED\"}");
    places(2);
    refused(Slots.moveTo(waiting, "OFFERED"), "cohort-closed");
    Slots.read(waiting).then().body("queue.reasons.code", contains("COHORT_CLOSED"));
    Slots.moveTo(offered, "RESERVED").then().statusCode(200);
    Slots.moveCohort("admin", cohort, "{\"to\": \"OPEN\"}").then().statusCode(200);
    has(waiting, "OFFERED");
  }

  @Test
  void an_offer_in_a_cohort_that_is_over_is_accepted_no_more() {
    var offered = waiting(anAgreement().stored());
    Slots.moveTo(seat, "RELEASED");
    Owner.run(
        "update trainer_cohort set starts_on = current_date - 9, ends_on = current_date - 2 where"
            + " id = ?::uuid",
        cohort);
    refused(Slots.moveTo(offered, "RESERVED"), "cohort-closed");
    Slots.moveTo(offered, "LAPSED").then().statusCode(200);
  }
}
