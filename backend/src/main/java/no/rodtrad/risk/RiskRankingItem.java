package no.rodtrad.risk;

import java.math.BigDecimal;
import no.rodtrad.indicator.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * A place in the ranking of the whole country, as it is read.
 *
 * @param rank from 1, equal shares equal; null without a share
 */
record RiskRankingItem(
    @Nullable Integer rank,
    UnitRef unit,
    int points,
    int maxPoints,
    @Nullable BigDecimal sharePercent,
    BigDecimal coveragePercent,
    Assessment.Status status,
    boolean containsRestricted) {

  static RiskRankingItem from(RankedUnit ranked, Ranking ranking) {
    var sum = ranked.sum();
    return new RiskRankingItem(
        ranking.rank(ranked),
        ranked.unit().ref(),
        sum.points(),
        sum.maxPoints(),
        sum.sharePercent(),
        sum.coveragePercent(),
        sum.status(),
        sum.containsRestricted());
  }
}
