package no.rodtrad.risk;

import java.math.BigDecimal;
import no.rodtrad.indicator.Decimals;
import no.rodtrad.indicator.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * One unit whose share differs, as it is read.
 *
 * @param changePercentPoints null when one of the two has no share
 */
record RiskEffectUnit(
    UnitRef unit,
    RiskEffectSum before,
    RiskEffectSum after,
    @Nullable BigDecimal changePercentPoints) {

  /** Rounded once, from the exact difference. */
  static RiskEffectUnit from(
      UnitRef unit, RiskEffectSum before, RiskEffectSum after, @Nullable Fraction change) {
    var shown = change == null ? null : Decimals.plain(change.times(100).rounded(2));
    return new RiskEffectUnit(unit, before, after, shown);
  }
}
