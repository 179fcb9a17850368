package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementBuilder.PATH;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Owner;
import org.junit.jupiter.api.Test;

/** The ledger's places are of one instant, however much happens while it is read. */
@ApiTest
class LedgerInstantTest {
  @Inject @Any Instance<TrainerUse> trainers;
  @Inject @Any Instance<HeldCourses> courses;

  @Test
  void
      a_quota_raised_and_drawn_upon_in_the_midst_of_reading_is_in_the_ledger_whole_or_not_at_all() {
    QuarkusMock.installMockForType(new Overtaken(trainers, courses, false), AgreementUse.class);
    assertThat(imbalance(anAgreement().withTrainerQuota(1).signed())).isZero();
  }

  /** The control: with the quota from another statement than the places, it does not add up. */
  @Test
  void read_by_two_statements_it_does_not_add_up() {
    QuarkusMock.installMockForType(new Overtaken(trainers, courses, true), AgreementUse.class);
    assertThat(imbalance(anAgreement().withTrainerQuota(1).signed())).isNotZero();
  }

  private static int imbalance(String id) {
    var slots = As.admin().get(PATH + "/" + id + "/fulfilment").jsonPath();
    int sum = 0;
    for (var part : new String[] {"certified", "live", "withdrawn", "forfeited", "left"}) {
      sum += slots.getInt("slots." + part);
    }
    return sum - slots.getInt("slots.quota");
  }

  /** Between the agreement's row and its places the quota grows, and is drawn. */
  static class Overtaken extends AgreementUse {
    private final boolean torn;

    Overtaken(Instance<TrainerUse> trainers, Instance<HeldCourses> courses, boolean torn) {
      super(trainers, courses);
      this.torn = torn;
    }

    @Override
    Map<UUID, TrainerUse.Used> places(Collection<UUID> agreements) {
      agreements.forEach(Overtaken::growAndDraw);
      var used = super.places(agreements);
      return torn
          ? used.entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, entry -> asBefore(entry.getValue())))
          : used;
    }

    private static TrainerUse.Used asBefore(TrainerUse.Used used) {
      return new TrainerUse.Used(used.certified(), used.live(), used.withdrawn(), 1);
    }

    private static void growAndDraw(UUID agreement) {
      Owner.run(
          "update agreement set trainer_quota = 3 where id = ? and signed_on is not null",
          agreement);
      Owner.run(
          """
          with cohort as (
            insert into trainer_cohort (id, programme, name, provider_id, starts_on, ends_on, capacity, created_at)
            select gen_random_uuid(), 'TRAINER', 'Kull', a.provider_id, a.starts_on, a.starts_on + 1000, 9, now()
            from agreement a where a.id = ? and a.signed_on is not null
            returning id)
          insert into trainer_slot (id, cohort_id, programme, agreement_id, school_id, role_category, status, reserved_at)
          select gen_random_uuid(), c.id, 'TRAINER', x.agreement_id, x.school_id, 'OTHER', 'RESERVED', now()
          from cohort c, agreement_school x, generate_series(1, 3) where x.agreement_id = ?
            and not exists (select from trainer_slot s where s.agreement_id = x.agreement_id)
          """,
          agreement,
          agreement);
    }
  }
}
