package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * One line of an assessment: what was judged, by which limits, and the points it gave.
 *
 * @param grade null when grades are pooled
 * @param schoolYear null when years are averaged
 * @param value as its reader may see it, rounded to four decimals where it is a mean
 * @param n the pupils behind the line; null when any part of it is not published
 * @param weight what the points are already multiplied by
 * @param points 0 when excluded
 * @param maxPoints the points possible on this line, 0 when excluded
 * @param excludedBecause null when the line counts
 * @param judged the exact figures behind the points; null when excluded
 * @param places the cells that were used
 * @param cells every cell the line is expected to have, used or not
 */
record Line(
    RiskIndicator indicator,
    @Nullable Integer grade,
    @Nullable SchoolYear schoolYear,
    CellState state,
    @Nullable BigDecimal value,
    @Nullable Integer n,
    @Nullable BigDecimal nationalLimit,
    @Nullable BigDecimal absoluteLimit,
    int weight,
    int points,
    int maxPoints,
    @Nullable Exclusion excludedBecause,
    @Nullable Measured judged,
    Set<Place> places,
    List<ReadCell> cells) {

  /** Whether it shows what only the owner and its advisers may see. */
  boolean showsRestricted() {
    return state == CellState.RESTRICTED;
  }
}
