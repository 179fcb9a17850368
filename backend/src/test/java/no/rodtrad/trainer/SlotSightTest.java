package no.rodtrad.trainer;

import static no.rodtrad.trainer.AgreementRow.anAgreement;
import static no.rodtrad.trainer.CohortBuilder.aCohort;
import static no.rodtrad.trainer.SlotBuilder.aSlot;
import static no.rodtrad.trainer.Slots.SLOTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees which slots, and who may do what to them: the table of personas, cell by cell. */
@ApiTest
class SlotSightTest {
  private static final String SECRET = "hemmelig.navn@eksempel.example";

  /** Flesberg by SMART, Flesberg by SePU in SePU's cohort, Madsebakken by SePU in SMART's. */
  @ParameterizedTest
  @CsvSource({
    "admin, true, true, true, true",
    "provider-admin, true, false, true, false",
    "adviser, true, true, false, false",
    "owner-flesberg, true, true, false, false",
    "owner-kongsberg, false, false, true, true",
    "principal-flesberg, true, true, false, false",
    "principal-madsebakken, false, false, true, true",
    "county-governor, true, true, true, true",
    "system-kongsberg, false, false, true, true",
    "stranger, false, false, false, false"
  })
  void each_sees_what_is_theirs_and_the_rest_does_not_exist(
      String persona, boolean one, boolean two, boolean three, boolean four) {
    var smart = aCohort().open();
    var sepu = aCohort().by(Places.SEPU).open();
    var flesberg = anAgreement().stored();
    var sepuFlesberg = anAgreement().of(Places.SEPU).stored();
    var madsebakken = anAgreement().of(Places.SEPU).with(Places.MADSEBAKKEN).unadvised().stored();
    var adviserSeesMadsebakken = persona.equals("adviser");
    var slots =
        List.of(
            aSlot().in(smart).drawingOn(flesberg).stored(),
            aSlot().in(sepu).drawingOn(sepuFlesberg).stored(),
            aSlot().in(smart).drawingOn(madsebakken).at(Places.MADSEBAKKEN).stored(),
            aSlot().in(sepu).drawingOn(madsebakken).at(Places.MADSEBAKKEN).stored());
    var seen = List.of(one, two, three, four);
    for (int index = 0; index < slots.size(); index++) {
      // The adviser of the demo's agreements advises Madsebakken too, before and after them.
      var sees = seen.get(index) || adviserSeesMadsebakken;
      As.persona(persona).get(SLOTS + "/" + slots.get(index)).then().statusCode(sees ? 200 : 404);
    }
    for (var cohort : List.of(smart, sepu)) {
      List<String> listed =
          As.persona(persona).queryParam("cohort", cohort).get(SLOTS).path("items.id");
      for (int index = 0; index < slots.size(); index++) {
        var inCohort = (index == 0 || index == 2) == cohort.equals(smart);
        assertThat(listed.contains(slots.get(index)))
            .isEqualTo(inCohort && (seen.get(index) || adviserSeesMadsebakken));
      }
    }
  }

  @Test
  void names_are_seen_with_the_slot_and_nowhere_else() {
    var cohort = aCohort().withPlaces(1).open();
    var agreement = anAgreement().stored();
    var slot = aSlot().in(cohort).drawingOn(agreement).naming(SECRET).stored();
    As.persona("principal-madsebakken")
        .get(SLOTS + "/" + slot)
        .then()
        .statusCode(404)
        .body(not(containsString(SECRET)));
    As.persona("principal-madsebakken")
        .queryParam("agreement", agreement)
        .get(SLOTS)
        .then()
        .body(not(containsString(SECRET)));
    Slots.patch("admin", Slots.COHORTS + "/" + cohort, "{\"name\": \"Annet navn\"}")
        .then()
        .body(not(containsString(SECRET)));
    As.persona("principal-flesberg")
        .get(SLOTS + "/" + slot)
        .then()
        .body("participant.email", equalTo(SECRET));
    Slots.moveTo(slot, "RELEASED");
  }

  @Test
  void an_unknown_slot_and_anothers_are_the_same_404() {
    var theirs = aSlot().in(aCohort().open()).drawingOn(anAgreement().stored()).stored();
    for (var id : List.of(theirs, UUID.randomUUID().toString(), "no-id")) {
      As.persona("owner-kongsberg")
          .get(SLOTS + "/" + id)
          .then()
          .statusCode(404)
          .body("detail", equalTo("Nothing here is yours to see under that address."));
      As.persona("owner-kongsberg")
          .contentType("application/json")
          .body("{\"oops\": 1}")
          .post(SLOTS + "/" + id + "/transitions")
          .then()
          .statusCode(404);
    }
  }

  /** One column for each of: reserve, name, release, correct, accept an offer, enrol. */
  @ParameterizedTest
  @CsvSource({
    "admin, 201, 200, 200, 200, 200, 200",
    "provider-admin, 201, 200, 200, 200, 200, 200",
    "adviser, 201, 200, 200, 200, 200, 403",
    "owner-flesberg, 201, 200, 200, 200, 200, 403",
    "owner-kongsberg, 422, 404, 404, 404, 404, 404",
    "principal-flesberg, 403, 200, 200, 200, 403, 403",
    "principal-madsebakken, 403, 404, 404, 404, 404, 404",
    "county-governor, 403, 403, 403, 403, 403, 403",
    "system-kongsberg, 403, 404, 404, 404, 404, 404",
    "stranger, 403, 404, 404, 404, 404, 404"
  })
  void each_does_what_the_table_says(
      String persona, int reserve, int name, int release, int correct, int accept, int enrol) {
    var cohort = aCohort().withPlaces(6).open();
    var agreement = anAgreement().stored();
    var mine = aSlot().in(cohort).drawingOn(agreement);
    mine.by(persona).then().statusCode(reserve);
    Slots.move(persona, mine.stored(), Slots.to("NAMED")).then().statusCode(name);
    Slots.move(persona, mine.stored(), Slots.to("RELEASED")).then().statusCode(release);
    Slots.patch(persona, SLOTS + "/" + mine.stored(), "{\"roleCategory\": \"SFO\"}")
        .then()
        .statusCode(correct);
    var named = aSlot().in(cohort).drawingOn(agreement).naming(SlotBuilder.someone()).stored();
    Slots.move(persona, named, Slots.to("ENROLLED")).then().statusCode(enrol);
    var full = aCohort().withPlaces(1).open();
    var seat = aSlot().in(full).drawingOn(agreement).stored();
    var waiting = aSlot().in(full).drawingOn(agreement).joiningTheWaitingList().stored();
    Slots.promote(persona, waiting, "Har ingen trener igjen").then().statusCode(enrol);
    Slots.moveTo(seat, "RELEASED").then().statusCode(200);
    Slots.move(persona, waiting, Slots.to("RESERVED")).then().statusCode(accept);
  }

  @Test
  void those_who_reserve_nowhere_hear_so_before_their_body_is_judged() {
    for (var persona : List.of("principal-flesberg", "county-governor", "stranger")) {
      As.persona(persona)
          .contentType("application/json")
          .body("{\"oops\": 1}")
          .post(SLOTS)
          .then()
          .statusCode(403);
    }
  }

  @Test
  void an_owner_reserves_for_its_own_schools_only_and_a_provider_in_leader_cohorts_of_its_own() {
    var leaders = aCohort().ofLeaders().open();
    aSlot().in(leaders).at(Places.MADSEBAKKEN).by("owner-flesberg").then().statusCode(403);
    aSlot().in(leaders).at(Places.FLESBERG).by("owner-flesberg").then().statusCode(201);
    aSlot().in(leaders).at(Places.EKSEMPEL).by("provider-admin").then().statusCode(201);
    var theirs = aCohort().ofLeaders().by(Places.SEPU).open();
    aSlot().in(theirs).at(Places.EKSEMPEL).by("provider-admin").then().statusCode(403);
  }
}
