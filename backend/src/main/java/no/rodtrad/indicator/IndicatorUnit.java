package no.rodtrad.indicator;

import java.math.BigDecimal;

/** What a value is counted in, and the scale it must lie on. */
public enum IndicatorUnit {
  /** Share of the pupils, 0 to 100. */
  PERCENT("0", "100"),
  /** Index of the pupil survey. */
  INDEX_1_5("1", "5"),
  /** National tests: mean 50 and standard deviation 10 in the year the scale was set. */
  SCALE_POINTS("0", "100"),
  /** Mean of a pupil's final marks, times ten. */
  GRUNNSKOLEPOENG("10", "60");

  private final BigDecimal min;
  private final BigDecimal max;

  IndicatorUnit(String min, String max) {
    this.min = new BigDecimal(min);
    this.max = new BigDecimal(max);
  }

  public BigDecimal min() {
    return min;
  }

  public BigDecimal max() {
    return max;
  }

  public boolean holds(BigDecimal value) {
    return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
  }
}
