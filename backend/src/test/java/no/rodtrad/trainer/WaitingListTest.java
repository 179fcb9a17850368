package no.rodtrad.trainer;

import static no.rodtrad.trainer.AgreementRow.anAgreement;
import static no.rodtrad.trainer.CohortBuilder.aCohort;
import static no.rodtrad.trainer.SlotBuilder.aSlot;
import static no.rodtrad.trainer.Slots.COHORTS;
import static no.rodtrad.trainer.Slots.SLOTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

  private static Response offer(String slot) {
    return Slots.moveTo(slot, "OFFERED");
  }

  private static void refused(Response reply, String problem) {
    reply.then().statusCode(409).body("type", equalTo("/problems/" + problem));
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
        .body("queue.position", equalTo(3))
        .body("queue.ahead", equalTo(2))
        .body(
            "queue.rule",
            equalTo(
                "First come, first served. An entry whose agreement has no places left is passed over."));
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
  void a_free_seat_goes_to_the_first_who_waits() {
    var agreement = anAgreement().stored();
    var first = waiting(agreement);
    var second = waiting(agreement);
    refused(offer(first), "cohort-full");
    Slots.moveTo(seat, "RELEASED");
    offer(second)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/illegal-transition"))
        .body("from", equalTo("WAITLISTED"))
        .body("allowed", contains("RELEASED"));
    offer(first).then().statusCode(200).body("queue", nullValue());
    refused(offer(second), "cohort-full");
    Slots.readCohort(cohort).then().body("seats", equalTo(Slots.seats(1, 0, 1, 1, 0)));
    Slots.read(second).then().body("queue.position", equalTo(1));
    Slots.moveTo(first, "LAPSED").then().statusCode(200);
    offer(second).then().statusCode(200);
  }

  @Test
  void a_newcomer_does_not_take_the_seat_of_those_who_wait() {
    var entry = waiting(anAgreement().stored());
    Slots.moveTo(seat, "RELEASED");
    var newcomer = aSlot().in(cohort).drawingOn(anAgreement().stored());
    newcomer
        .by("admin")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/cohort-full"))
        .body("capacity", equalTo(1))
        .body("taken", equalTo(0))
        .body("detail", containsString("waiting list"));
    newcomer.joiningTheWaitingList().by("admin").then().body("queue.position", equalTo(2));
    Slots.moveTo(entry, "RELEASED");
  }

  @Test
  void what_nobody_who_waits_can_have_is_there_for_a_newcomer() {
    var spent = anAgreement().quota(1).stored();
    waiting(spent);
    waiting(spent);
    aSlot().in(aCohort().open()).drawingOn(spent).stored();
    Slots.moveTo(seat, "RELEASED");
    aSlot().in(cohort).drawingOn(anAgreement().stored()).by("admin").then().statusCode(201);
  }

  @Test
  void two_entries_with_one_place_left_between_them_hold_one_seat() {
    var one = anAgreement().quota(1).stored();
    waiting(one);
    waiting(one);
    Slots.moveTo(seat, "RELEASED");
    Slots.patch("admin", COHORTS + "/" + cohort, "{\"capacity\": 2}").then().statusCode(200);
    aSlot().in(cohort).drawingOn(anAgreement().stored()).by("admin").then().statusCode(201);
    aSlot().in(cohort).drawingOn(anAgreement().stored()).by("admin").then().statusCode(409);
  }

  @Test
  void an_entry_whose_agreement_has_none_left_is_passed_over_and_says_so() {
    var spent = anAgreement().quota(1).stored();
    var passed = waiting(spent);
    var next = waiting(anAgreement().stored());
    var elsewhere = aSlot().in(aCohort().open()).drawingOn(spent).stored();
    Slots.moveTo(seat, "RELEASED");
    Slots.read(passed)
        .then()
        .body("queue.position", equalTo(1))
        .body(
            "queue.rule", containsString("passed over for now: its agreement has no places left"));
    offer(passed)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/trainer-quota-spent"))
        .body("quota", equalTo(1))
        .body("used", equalTo(1));
    offer(next).then().statusCode(200);
    Slots.moveTo(elsewhere, "RELEASED");
    Slots.moveTo(next, "LAPSED");
    offer(passed).then().statusCode(200);
  }

  @Test
  void an_entry_whose_agreement_is_over_or_whose_person_has_a_place_is_passed_over() {
    var agreement = anAgreement().stored();
    var over = waiting(agreement);
    Owner.run("update agreement set decided_status = 'TERMINATED' where id = ?::uuid", agreement);
    var person = SlotBuilder.someone();
    var placed =
        aSlot()
            .in(cohort)
            .drawingOn(anAgreement().stored())
            .naming(person)
            .joiningTheWaitingList()
            .stored();
    aSlot().in(aCohort().open()).drawingOn(anAgreement().stored()).naming(person).stored();
    var next = waiting(anAgreement().stored());
    Slots.moveTo(seat, "RELEASED");
    Slots.read(over).then().body("queue.rule", containsString("not signed or in force"));
    Slots.read(placed).then().body("queue.rule", containsString("the person holds a place"));
    refused(offer(over), "agreement-not-open");
    refused(offer(placed), "already-in-programme");
    offer(next).then().statusCode(200);
  }

  @Test
  void a_provider_offers_to_agreements_it_cannot_see() {
    var theirs = anAgreement().of(Places.SEPU).with(Places.MADSEBAKKEN).unadvised().stored();
    var entry =
        aSlot()
            .in(cohort)
            .drawingOn(theirs)
            .at(Places.MADSEBAKKEN)
            .joiningTheWaitingList()
            .stored();
    Slots.moveTo(seat, "RELEASED");
    Slots.move("provider-admin", entry, "{\"to\": \"OFFERED\"}").then().statusCode(200);
  }

  @Test
  void nobody_waits_twice_or_with_a_place_in_the_programme() {
    var agreement = anAgreement().stored();
    var person = SlotBuilder.someone();
    var entry = aSlot().in(cohort).drawingOn(agreement).naming(person).joiningTheWaitingList();
    entry.stored();
    refused(entry.by("admin"), "already-in-programme");
    var placed = SlotBuilder.someone();
    aSlot().in(aCohort().open()).drawingOn(agreement).naming(placed).stored();
    refused(entry.naming(placed).by("admin"), "already-in-programme");
  }

  @Test
  void a_closed_cohort_offers_nothing_new_and_keeps_its_word() {
    var agreement = anAgreement().stored();
    var offered = waiting(agreement);
    var waiting = waiting(agreement);
    Slots.moveTo(seat, "RELEASED");
    offer(offered).then().statusCode(200);
    Slots.patch("admin", COHORTS + "/" + cohort, "{\"capacity\": 2}").then().statusCode(200);
    Slots.moveCohort("admin", cohort, "{\"to\": \"CLOSED\"}");
    refused(offer(waiting), "cohort-closed");
    Slots.moveTo(offered, "RESERVED").then().statusCode(200);
  }

  @Test
  void an_offer_in_a_cohort_that_is_over_is_accepted_no_more() {
    var offered = waiting(anAgreement().stored());
    Slots.moveTo(seat, "RELEASED");
    offer(offered).then().statusCode(200);
    Owner.run(
        "update trainer_cohort set starts_on = current_date - 9, ends_on = current_date - 2 where id = ?::uuid",
        cohort);
    refused(Slots.moveTo(offered, "RESERVED"), "cohort-closed");
    Slots.moveTo(offered, "LAPSED").then().statusCode(200);
  }
}
