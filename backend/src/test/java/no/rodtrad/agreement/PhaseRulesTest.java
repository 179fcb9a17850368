package no.rodtrad.agreement;

import static no.rodtrad.agreement.PhaseKind.AFTERCARE;
import static no.rodtrad.agreement.PhaseKind.IMPLEMENTATION;
import static no.rodtrad.agreement.PhaseKind.PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhaseRulesTest {
  private static final Term TERM =
      new Term(LocalDate.parse("2022-08-01"), LocalDate.parse("2025-07-31"));

  @Test
  void phases_in_a_row_and_aftercare_for_twelve_months_are_in_order() {
    assertThat(
            errors(
                phase(PREPARATION, "2022-08-01", "2023-07-31"),
                phase(IMPLEMENTATION, "2023-08-01", "2025-07-31"),
                phase(AFTERCARE, "2025-08-01", "2026-07-31")))
        .isEmpty();
  }

  @Test
  void every_phase_outside_is_told_by_the_end_that_is_outside() {
    assertThat(
            errors(
                phase(PREPARATION, "2022-07-31", "2022-12-31"),
                phase(IMPLEMENTATION, "2025-01-01", "2025-08-01"),
                phase(AFTERCARE, "2025-08-02", "2026-08-01")))
        .containsExactly(
            "/phases/0/startsOn outside", "/phases/1/endsOn outside", "/phases/2/endsOn outside");
  }

  @Test
  void two_that_share_one_day_overlap_and_the_later_one_is_told() {
    assertThat(
            errors(
                phase(IMPLEMENTATION, "2023-07-31", "2024-07-31"),
                phase(PREPARATION, "2022-08-01", "2023-07-31")))
        .containsExactly("/phases/0/startsOn overlap");
    assertThat(
            errors(
                phase(PREPARATION, "2022-08-01", "2023-07-31"),
                phase(IMPLEMENTATION, "2022-08-01", "2022-08-01")))
        .containsExactly("/phases/1/startsOn overlap");
  }

  @Test
  void an_open_agreement_has_room_for_every_later_phase() {
    assertThat(
            PhaseRules.errors(
                List.of(phase(IMPLEMENTATION, "2040-01-01", "2049-12-31")),
                new Term(TERM.startsOn(), null)))
        .isEmpty();
  }

  private static List<String> errors(Phase... phases) {
    return PhaseRules.errors(List.of(phases), TERM).stream()
        .map(error -> error.pointer() + " " + error.code())
        .toList();
  }

  private static Phase phase(PhaseKind kind, String from, String to) {
    return new Phase(kind, "Fase", LocalDate.parse(from), LocalDate.parse(to), null);
  }
}
