package no.rodtrad.risk;

import java.math.BigDecimal;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.Evidence;
import no.rodtrad.indicator.ObservedCell;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * One figure as its reader may see it: who may not see a restricted one meets its public state
 * here.
 *
 * @param value in the indicator's own unit; null unless the state has one
 * @param n the number of pupils behind it; null when not published
 * @param evidence null when nothing is stored, or only figures were read
 */
record Cell(
    RiskIndicator indicator,
    int grade,
    SchoolYear schoolYear,
    CellState state,
    @Nullable BigDecimal value,
    @Nullable Integer n,
    @Nullable Evidence evidence) {

  Cell {
    boolean hasValue = state == CellState.VALUE || state == CellState.RESTRICTED;
    if (hasValue != (value != null)) {
      throw new IllegalArgumentException("A cell has a value in the states that have one, only");
    }
  }

  /** A figure by itself. */
  Cell(
      RiskIndicator indicator,
      int grade,
      SchoolYear schoolYear,
      CellState state,
      @Nullable BigDecimal value,
      @Nullable Integer n) {
    this(indicator, grade, schoolYear, state, value, n, null);
  }

  static Cell of(ObservedCell seen) {
    return new Cell(
        seen.indicator(),
        seen.grade(),
        seen.schoolYear(),
        seen.state(),
        seen.value(),
        seen.n(),
        seen.evidence());
  }

  /** As published, ± in the value's unit; null when none is. */
  @Nullable BigDecimal uncertainty() {
    return evidence == null ? null : evidence.uncertainty();
  }

  /** A cell nobody has reported counts as one without a cohort. */
  static Cell absent(RiskIndicator indicator, int grade, SchoolYear schoolYear) {
    return new Cell(indicator, grade, schoolYear, CellState.ABSENT, null, null);
  }

  /** The same cell, had it been published with another value. */
  Cell of(BigDecimal other) {
    return new Cell(indicator, grade, schoolYear, CellState.VALUE, other, n);
  }
}
