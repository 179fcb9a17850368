package no.rodtrad.indicator;

import java.math.BigDecimal;
import java.util.UUID;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a series, as its reader may see it.
 *
 * @param unit id of the municipality or school
 * @param value null unless the state has one, as uncertainty and n are
 */
record SeriesCell(
    UUID unit,
    SchoolYear schoolYear,
    CellState state,
    @Nullable BigDecimal value,
    @Nullable BigDecimal uncertainty,
    @Nullable Integer n,
    String series,
    boolean demo) {

  /** The mark that a unit which was there has no figure. */
  static SeriesCell absent(UUID unit, SeriesCell beside) {
    return new SeriesCell(
        unit, beside.schoolYear, CellState.ABSENT, null, null, null, beside.series, beside.demo);
  }

  boolean isAbsent() {
    return state == CellState.ABSENT;
  }
}
