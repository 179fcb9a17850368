package no.rodtrad.trainer;

import static no.rodtrad.trainer.AgreementRow.anAgreement;
import static no.rodtrad.trainer.CohortBuilder.aCohort;
import static no.rodtrad.trainer.SlotBuilder.aSlot;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.rodtrad.agreement.Dependents;
import no.rodtrad.agreement.TrainerUse;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

/** What an agreement hears of its slots, asked by nobody at all: over all rows, and by id alone. */
@ApiTest
class BoundSlotsTest {
  @Inject TrainerUse use;
  @Inject @Any Instance<Dependents> keepers;

  @Test
  void the_slots_that_draw_on_a_quota_are_named_whoever_asks() {
    var agreement = anAgreement().quota(3).stored();
    var cohort = aCohort().open();
    var first = aSlot().in(cohort).drawingOn(agreement).naming(SlotBuilder.someone()).stored();
    var second = aSlot().in(cohort).drawingOn(agreement).stored();
    Slots.moveTo(aSlot().in(cohort).drawingOn(agreement).stored(), "RELEASED");
    aSlot().in(aCohort().ofLeaders().open()).drawingOn(agreement).stored();
    var id = UUID.fromString(agreement);
    assertThat(
            SqlCount.during(
                () ->
                    assertThat(QuarkusTransaction.requiringNew().call(() -> use.slots(id)))
                        .containsExactly(UUID.fromString(first), UUID.fromString(second))))
        .isEqualTo(1);
  }

  @Test
  void places_and_entries_that_wait_are_bound_to_their_agreement_until_they_are_given_back() {
    var agreement = anAgreement().quota(3).stored();
    var cohort = aCohort().withPlaces(1).open();
    Slots.moveTo(aSlot().in(cohort).drawingOn(agreement).stored(), "RELEASED");
    var seat = aSlot().in(cohort).drawingOn(agreement).stored();
    var waiting = aSlot().in(cohort).drawingOn(agreement).joiningTheWaitingList().stored();
    var id = UUID.fromString(agreement);
    var bound =
        QuarkusTransaction.requiringNew()
            .call(() -> keepers.stream().flatMap(keeper -> keeper.of(id).stream()).toList());
    assertThat(bound)
        .containsExactly(
            new Dependents.Dependent(
                Dependents.Kind.SLOT, UUID.fromString(seat), flesberg(), null, false),
            new Dependents.Dependent(
                Dependents.Kind.SLOT, UUID.fromString(waiting), flesberg(), null, false));
  }

  private static List<UUID> flesberg() {
    return List.of(UUID.fromString(Places.FLESBERG));
  }
}
