package no.rodtrad.trainer;

import static no.rodtrad.trainer.AgreementRow.anAgreement;
import static no.rodtrad.trainer.CohortBuilder.aCohort;
import static no.rodtrad.trainer.SlotBuilder.aSlot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.rodtrad.access.BackgroundWork;
import no.rodtrad.agreement.TrainerUse;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.Owner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database's own word on places, whoever writes past the application. */
@ApiTest
class PlacesWallTest {
  private static final String INSERT =
      """
      insert into trainer_slot (id, cohort_id, programme, agreement_id, school_id, role_category,
                                participant_name, participant_email, status, reserved_at,
                                offer_expires_at)
      values (gen_random_uuid(), ?::uuid, ?, ?::uuid, '01900000-0000-7000-8000-000000000202', 'OTHER',
              'Per Eksempel', ?, ?, now(), now() + interval '1 day')
      """;

  @Inject TrainerUse use;
  @Inject BackgroundWork background;

  private static void insert(
      String cohort, @Nullable String agreement, @Nullable String email, String status) {
    Owner.run(INSERT, cohort, "TRAINER", agreement, email, status);
  }

  private static void insert(String cohort, @Nullable String agreement, String status) {
    insert(cohort, agreement, SlotBuilder.someone(), status);
  }

  @ParameterizedTest
  @CsvSource({
    "OFFERED, true",
    "RESERVED, true",
    "NAMED, true",
    "ENROLLED, true",
    "CERTIFIED, true",
    "WITHDRAWN, true",
    "WAITLISTED, false",
    "RELEASED, false",
    "LAPSED, false"
  })
  void no_slot_takes_a_place_that_is_not_there(String status, boolean takes) {
    var cohort = aCohort().withPlaces(1).open();
    var agreement = anAgreement().quota(1).stored();
    insert(cohort, agreement, "RESERVED");
    var other = anAgreement().stored();
    var roomy = aCohort().open();
    if (takes) {
      assertThatThrownBy(() -> insert(cohort, other, status))
          .hasMessageContaining("ck_trainer_cohort_capacity");
      assertThatThrownBy(() -> insert(roomy, agreement, status))
          .hasMessageContaining("ck_agreement_trainer_quota_use");
    } else {
      insert(cohort, other, status);
      insert(roomy, agreement, status);
    }
  }

  @Test
  void a_change_that_takes_a_place_or_moves_it_is_counted_too() {
    var cohort = aCohort().withPlaces(1).open();
    var agreement = anAgreement().quota(1).stored();
    insert(cohort, agreement, "RESERVED");
    insert(cohort, agreement, "WAITLISTED");
    assertThatThrownBy(
            () ->
                Owner.run(
                    "update trainer_slot set status = 'OFFERED' where cohort_id = ?::uuid and"
                        + " status = 'WAITLISTED'",
                    cohort))
        .hasMessageContaining("ck_trainer_cohort_capacity");
    var elsewhere = aCohort().open();
    insert(elsewhere, anAgreement().stored(), "RESERVED");
    for (var move :
        List.of(
            "update trainer_slot set cohort_id = '" + cohort + "' where cohort_id = ?::uuid",
            "update trainer_slot set agreement_id = '"
                + agreement
                + "' where cohort_id = ?::uuid")) {
      assertThatThrownBy(() -> Owner.run(move, elsewhere)).hasMessageContaining("violate");
    }
  }

  @Test
  void capacity_and_quota_are_never_lowered_below_their_use() {
    var cohort = aCohort().withPlaces(3).open();
    var agreement = anAgreement().quota(3).stored();
    insert(cohort, agreement, "CERTIFIED");
    insert(cohort, agreement, "WITHDRAWN");
    assertThatThrownBy(
            () -> Owner.run("update trainer_cohort set capacity = 1 where id = ?::uuid", cohort))
        .hasMessageContaining("ck_trainer_cohort_capacity_below_use");
    assertThatThrownBy(
            () -> Owner.run("update agreement set trainer_quota = 1 where id = ?::uuid", agreement))
        .hasMessageContaining("ck_agreement_trainer_quota_below_use");
    Owner.run("update trainer_cohort set capacity = 2 where id = ?::uuid", cohort);
    Owner.run("update agreement set trainer_quota = 2 where id = ?::uuid", agreement);
  }

  @Test
  void a_slot_has_its_cohorts_programme_an_agreement_and_a_name_where_it_needs_them() {
    var cohort = aCohort().open();
    assertThatThrownBy(() -> Owner.run(INSERT, cohort, "LEADER", null, null, "RESERVED"))
        .hasMessageContaining("trainer_slot");
    assertThatThrownBy(() -> insert(cohort, null, "RESERVED"))
        .hasMessageContaining("ck_trainer_slot_agreement");
    assertThatThrownBy(() -> insert(cohort, anAgreement().stored(), null, "NAMED"))
        .hasMessageContaining("ck_trainer_slot");
  }

  @Test
  void what_the_wall_refuses_past_the_application_is_still_told_as_its_problem() {
    var cohort = aCohort().withPlaces(1).open();
    var definition =
        Owner.read("select pg_get_functiondef('place_account(uuid, uuid)'::regprocedure)");
    var agreement = anAgreement().quota(1).stored();
    aSlot().in(cohort).drawingOn(agreement).stored();
    Owner.run(
        definition
            .replace("s.taken + s.offered", "0")
            .replace("u.live + u.certified + u.withdrawn", "0"));
    try {
      aSlot()
          .in(cohort)
          .drawingOn(anAgreement().stored())
          .by("admin")
          .then()
          .statusCode(409)
          .body("type", equalTo("/problems/cohort-full"));
      aSlot()
          .in(aCohort().open())
          .drawingOn(agreement)
          .by("admin")
          .then()
          .statusCode(409)
          .body("type", equalTo("/problems/trainer-quota-spent"));
    } finally {
      Owner.run(definition);
    }
  }

  @Test
  void an_agreement_learns_what_has_become_of_its_places_over_all_cohorts() {
    var agreement = anAgreement().quota(9).stored();
    var none = anAgreement().stored();
    for (var status :
        List.of(
            "OFFERED", "RESERVED", "NAMED", "ENROLLED", "CERTIFIED", "CERTIFIED", "WITHDRAWN")) {
      insert(aCohort().open(), agreement, status);
    }
    insert(aCohort().open(), agreement, "WAITLISTED");
    insert(aCohort().open(), agreement, "RELEASED");
    Owner.run(
        INSERT, aCohort().ofLeaders().open(), "LEADER", agreement, SlotBuilder.someone(), "NAMED");
    var id = UUID.fromString(agreement);
    asTheSystem(
        () -> {
          assertThat(use.of(List.of(id, UUID.fromString(none))))
              .containsOnlyKeys(id)
              .containsEntry(id, new TrainerUse.Used(2, 4, 1, 9));
          assertThat(use.slots(id)).hasSize(7);
        });
  }

  private void asTheSystem(Runnable work) {
    background.run(() -> QuarkusTransaction.requiringNew().run(work));
  }
}
