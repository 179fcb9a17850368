package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.indicator.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * How the shares of some schools lie. Of single shares each, never of points added up.
 *
 * @param withShare how many of the schools the others are made of; all null when none
 */
record ShareSpread(
    int schools,
    int withShare,
    @Nullable BigDecimal lowestPercent,
    @Nullable BigDecimal lowerQuartilePercent,
    @Nullable BigDecimal medianPercent,
    @Nullable BigDecimal upperQuartilePercent,
    @Nullable BigDecimal highestPercent,
    @Nullable BigDecimal rangePercentPoints,
    boolean containsRestricted) {
  private static final int QUARTERS = 4;

  static ShareSpread of(List<LatestRisk> risks) {
    List<Fraction> shares = new ArrayList<>();
    boolean restricted = false;
    for (LatestRisk risk : risks) {
      if (risk.sharePercent() != null) {
        shares.add(Fraction.of(risk.points(), risk.maxPoints()));
        restricted |= risk.containsRestricted();
      }
    }
    shares.sort(null);
    return new ShareSpread(
        risks.size(),
        shares.size(),
        shown(quartile(shares, 0)),
        shown(quartile(shares, 1)),
        shown(quartile(shares, 2)),
        shown(quartile(shares, 3)),
        shown(quartile(shares, QUARTERS)),
        shown(range(shares)),
        restricted);
  }

  /** In proportion between the two neighbours, the first and the last included. */
  private static @Nullable Fraction quartile(List<Fraction> ascending, int quarters) {
    if (ascending.isEmpty()) {
      return null;
    }
    int way = (ascending.size() - 1) * quarters;
    Fraction below = ascending.get(way / QUARTERS);
    int rest = way % QUARTERS;
    if (rest == 0) {
      return below;
    }
    Fraction above = ascending.get(way / QUARTERS + 1);
    return below.times(QUARTERS - rest).plus(above.times(rest)).dividedBy(QUARTERS);
  }

  private static @Nullable Fraction range(List<Fraction> ascending) {
    return ascending.isEmpty() ? null : ascending.get(ascending.size() - 1).minus(ascending.get(0));
  }

  private static @Nullable BigDecimal shown(@Nullable Fraction share) {
    return share == null ? null : Decimals.plain(share.times(100).rounded(2));
  }
}
