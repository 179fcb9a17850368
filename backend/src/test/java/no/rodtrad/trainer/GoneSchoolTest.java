package no.rodtrad.trainer;

import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static no.rodtrad.trainer.CohortBuilder.aCohort;
import static no.rodtrad.trainer.SlotBuilder.aSlot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import no.rodtrad.agreement.AgreementBuilder;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.school.Successions;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.AtOnce;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school that closes, or goes to another municipality, keeps what it has and draws no more. */
@ApiTest
class GoneSchoolTest {
  private static final String MUNICIPALITY = "5605";

  private String school = "";
  private String heir = "";
  private String agreement = "";
  private String cohort = "";

  @BeforeEach
  void two_schools_of_one_municipal_agreement() {
    school = SchoolBuilder.aSchool().named("Utgangen skole").in(MUNICIPALITY).add();
    heir = SchoolBuilder.aSchool().in(MUNICIPALITY).add();
    agreement = anAgreement().at().withMunicipality(MUNICIPALITY).withTrainerQuota(6).signed();
    cohort = aCohort().withPlaces(2).open();
  }

  @Test
  void a_closed_school_is_given_no_place_alone_waiting_or_in_a_group() {
    close();
    var closing = "Utgangen skole is closed from " + MovableClock.today() + " on.";
    refused(at(school).by("admin"), "school-closed").body("detail", equalTo(closing));
    refused(at(school).joiningTheWaitingList().by("admin"), "school-closed");
    group("PARTIAL")
        .then()
        .statusCode(200)
        .body("outcomes[0].problem.type", equalTo("/problems/school-closed"))
        .body("outcomes[0].problem.detail", equalTo(closing))
        .body("outcomes[1].slot.status", equalTo("RESERVED"));
    refused(group("ALL_OR_NOTHING"), "group-refused");
    slotsAddUp(1, 5);
  }

  @Test
  void what_a_closed_school_has_it_keeps_and_may_hand_on_but_not_get_back() {
    var named = at(school).stored();
    var handed = at(school).stored();
    close();
    Slots.moveTo(named, "NAMED").then().statusCode(200);
    Slots.moveTo(named, "ENROLLED").then().statusCode(200);
    Slots.transfer("admin", handed, heir).then().statusCode(200).body("schoolId", equalTo(heir));
    refused(Slots.transfer("admin", handed, school), "school-closed");
    slotsAddUp(2, 4);
  }

  @Test
  void an_entry_of_a_closed_school_is_passed_over_until_it_opens_again() {
    var seat = at(heir).stored();
    at(heir).stored();
    var entry = at(school).joiningTheWaitingList().stored();
    var next = at(heir).joiningTheWaitingList().stored();
    close();
    Slots.read(entry).then().body("queue.reasons.code", contains("SCHOOL_CLOSED", "COHORT_FULL"));
    Slots.promote("admin", entry, "Kom først").then().statusCode(200);
    Slots.moveTo(seat, "RELEASED").then().statusCode(200);
    has(next, "OFFERED");
    refused(Slots.moveTo(entry, "OFFERED"), "school-closed");
    Slots.moveTo(next, "RELEASED").then().statusCode(200);
    has(entry, "WAITLISTED");
    Successions.keep(school, null, java.util.List.of()).then().statusCode(200);
    has(entry, "OFFERED");
  }

  @Test
  void an_offer_is_not_accepted_for_a_school_that_has_closed_since_and_passes_on() {
    var seat = at(heir).stored();
    at(heir).stored();
    var offer = at(school).joiningTheWaitingList().stored();
    var next = at(heir).joiningTheWaitingList().stored();
    Slots.moveTo(seat, "RELEASED").then().statusCode(200);
    close();
    refused(Slots.moveTo(offer, "RESERVED"), "school-closed");
    has(offer, "OFFERED");
    slotsAddUp(2, 4);
    Slots.moveTo(offer, "RELEASED").then().statusCode(200);
    has(next, "OFFERED");
  }

  @Test
  void a_school_in_another_municipality_keeps_its_places_and_draws_no_more_of_the_old_agreement() {
    var kept = at(school).stored();
    var seat = at(heir).stored();
    var entry = at(school).joiningTheWaitingList().stored();
    moveTo("4601");
    at(school)
        .by("admin")
        .then()
        .statusCode(422)
        .body("errors.collect { it.pointer + ' ' + it.code }", contains("/schoolId reference"));
    Slots.read(entry)
        .then()
        .body("queue.reasons.code", contains("SCHOOL_NOT_PARTY", "COHORT_FULL"));
    Slots.moveTo(seat, "RELEASED").then().statusCode(200);
    refused(Slots.moveTo(entry, "OFFERED"), "outside-agreement");
    Slots.moveTo(kept, "NAMED").then().statusCode(200);
    slotsAddUp(1, 5);
    moveTo(MUNICIPALITY);
    has(entry, "OFFERED");
    slotsAddUp(2, 4);
  }

  @Test
  void who_closes_a_school_waits_for_those_who_decide_on_places() {
    var closing = whileSomeoneDecides(true);
    assertThat(closing.join().statusCode()).isEqualTo(200);
  }

  /** The control: without the lock it is closed in the midst of it. */
  @Test
  void without_the_lock_it_closes_in_the_midst_of_a_decision() {
    AtOnce.withoutLocks(
        () -> assertThat(whileSomeoneDecides(false).join().statusCode()).isEqualTo(200));
  }

  private CompletableFuture<Response> whileSomeoneDecides(boolean waits) {
    return Rows.inTransaction(
        rows -> {
          try (var turn = rows.prepareStatement("select take_turn(cast(null as uuid))")) {
            turn.execute();
          }
          var closing = CompletableFuture.supplyAsync(this::closed);
          assertThat(AtOnce.isWaiting(closing)).isEqualTo(waits);
          return closing;
        });
  }

  private Response closed() {
    return Successions.keep(school, MovableClock.today().toString(), java.util.List.of(heir));
  }

  private void close() {
    closed().then().statusCode(200);
  }

  private void moveTo(String municipality) {
    Slots.patch(
            "admin",
            "/api/v1/schools/" + school,
            "{\"municipalityNumber\": \"" + municipality + "\"}")
        .then()
        .statusCode(200);
  }

  private SlotBuilder at(String where) {
    return aSlot().in(cohort).drawingOn(agreement).at(where);
  }

  private Response group(String policy) {
    var wish = "{\"agreementId\": \"%s\", \"schoolId\": \"%s\", \"roleCategory\": \"SFO\"}";
    return As.admin()
        .contentType("application/json")
        .body(
            "{\"cohortId\": \"%s\", \"policy\": \"%s\", \"slots\": [%s, %s]}"
                .formatted(
                    cohort,
                    policy,
                    wish.formatted(agreement, school),
                    wish.formatted(agreement, heir)))
        .post("/api/v1/trainer-slot-groups");
  }

  private void slotsAddUp(int live, int left) {
    As.admin()
        .get(AgreementBuilder.PATH + "/" + agreement + "/fulfilment")
        .then()
        .body(
            "slots",
            equalTo(
                Map.of(
                    "quota",
                    6,
                    "certified",
                    0,
                    "live",
                    live,
                    "withdrawn",
                    0,
                    "forfeited",
                    0,
                    "left",
                    left)));
  }

  private static void has(String slot, String status) {
    Slots.read(slot).then().body("status", equalTo(status));
  }

  private static io.restassured.response.ValidatableResponse refused(
      Response reply, String problem) {
    return reply.then().statusCode(409).body("type", equalTo("/problems/" + problem));
  }
}
