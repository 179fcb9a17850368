package no.rodtrad.indicator;

import java.math.BigDecimal;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** A cell as it is to be. */
record ObservationWrite(
    UnitInput unit,
    RiskIndicator indicator,
    int grade,
    SchoolYear schoolYear,
    CellState state,
    @Nullable BigDecimal value,
    @Nullable BigDecimal uncertainty,
    @Nullable Integer n,
    boolean demo) {

  LedgerEntry.Place place() {
    return new LedgerEntry.Place(indicator, grade, schoolYear);
  }

  LedgerEntry entry(UnitKey key) {
    return new LedgerEntry(
        key,
        place(),
        state,
        value == null ? null : Decimals.plain(value),
        uncertainty == null ? null : Decimals.plain(uncertainty),
        n,
        null,
        demo);
  }
}
