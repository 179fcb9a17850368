package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementStatus.ACTIVE;
import static no.rodtrad.agreement.AgreementStatus.COMPLETED;
import static no.rodtrad.agreement.AgreementStatus.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {
  private static final LocalDate FIRST = LocalDate.parse("2018-08-01");
  private static final LocalDate LAST = LocalDate.parse("2021-07-31");
  private static final Term TERM = new Term(FIRST, LAST);
  private static final Instant SIGNED_BEFORE = Instant.parse("2018-06-15T10:00:00Z");

  @Test
  void what_is_signed_becomes_active_on_its_first_day_and_completed_after_its_last() {
    assertThat(TERM.status(SIGNED, FIRST.minusDays(1))).isEqualTo(SIGNED);
    assertThat(TERM.status(SIGNED, FIRST)).isEqualTo(ACTIVE);
    assertThat(TERM.status(SIGNED, LAST)).isEqualTo(ACTIVE);
    assertThat(TERM.status(SIGNED, LAST.plusDays(1))).isEqualTo(COMPLETED);
    assertThat(TERM.status(ACTIVE, LAST.plusDays(1))).isEqualTo(COMPLETED);
  }

  @Test
  void what_is_open_ended_never_completes_by_itself() {
    assertThat(new Term(FIRST, null).status(SIGNED, LAST.plusYears(50))).isEqualTo(ACTIVE);
  }

  @Test
  void nothing_else_moves_by_itself() {
    for (var status : AgreementStatus.values()) {
      if (status != SIGNED && status != ACTIVE) {
        assertThat(TERM.status(status, LAST.plusYears(1))).isEqualTo(status);
        assertThat(TERM.changes(status, SIGNED_BEFORE, LAST.plusYears(1))).isEmpty();
      }
    }
  }

  @Test
  void a_change_by_date_is_made_by_the_system_at_midnight_in_norway() {
    assertThat(TERM.changes(SIGNED, SIGNED_BEFORE, LAST.plusDays(1)))
        .containsExactly(
            new StatusChange(SIGNED, ACTIVE, Instant.parse("2018-07-31T22:00:00Z"), "system", null),
            new StatusChange(
                ACTIVE, COMPLETED, Instant.parse("2021-07-31T22:00:00Z"), "system", null));
  }

  @Test
  void what_is_signed_late_is_active_from_then_on() {
    var late = Instant.parse("2018-08-20T10:00:00Z");
    assertThat(TERM.changes(SIGNED, late, LocalDate.parse("2018-08-20")))
        .containsExactly(new StatusChange(SIGNED, ACTIVE, late, "system", null));
  }
}
