package no.rodtrad.imports;

import java.math.BigDecimal;
import java.util.Optional;
import no.rodtrad.indicator.IndicatorUnit;

/** What can be wrong with a figure by itself, wherever it stands. */
final class FigureFlaws {
  private static final int MOST_DECIMALS = 2;

  /** As a problem names it and says it. */
  record Flaw(String code, String message) {}

  private FigureFlaws() {}

  /** A number with a star is never public, whatever else is right with it. */
  static Optional<Flaw> inText(String text) {
    if (FigureText.isRestricted(text)) {
      return Optional.of(
          new Flaw(
              "restricted-figure",
              "A number with a star is for its owner only, and is never imported as a public figure"));
    }
    boolean readable =
        text.isEmpty() || FigureText.isHidden(text) || FigureText.number(text).isPresent();
    return readable
        ? Optional.empty()
        : Optional.of(new Flaw("not-a-number", "\"" + Problems.quote(text) + "\" is not a number"));
  }

  static Optional<Flaw> inValue(BigDecimal value, IndicatorUnit unit) {
    return unit.holds(value)
        ? inPrecision(value)
        : Optional.of(
            new Flaw(
                "off-scale", "The value must be from %s to %s".formatted(unit.min(), unit.max())));
  }

  /** Figures are kept with two decimals; rounding one would make it another. */
  static Optional<Flaw> inPrecision(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= MOST_DECIMALS
        ? Optional.empty()
        : Optional.of(
            new Flaw("too-precise", "The number has more than " + MOST_DECIMALS + " decimals"));
  }
}
