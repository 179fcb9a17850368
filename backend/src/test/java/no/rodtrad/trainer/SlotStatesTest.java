package no.rodtrad.trainer;

import static no.rodtrad.trainer.AgreementRow.anAgreement;
import static no.rodtrad.trainer.CohortBuilder.aCohort;
import static no.rodtrad.trainer.SlotBuilder.aSlot;
import static no.rodtrad.trainer.Slots.SLOTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ApiTest
class SlotStatesTest {
  private static final Map<String, List<String>> ALLOWED =
      Map.of(
          "WAITLISTED", List.of("OFFERED", "RELEASED"),
          "OFFERED", List.of("RESERVED", "LAPSED", "RELEASED"),
          "RESERVED", List.of("NAMED", "RELEASED"),
          "NAMED", List.of("ENROLLED", "RELEASED"),
          "ENROLLED", List.of("CERTIFIED", "WITHDRAWN"),
          "CERTIFIED", List.of(),
          "WITHDRAWN", List.of(),
          "RELEASED", List.of(),
          "LAPSED", List.of());

  private static final List<String> USING_A_PLACE =
      List.of("OFFERED", "RESERVED", "NAMED", "ENROLLED", "CERTIFIED", "WITHDRAWN");

  static Stream<Arguments> everyMove() {
    return ALLOWED.keySet().stream()
        .sorted()
        .flatMap(
            from ->
                ALLOWED.keySet().stream()
                    .filter(to -> !to.equals("WAITLISTED"))
                    .filter(to -> !(from + to).equals("WAITLISTEDOFFERED"))
                    .sorted()
                    .map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("everyMove")
  void a_slot_moves_only_as_it_may(String from, String to) {
    var cohort = aCohort().withPlaces(2).open();
    var agreement = anAgreement().quota(2).stored();
    var slot = in(from, cohort, agreement);
    var reply = Slots.moveTo(slot, to);
    if (ALLOWED.getOrDefault(from, List.of()).contains(to)) {
      reply
          .then()
          .statusCode(200)
          .body("status", equalTo(to))
          .body("transitions[-1].from", equalTo(from))
          .body("transitions[-1].to", equalTo(to))
          .body("transitions[-1].at", notNullValue())
          .body("transitions[-1].actor", equalTo("Astrid Demodal"));
      assertPlaces(cohort, agreement, to);
    } else {
      reply
          .then()
          .statusCode(409)
          .body("type", equalTo("/problems/illegal-transition"))
          .body("from", equalTo(from))
          .body("allowed", equalTo(ALLOWED.getOrDefault(from, List.of())));
      assertPlaces(cohort, agreement, from);
    }
  }

  /** A place is taken, or it is back with both the cohort and the quota. */
  private static void assertPlaces(String cohort, String agreement, String status) {
    var taken = USING_A_PLACE.contains(status) ? 1 : 0;
    var offered = status.equals("OFFERED") ? 1 : 0;
    var waiting = status.equals("WAITLISTED") ? 1 : 0;
    Slots.readCohort(cohort)
        .then()
        .body("seats", equalTo(Slots.seats(2, taken - offered, offered, waiting, 2 - taken)));
    var used =
        Owner.count(
            "select live + certified + withdrawn from agreement_trainer_use(?::uuid)", agreement);
    assertThat(used).isEqualTo(taken);
  }

  /** The only slot of the cohort, brought to a state by the moves that lead there. */
  private static String in(String status, String cohort, String agreement) {
    return switch (status) {
      case "RESERVED" -> aSlot().in(cohort).drawingOn(agreement).stored();
      case "NAMED" ->
          aSlot().in(cohort).drawingOn(agreement).naming(SlotBuilder.someone()).stored();
      case "RELEASED" -> moved("RELEASED", in("RESERVED", cohort, agreement));
      case "ENROLLED" -> moved("ENROLLED", in("NAMED", cohort, agreement));
      case "CERTIFIED", "WITHDRAWN" -> moved(status, in("ENROLLED", cohort, agreement));
      case "WAITLISTED" -> passedOver(cohort, agreement);
      case "OFFERED" -> offered(cohort, agreement);
      default -> moved(status, in("OFFERED", cohort, agreement));
    };
  }

  /** A waiting entry beside two free places, because its agreement is not in force. */
  private static String passedOver(String cohort, String agreement) {
    return waiting(cohort, agreement, "PAUSED");
  }

  /** What comes free is offered to the one who waits. */
  private static String offered(String cohort, String agreement) {
    return waiting(cohort, agreement, "SIGNED");
  }

  private static String waiting(String cohort, String agreement, String decided) {
    var full = anAgreement().quota(2).stored();
    var seats =
        List.of(
            aSlot().in(cohort).drawingOn(full).stored(),
            aSlot().in(cohort).drawingOn(full).stored());
    var slot = aSlot().in(cohort).drawingOn(agreement).joiningTheWaitingList().stored();
    Owner.run("update agreement set decided_status = ? where id = ?::uuid", decided, agreement);
    seats.forEach(seat -> Slots.moveTo(seat, "RELEASED").then().statusCode(200));
    return slot;
  }

  private static String moved(String to, String slot) {
    Slots.moveTo(slot, to).then().statusCode(200);
    return slot;
  }

  @Test
  void a_withdrawal_says_why_and_a_naming_says_whom() {
    var slot = aSlot().in(aCohort().open()).drawingOn(anAgreement().stored()).stored();
    refused(slot, "{\"to\": \"NAMED\"}", "/participant required");
    refused(slot, "{\"to\": \"WITHDRAWN\"}", "/reason required");
    refused(slot, "{\"to\": \"RELEASED\", \"reason\": \" \"}", "/reason required");
    refused(slot, "{\"to\": \"WAITLISTED\"}", "/to enum");
    refused(
        slot,
        "{\"to\": \"NAMED\", \"participant\": {\"name\": \"A\"}}",
        "/participant/email required");
    refused(
        slot,
        "{\"to\": \"RELEASED\", \"participant\": " + SlotBuilder.participant("a@b.example") + "}",
        "/participant conflict");
  }

  private static void refused(String slot, String json, String error) {
    Slots.move("admin", slot, json)
        .then()
        .statusCode(422)
        .body("errors.collect { it.pointer + ' ' + it.code }", contains(error));
  }

  @Test
  void a_slot_that_knows_its_person_is_named_without_saying_it_again() {
    var cohort = aCohort().withPlaces(1).open();
    var agreement = anAgreement().stored();
    var seat = aSlot().in(cohort).drawingOn(agreement).stored();
    var person = SlotBuilder.someone();
    var slot =
        aSlot().in(cohort).drawingOn(agreement).naming(person).joiningTheWaitingList().stored();
    Slots.moveTo(seat, "RELEASED");
    moved("RESERVED", slot);
    Slots.move("principal-flesberg", slot, "{\"to\": \"NAMED\"}")
        .then()
        .statusCode(200)
        .body("participant.email", equalTo(person))
        .body("transitions.to", contains("OFFERED", "RESERVED", "NAMED"));
  }

  @Test
  void a_withdrawn_place_is_spent_in_the_cohort_and_in_the_quota() {
    var cohort = aCohort().withPlaces(1).open();
    var agreement = anAgreement().quota(1).stored();
    in("WITHDRAWN", cohort, agreement);
    aSlot().in(cohort).drawingOn(anAgreement().stored()).by("admin").then().statusCode(409);
    aSlot().in(aCohort().open()).drawingOn(agreement).by("admin").then().statusCode(409);
  }

  @Test
  void the_walk_of_a_place_is_told_from_beginning_to_end() {
    var slot = in("ENROLLED", aCohort().open(), anAgreement().stored());
    Slots.move("provider-admin", slot, "{\"to\": \"WITHDRAWN\", \"reason\": \"Ny jobb\"}")
        .then()
        .statusCode(200);
    As.persona("owner-flesberg")
        .get(SLOTS + "/" + slot)
        .then()
        .body("transitions.from", contains("RESERVED", "NAMED", "ENROLLED"))
        .body("transitions.to", contains("NAMED", "ENROLLED", "WITHDRAWN"))
        .body("transitions[-1].actor", equalTo("Pernille Kullvik"))
        .body("transitions[-1].reason", equalTo("Ny jobb"));
  }
}
