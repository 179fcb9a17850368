package no.rodtrad.risk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Divides the change between two windows into what the unit did, what its limits did, and which
 * cells came or went.
 *
 * <p>Cells are paired by their place in the window. First only the cells both windows have are
 * kept: what that does to the change is {@code cellsChanged}. On the common cells, moving the
 * values before the limits or the limits before the values gives different answers, so each part is
 * the mean of both orders. Everything is exact until the parts are rounded together.
 */
final class ChangeSplit {

  private final RiskFormula formula;
  private final List<Line> before;
  private final List<Line> after;

  ChangeSplit(RiskFormula formula, Basis from, Basis to) {
    this.formula = formula;
    Set<Place> common = new HashSet<>(formula.assess(from).places());
    common.retainAll(formula.assess(to).places());
    // The same model and grades make the same lines in the same order, so lines pair by position.
    this.before = formula.assess(from, common::contains).lines();
    this.after = formula.assess(to, common::contains).lines();
  }

  Decomposition decomposition(Fraction shareBefore, Fraction shareAfter) {
    Fraction change = shareAfter.minus(shareBefore);
    long possible = before.stream().mapToLong(Line::maxPoints).sum();
    long start = points(before, before);
    long end = points(after, after);
    long newValuesOldLimits = points(after, before);
    long oldValuesNewLimits = points(before, after);
    Fraction ownResult =
        Fraction.of(newValuesOldLimits - start + end - oldValuesNewLimits, 2 * possible);
    Fraction limitMoved =
        Fraction.of(end - newValuesOldLimits + oldValuesNewLimits - start, 2 * possible);
    return Decomposition.rounded(ownResult, limitMoved, change.minus(ownResult).minus(limitMoved));
  }

  /** The points of one window's values judged by the other's limits. */
  private long points(List<Line> values, List<Line> limits) {
    long points = 0;
    for (int i = 0; i < values.size(); i++) {
      Line line = values.get(i);
      Measured value = line.judged();
      Measured limit = limits.get(i).judged();
      if (value != null && limit != null) {
        points += formula.points(line.indicator(), line.weight(), value.judgedBy(limit));
      }
    }
    return points;
  }
}
