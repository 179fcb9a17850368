package no.rodtrad.risk;

import java.util.List;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.indicator.WorseWhen;
import org.jspecify.annotations.Nullable;

/**
 * Between which shares a unit's true one lies, when figures are hidden or missing: the lowest and
 * the highest that any filling gives.
 *
 * <p>Every line is brought to its own end, which none of the others stands in the way of, and in a
 * full window the possible points are the same for all fillings. For the highest share each limit
 * is held against its own furthest filling; for the lowest a figure without points must be within
 * both limits at once.
 *
 * @param now with what is there
 * @param filled the cells that lack a figure, or a number of pupils that grades are pooled by
 */
record Bounds(Assessment now, List<ReadCell> filled, Bound lowest, Bound highest) {

  /**
   * One end.
   *
   * @param sums the filled window, whose points are of its own filling only
   */
  record Bound(int points, Assessment sums) {
    int maxPoints() {
      return sums.maxPoints();
    }

    /** The share of possible points, 0 to 1; null when even a full window is too little. */
    @Nullable Fraction share() {
      return sums.share() == null ? null : Fraction.of(points, maxPoints());
    }
  }

  static Bounds of(RiskFormula formula, Basis basis) {
    Filling filling = new Filling(formula, basis);
    return new Bounds(
        formula.assess(basis),
        filling.filled(),
        bound(formula, filling, End.LOWEST),
        bound(formula, filling, End.HIGHEST));
  }

  private static Bound bound(RiskFormula formula, Filling filling, End end) {
    Assessment national = filling.assess(end, Limit.NATIONAL);
    Assessment absolute = filling.assess(end, Limit.ABSOLUTE);
    int points = 0;
    for (int i = 0; i < national.lines().size(); i++) {
      Measured one = national.lines().get(i).judged();
      Measured other = absolute.lines().get(i).judged();
      if (one != null && other != null) {
        Line line = national.lines().get(i);
        Fraction limit = other.absolute();
        Measured figure =
            new Measured(
                Fraction.ZERO,
                end == End.LOWEST
                    ? within(line.indicator(), filling.beyondOneLimit(i, line.indicator()))
                    : one.national().minus(one.value()),
                limit == null ? null : limit.minus(other.value()));
        points += formula.points(line.indicator(), line.weight(), figure);
      }
    }
    return new Bound(points, national);
  }

  /** From the figure to its limit. */
  private static Fraction within(RiskIndicator indicator, Fraction beyond) {
    return indicator.worseWhen() == WorseWhen.HIGHER ? beyond.times(-1) : beyond;
  }
}
