package no.rodtrad.risk;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.rodtrad.indicator.Decimals;
import no.rodtrad.indicator.RiskIndicator;

/**
 * The pupils behind a published share at mastery level 1. The share is published rounded, with one
 * decimal (with two where the figure has two), half up: in a large unit several numbers of pupils
 * give the same share.
 *
 * @param n who took part
 * @param least at level 1, at least
 * @param most at level 1, at most
 * @param decimals that shares are published with
 */
record Pupils(int n, int least, int most, int decimals) {
  private static final Set<RiskIndicator> LEVEL_1 =
      Set.of(RiskIndicator.NP_READING_LEVEL1, RiskIndicator.NP_NUMERACY_LEVEL1);

  /** Empty for figures that count no pupils, without n, or when no number of n gives the share. */
  static Optional<Pupils> behind(Cell cell) {
    Integer n = cell.n();
    BigDecimal value = cell.value();
    if (!LEVEL_1.contains(cell.indicator()) || value == null || n == null || n < 1) {
      return Optional.empty();
    }
    int decimals = Math.max(1, Decimals.plain(value).scale());
    int least = first(n, decimals, share -> share.compareTo(value) >= 0);
    int most = first(n, decimals, share -> share.compareTo(value) > 0) - 1;
    return least > most ? Optional.empty() : Optional.of(new Pupils(n, least, most, decimals));
  }

  /** The smallest number whose share is as asked for, which all larger ones are too. */
  private static int first(int n, int decimals, Predicate<BigDecimal> asked) {
    int from = 0;
    int to = n + 1;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (asked.test(share(middle, n, decimals))) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  private static BigDecimal share(int pupils, int n, int decimals) {
    return Fraction.of(pupils, n).times(100).rounded(decimals);
  }

  /** The share as it would be published had so many of them reached level 2. */
  BigDecimal shareAfter(int moved) {
    return requireNonNull(Decimals.plain(share(most - moved, n, decimals)));
  }
}
