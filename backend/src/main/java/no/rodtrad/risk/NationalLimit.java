package no.rodtrad.risk;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The limit worse than which a cell gets the national points.
 *
 * @param fixed the limit in the indicator's own unit; null means the published national figure
 */
record NationalLimit(@Nullable BigDecimal fixed) {

  static final NationalLimit NATIONAL_AVERAGE = new NationalLimit(null);

  static NationalLimit of(String fixed) {
    return new NationalLimit(new BigDecimal(fixed));
  }

  boolean isAverage() {
    return fixed == null;
  }
}
