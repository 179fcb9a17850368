package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
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

  /** By two models: both are told, and nothing of a change. */
  static Comparison acrossModels(Assessment before, Assessment after) {
    List<Incomparable> reasons = new ArrayList<>(List.of(Incomparable.DIFFERENT_MODELS));
    reasons.addAll(reasons(before, after));
    return new Comparison(before, after, List.copyOf(reasons), null);
  }

  /** Both windows under one model, which is what makes them comparable at all. */
  static Comparison of(RiskFormula formula, Basis from, Basis to) {
    Assessment before = formula.assess(from);
    Assessment after = formula.assess(to);
    List<Incomparable> reasons = reasons(before, after);
    Fraction shareBefore = before.share();
    Fraction shareAfter = after.share();
    if (!reasons.isEmpty() || shareBefore == null || shareAfter == null) {
      return new Comparison(before, after, reasons, null);
    }
    Change change =
        new Change(
            shareAfter.minus(shareBefore).times(100).rounded(2),
            shareAfter.times(2).compareTo(shareBefore) < 0,
            new ChangeSplit(formula, from, to).decomposition(shareBefore, shareAfter));
    return new Comparison(before, after, reasons, change);
  }

  private static List<Incomparable> reasons(Assessment before, Assessment after) {
    List<Incomparable> reasons = new ArrayList<>();
    if (before.share() == null) {
      reasons.add(Incomparable.INSUFFICIENT_BASIS_FROM);
    }
    if (after.share() == null) {
      reasons.add(Incomparable.INSUFFICIENT_BASIS_TO);
    }
    if (crossesBreak(before, after)) {
      reasons.add(Incomparable.SERIES_BREAK);
    }
    if (reasons.isEmpty() && Collections.disjoint(before.places(), after.places())) {
      reasons.add(Incomparable.NO_COMMON_CELLS);
    }
    return List.copyOf(reasons);
  }

  /** The figures that count in both windows; none when they cannot be compared. */
  List<CellPair> pairs() {
    return comparable() ? CellPair.common(from, to) : List.of();
  }

  boolean comparable() {
    return reasons.isEmpty();
  }

  /** Whether a change between them may be told, where only that is asked. */
  static boolean comparable(Assessment before, Assessment after) {
    return reasons(before, after).isEmpty();
  }

  private static boolean crossesBreak(Assessment before, Assessment after) {
    return before.lines().stream()
        .anyMatch(line -> !line.indicator().comparable(before.lastYear(), after.lastYear()));
  }
}
