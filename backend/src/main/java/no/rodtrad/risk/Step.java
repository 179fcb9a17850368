package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import no.rodtrad.indicator.Decimals;
import no.rodtrad.indicator.WorseWhen;
import org.jspecify.annotations.Nullable;

/**
 * The way from one cell to fewer points of its line, when nothing else changes.
 *
 * @param line the number of the line among those of the assessment
 * @param needed the nearest better value, two decimals, that gives fewer points; null when none on
 *     the scale does
 * @param after the assessment with that value; null without one
 * @param move null when it is not told in pupils
 */
record Step(
    int line,
    Cell cell,
    @Nullable BigDecimal needed,
    @Nullable Assessment after,
    @Nullable Move move) {
  private static final int HUNDREDTHS = 2;

  /**
   * The same in pupils.
   *
   * @param from how many are at level 1 now
   * @param moved how many from level 1 to level 2 are enough
   * @param share the published share then
   * @param after the assessment with that share
   */
  record Move(Pupils from, int moved, BigDecimal share, Assessment after) {}

  /** What one cell of a window does when it changes, found by judging the whole window anew. */
  record Trial(RiskFormula formula, Basis basis, Assessment now, int line, Cell cell) {

    Step step() {
      BigDecimal value = cell.value();
      if (value == null) {
        throw new IllegalStateException("A cell that counts has a value");
      }
      BigDecimal best = End.LOWEST.value(cell.indicator());
      int most =
          best.subtract(value).abs().movePointRight(HUNDREDTHS).toBigInteger().intValueExact();
      boolean down = cell.indicator().worseWhen() == WorseWhen.HIGHER;
      IntFunction<BigDecimal> better =
          i -> value.add(BigDecimal.valueOf(down ? -i : i, HUNDREDTHS));
      Optional<BigDecimal> needed = least(most, better).map(better::apply).map(Decimals::plain);
      return new Step(line, cell, needed.orElse(null), needed.map(this::with).orElse(null), move());
    }

    private @Nullable Move move() {
      return Pupils.behind(cell)
          .flatMap(
              pupils -> least(pupils.most(), pupils::shareAfter).map(moved -> moved(pupils, moved)))
          .orElse(null);
    }

    private Move moved(Pupils pupils, int moved) {
      BigDecimal share = pupils.shareAfter(moved);
      return new Move(pupils, moved, share, with(share));
    }

    /** The least change that gives the line fewer points; a larger one never gives more. */
    private Optional<Integer> least(int most, IntFunction<BigDecimal> value) {
      int from = 1;
      int to = most + 1;
      while (from < to) {
        int middle = (from + to) >>> 1;
        if (linePoints(value.apply(middle)) < now.lines().get(line).points()) {
          to = middle;
        } else {
          from = middle + 1;
        }
      }
      return from > most ? Optional.empty() : Optional.of(from);
    }

    private int linePoints(BigDecimal value) {
      return with(value).lines().get(line).points();
    }

    private Assessment with(BigDecimal value) {
      return formula.assess(basis.with(List.of(cell.of(value))));
    }
  }
}
