package no.rodtrad.risk;

import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.indicator.WorseWhen;
import org.jspecify.annotations.Nullable;

/** One of the two limits a figure is held against. */
enum Limit {
  NATIONAL,
  ABSOLUTE;

  /** How much worse than this limit a figure is, below 0 when better; null without the limit. */
  @Nullable Fraction worseness(RiskIndicator indicator, Measured figure) {
    Fraction limit = this == NATIONAL ? figure.national() : figure.absolute();
    if (limit == null) {
      return null;
    }
    Fraction over = figure.value().minus(limit);
    return indicator.worseWhen() == WorseWhen.HIGHER ? over : over.times(-1);
  }
}
