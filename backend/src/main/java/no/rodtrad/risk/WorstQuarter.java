package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.indicator.Decimals;
import no.rodtrad.indicator.LevelUnit;
import org.jspecify.annotations.Nullable;

/**
 * The country's worst quarter of schools: of all that have a share, the first quarter of the
 * ranking, rounded up, and all who have the same share as the last of them. Nobody without a point
 * is in it.
 */
final class WorstQuarter {
  private static final int QUARTER = 4;

  private final Map<String, Fraction> shares = new HashMap<>();
  private final int counted;
  private final @Nullable Fraction from;

  /**
   * @param ranking as everyone may see it, so that the quarter says the same to all
   */
  WorstQuarter(Ranking ranking) {
    for (RankedUnit ranked : ranking.inOrder()) {
      Fraction share = ranked.share();
      if (share != null) {
        shares.put(ranked.id(), share);
      }
    }
    List<Fraction> country =
        ranking.inOrder().stream()
            .filter(ranked -> ranked.unit().listed() && ranked.share() != null)
            .map(ranked -> shares.get(ranked.id()))
            .toList();
    counted = country.size();
    from = counted == 0 ? null : country.get((counted + QUARTER - 1) / QUARTER - 1);
  }

  /** Null without a public share. */
  @Nullable Boolean has(LevelUnit school) {
    Fraction share = shares.get(school.key().text());
    if (share == null || from == null) {
      return null;
    }
    return share.compareTo(Fraction.ZERO) > 0 && share.compareTo(from) >= 0;
  }

  int counted() {
    return counted;
  }

  /** The least share in the quarter, as it is shown; null when nobody has a share. */
  @Nullable BigDecimal fromSharePercent() {
    return from == null ? null : Decimals.plain(from.times(100).rounded(2));
  }
}
