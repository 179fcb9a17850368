package no.rodtrad.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A year's figure as its reader may see it.
 *
 * @param value null unless the state has one
 * @param uncertainty as published, in the figure's own unit; null when it is not
 * @param n null when not published
 */
record TrendFigure(
    SchoolYear year,
    CellState state,
    @Nullable BigDecimal value,
    @Nullable BigDecimal uncertainty,
    @Nullable Integer n,
    boolean demo) {

  boolean restricted() {
    return state == CellState.RESTRICTED;
  }

  /**
   * Two figures that both have a value.
   *
   * @param difference the later, or the unit's own, less the other
   * @param square of the uncertainty of the difference, √(u₁² + u₂²); null when one is not
   *     published
   */
  record Difference(BigDecimal difference, @Nullable BigDecimal square) {

    static @Nullable Difference between(TrendFigure one, TrendFigure other) {
      BigDecimal value = one.value;
      BigDecimal against = other.value;
      if (value == null || against == null) {
        return null;
      }
      BigDecimal u1 = one.uncertainty;
      BigDecimal u2 = other.uncertainty;
      BigDecimal square = u1 == null || u2 == null ? null : u1.multiply(u1).add(u2.multiply(u2));
      return new Difference(value.subtract(against), square);
    }

    /** No larger than the uncertainty; judged on the squares, so that nothing is rounded. */
    boolean within() {
      return square != null && difference.multiply(difference).compareTo(square) <= 0;
    }

    boolean beyond() {
      return square != null && !within();
    }

    /** The uncertainty as it is shown: at most two decimals, half up. */
    @Nullable BigDecimal uncertainty() {
      return square == null
          ? null
          : Decimals.plain(square.sqrt(MathContext.DECIMAL64).setScale(2, RoundingMode.HALF_UP));
    }
  }
}
