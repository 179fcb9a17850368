package no.rodtrad.indicator;

import java.math.BigDecimal;
import java.util.UUID;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A cell to be written.
 *
 * @param state RESTRICTED writes the owner's value; all others the public state
 * @param value in the indicator's unit, on its scale; null unless the state has one
 * @param source where it came from; null when it was written by hand
 * @param demo invented
 */
public record LedgerEntry(
    UnitKey unit,
    Place place,
    CellState state,
    @Nullable BigDecimal value,
    @Nullable BigDecimal uncertainty,
    @Nullable Integer n,
    @Nullable Source source,
    boolean demo) {

  /** Which of the unit's cells. */
  public record Place(RiskIndicator indicator, int grade, SchoolYear schoolYear) {}

  /**
   * The line of a file.
   *
   * @param row counted from 1
   */
  public record Source(UUID importId, int row) {}
}
