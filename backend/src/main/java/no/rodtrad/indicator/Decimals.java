package no.rodtrad.indicator;

import java.math.BigDecimal;

/** Figures as people write them. */
public final class Decimals {
  private Decimals() {}

  /** The same number without zeros at its end, and never in scientific notation. */
  public static BigDecimal plain(BigDecimal number) {
    if (number.scale() == 0) {
      return number;
    }
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
