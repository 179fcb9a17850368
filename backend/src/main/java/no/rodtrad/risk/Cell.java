package no.rodtrad.risk;

import java.math.BigDecimal;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * One figure as its reader may see it: a restricted cell has a value only for those who may see it.
 *
 * @param value in the indicator's own unit; null when there is none, or none for this reader
 * @param n the number of pupils behind it; null when not published
 */
record Cell(
    RiskIndicator indicator,
    int grade,
    SchoolYear schoolYear,
    CellState state,
    @Nullable BigDecimal value,
    @Nullable Integer n) {

  Cell {
    boolean mayHaveValue = state == CellState.VALUE || state == CellState.RESTRICTED;
    if (state == CellState.VALUE && value == null || value != null && !mayHaveValue) {
      throw new IllegalArgumentException(
          "A cell has a value when it is one, or restricted and seen");
    }
  }

  /** A cell nobody has reported counts as one without a cohort. */
  static Cell absent(RiskIndicator indicator, int grade, SchoolYear schoolYear) {
    return new Cell(indicator, grade, schoolYear, CellState.ABSENT, null, null);
  }
}
