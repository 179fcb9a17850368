package no.rodtrad.risk;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit's points one of two ways, as they are read.
 *
 * @param sharePercent null with insufficient basis
 */
record RiskEffectSum(int points, int maxPoints, @Nullable BigDecimal sharePercent) {
  private static final RiskEffectSum NOTHING = new RiskEffectSum(0, 0, null);

  static RiskEffectSum of(@Nullable RankedUnit ranked) {
    return ranked == null
        ? NOTHING
        : new RiskEffectSum(
            ranked.sum().points(), ranked.sum().maxPoints(), ranked.sum().sharePercent());
  }
}
