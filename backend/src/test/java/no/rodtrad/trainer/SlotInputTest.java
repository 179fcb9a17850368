package no.rodtrad.trainer;

import static no.rodtrad.trainer.AgreementRow.anAgreement;
import static no.rodtrad.trainer.CohortBuilder.aCohort;
import static no.rodtrad.trainer.SlotBuilder.aSlot;
import static no.rodtrad.trainer.Slots.SLOTS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import java.util.List;
import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

@ApiTest
class SlotInputTest {
  @Test
  void a_correction_mends_the_role_and_the_person_but_never_names_one() {
    var agreement = anAgreement().stored();
    var path =
        SLOTS
            + "/"
            + aSlot()
                .in(aCohort().open())
                .drawingOn(agreement)
                .naming(SlotBuilder.someone())
                .stored();
    Slots.patch("principal-flesberg", path, "{\"roleCategory\": \"SFO\"}")
        .then()
        .statusCode(200)
        .body("roleCategory", equalTo("SFO"))
        .body("participant.name", equalTo("Per Eksempel"));
    var address = SlotBuilder.someone();
    Slots.patch("adviser", path, "{\"participant\": {\"email\": \"" + address + "\"}}")
        .then()
        .statusCode(200)
        .body("participant.name", equalTo("Per Eksempel"))
        .body("participant.email", equalTo(address));
    Slots.patch("admin", path, "{\"participant\": null}").then().statusCode(422);
    Slots.patch("admin", path, "{\"participant\": {\"name\": null}}").then().statusCode(422);
    Slots.patch("admin", path, "{\"status\": \"NAMED\", \"schoolId\": \"x\"}")
        .then()
        .statusCode(422)
        .body("errors.code", contains("unknown-field", "unknown-field"));
    var unnamed = SLOTS + "/" + aSlot().in(aCohort().open()).drawingOn(agreement).stored();
    Slots.patch(
            "admin",
            unnamed,
            "{\"participant\": " + SlotBuilder.participant(SlotBuilder.someone()) + "}")
        .then()
        .statusCode(422)
        .body("errors.collect { it.pointer + ' ' + it.code }", contains("/participant conflict"));
    Slots.moveTo(path.substring(SLOTS.length() + 1), "RELEASED");
    Slots.patch("admin", path, "{\"roleCategory\": \"OTHER\"}")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/immutable"));
  }

  @Test
  void a_change_needs_the_version_it_was_made_upon() {
    var slot = aSlot().in(aCohort().open()).drawingOn(anAgreement().stored()).stored();
    var path = SLOTS + "/" + slot;
    for (String stale : List.of("", "\"7-1\"")) {
      var status = stale.isEmpty() ? 428 : 412;
      var patch = As.admin().contentType("application/json").body("{\"roleCategory\": \"SFO\"}");
      var move = As.admin().contentType("application/json").body("{\"to\": \"RELEASED\"}");
      if (!stale.isEmpty()) {
        patch.header("If-Match", stale);
        move.header("If-Match", stale);
      }
      patch.patch(path).then().statusCode(status);
      move.post(path + "/transitions").then().statusCode(status);
    }
    var tag = Slots.tag(path);
    As.admin().header("If-None-Match", tag).get(path).then().statusCode(304);
    Slots.moveTo(slot, "NAMED").then().statusCode(200).header("ETag", matchesPattern("\"1-.*\""));
  }

  @Test
  void every_error_of_a_wish_is_told_at_once() {
    As.admin()
        .contentType("application/json")
        .body(
            """
            {"cohortId": "x", "roleCategory": "COOK", "participant": {"name": "", "email": "nobody"},
             "joinWaitingList": "yes", "status": "NAMED", "agreementId": 7}
            """)
        .post(SLOTS)
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/cohortId format",
                "/schoolId required",
                "/roleCategory enum",
                "/participant/name required",
                "/participant/email format",
                "/joinWaitingList type",
                "/status unknown-field",
                "/agreementId type"));
    As.admin().contentType("application/json").body("{,}").post(SLOTS).then().statusCode(400);
  }

  @Test
  void references_that_lead_nowhere_are_told_together() {
    var nowhere = UUID.randomUUID().toString();
    aSlot()
        .in(nowhere)
        .drawingOn(nowhere)
        .at(nowhere)
        .by("adviser")
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            contains("/cohortId reference", "/agreementId reference", "/schoolId reference"));
    aSlot()
        .in(aCohort().open())
        .by("adviser")
        .then()
        .statusCode(422)
        .body("errors.collect { it.pointer + ' ' + it.code }", contains("/agreementId required"));
    aSlot()
        .in(aCohort().open())
        .drawingOn(anAgreement().stored())
        .at(Places.MADSEBAKKEN)
        .by("admin")
        .then()
        .statusCode(422)
        .body("errors.collect { it.pointer + ' ' + it.code }", contains("/schoolId reference"));
    aSlot()
        .in(aCohort().open())
        .drawingOn(anAgreement().of(Places.SEPU).with(Places.MADSEBAKKEN).unadvised().stored())
        .by("owner-flesberg")
        .then()
        .statusCode(422)
        .body("errors.collect { it.pointer + ' ' + it.code }", contains("/agreementId reference"));
  }
}
