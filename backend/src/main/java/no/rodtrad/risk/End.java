package no.rodtrad.risk;

import java.math.BigDecimal;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.indicator.WorseWhen;

/** One of the two ends of what may be. */
enum End {
  LOWEST,
  HIGHEST;

  /** The value on the indicator's published scale that gives the fewest points, or the most. */
  BigDecimal value(RiskIndicator indicator) {
    boolean largest = (indicator.worseWhen() == WorseWhen.HIGHER) == (this == HIGHEST);
    return largest ? indicator.unit().max() : indicator.unit().min();
  }

  /** Whether the first lies further out this way than the second; equal ones do not. */
  boolean further(Fraction worseness, Fraction than) {
    int comparison = worseness.compareTo(than);
    return this == HIGHEST ? comparison > 0 : comparison < 0;
  }
}
