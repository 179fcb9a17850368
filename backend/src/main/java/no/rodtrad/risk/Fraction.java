package no.rodtrad.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.rodtrad.indicator.Decimals;

/**
 * An exact number. Limits are compared and shares divided without rounding, so that "equal to the
 * limit" and "less than half" mean what they say; only what is shown is rounded.
 *
 * <p>Not reduced: most figures are plain decimals, whose denominator stays 1, and a country of them
 * is judged at once.
 *
 * @param numerator carries the sign
 * @param denominator always positive
 */
record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {

  static final Fraction ZERO = of(BigDecimal.ZERO);

  Fraction {
    if (denominator.signum() <= 0) {
      throw new ArithmeticException("The denominator of a fraction is positive");
    }
  }

  static Fraction of(long numerator, long denominator) {
    return new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
  }

  static Fraction of(BigDecimal value) {
    return new Fraction(value, BigDecimal.ONE);
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction minus(Fraction other) {
    return plus(other.times(-1));
  }

  Fraction times(long factor) {
    return new Fraction(numerator.multiply(BigDecimal.valueOf(factor)), denominator);
  }

  Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Fraction dividedBy(long divisor) {
    return new Fraction(numerator, denominator.multiply(BigDecimal.valueOf(divisor)));
  }

  /** The greatest whole number that is not greater than this. */
  BigDecimal floor() {
    return numerator.divide(denominator, 0, RoundingMode.FLOOR);
  }

  /** Rounded half up (away from zero), as people are shown it. */
  BigDecimal rounded(int decimals) {
    return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
  }

  /** At most the given decimals, and no zeros at the end. */
  BigDecimal shown(int decimals) {
    boolean isShort = denominator.compareTo(BigDecimal.ONE) == 0 && numerator.scale() <= decimals;
    BigDecimal decimal = isShort ? numerator : rounded(decimals);
    return Decimals.plain(decimal);
  }

  @Override
  public int compareTo(Fraction other) {
    return denominator.compareTo(other.denominator) == 0
        ? numerator.compareTo(other.numerator)
        : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
