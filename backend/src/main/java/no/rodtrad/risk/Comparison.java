package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two windows of one unit beside each other. Both are always told; the change only when they can be
 * compared.
 *
 * @param reasons why not; empty when comparable
 * @param change null when not comparable
 */
record Comparison(
    Assessment from, Assessment to, List<Incomparable> reasons, @Nullable Change change) {

  /**
   * @param percentPoints of the share, two decimals, half up of the exact difference
   * @param moreThanHalved whether the later share is strictly less than half of the earlier
   */
  record Change(BigDecimal percentPoints, boolean moreThanHalved, Decomposition decomposition) {}

  static Comparison of(RiskFormula formula, Basis from, Basis to) {
    return of(formula, from, formula, to);
  }

  static Comparison of(RiskFormula fromFormula, Basis from, RiskFormula toFormula, Basis to) {
    Assessment before = fromFormula.assess(from);
    Assessment after = toFormula.assess(to);
    List<Incomparable> reasons = new ArrayList<>();
    if (!fromFormula.model().equals(toFormula.model())) {
      reasons.add(Incomparable.DIFFERENT_MODEL);
    }
    if (crossesBreak(before, after)) {
      reasons.add(Incomparable.SERIES_BREAK);
    }
    Fraction shareBefore = before.share();
    Fraction shareAfter = after.share();
    if (shareBefore == null) {
      reasons.add(Incomparable.FROM_INSUFFICIENT_BASIS);
    }
    if (shareAfter == null) {
      reasons.add(Incomparable.TO_INSUFFICIENT_BASIS);
    }
    if (!reasons.isEmpty() || shareBefore == null || shareAfter == null) {
      return new Comparison(before, after, List.copyOf(reasons), null);
    }
    Change change =
        new Change(
            shareAfter.minus(shareBefore).times(100).rounded(2),
            shareAfter.times(2).compareTo(shareBefore) < 0,
            new ChangeSplit(fromFormula, from, to).decomposition(shareBefore, shareAfter));
    return new Comparison(before, after, List.of(), change);
  }

  boolean comparable() {
    return reasons.isEmpty();
  }

  private static boolean crossesBreak(Assessment before, Assessment after) {
    return before.lines().stream()
        .anyMatch(line -> !line.indicator().comparable(before.lastYear(), after.lastYear()));
  }
}
