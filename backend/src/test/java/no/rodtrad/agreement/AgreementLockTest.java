package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.AsSystem;
import no.rodtrad.testing.AtOnce;
import no.rodtrad.testing.Rows;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Who waits for an agreement that is being changed reads what it was changed to, whole. */
@ApiTest
class AgreementLockTest {
  private static final LocalDate FIRST = LocalDate.parse("2022-08-01");
  private static final LocalDate LAST = LocalDate.parse("2025-07-31");

  @Inject Agreements agreements;
  @Inject Session session;

  @Test
  void whoever_waited_for_the_lock_reads_phases_and_schools_as_they_are_afterwards() {
    var id = agreement();
    var found = whileItChanges(id, () -> agreements.lock(id).orElseThrow());
    assertThat(found.phases()).isEmpty();
    assertThat(found.schoolIds()).containsExactly(UUID.fromString(AgreementBuilder.MADSEBAKKEN));
  }

  /** The control: what the waiting statement reads beside the row is from before the wait. */
  @Test
  void read_by_the_statement_that_waits_they_are_from_before() {
    var id = agreement();
    var phases = whileItChanges(id, () -> phasesReadWhileLocking(id));
    assertThat(phases).isEqualTo(1);
  }

  private int phasesReadWhileLocking(UUID id) {
    return session
        .createNativeQuery(
            """
            select cardinality(array(select starts_on from agreement_phase where agreement_id = a.id))
            from agreement a where a.id = :id for no key update of a
            """,
            Integer.class)
        .setParameter("id", id)
        .getSingleResult();
  }

  private static UUID agreement() {
    var draft = anAgreement().at(AgreementBuilder.FLESBERG).from(FIRST).until(LAST);
    return UUID.fromString(draft.withPhase("CUSTOM", FIRST, LAST).draft());
  }

  /**
   * Asks while someone else takes the phase and the school away, and answers once they are done.
   */
  private <T> T whileItChanges(UUID id, Supplier<T> question) {
    CompletableFuture<T> answer =
        Rows.inTransaction(
            rows -> {
              Rows.change(rows, "update agreement set version = version + 1 where id = ?", id);
              Rows.change(rows, "delete from agreement_phase where agreement_id = ?", id);
              Rows.change(
                  rows,
                  "update agreement_school set school_id = ? where agreement_id = ?",
                  UUID.fromString(AgreementBuilder.MADSEBAKKEN),
                  id);
              var asked = CompletableFuture.supplyAsync(() -> AsSystem.ask(question));
              assertThat(AtOnce.isWaiting(asked)).isTrue();
              return asked;
            });
    return answer.join();
  }
}
