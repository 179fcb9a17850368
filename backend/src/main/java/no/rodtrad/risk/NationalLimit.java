package no.rodtrad.risk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import no.rodtrad.indicator.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * The limit worse than which a cell gets the national points.
 *
 * @param fixed the limit in the indicator's own unit; null means the published national figure
 */
record NationalLimit(@Nullable BigDecimal fixed) {

  static final NationalLimit NATIONAL_AVERAGE = new NationalLimit(null);

  /** As the contract writes it: the word, or a number. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static NationalLimit of(JsonNode written) {
    return written.isNumber()
        ? new NationalLimit(Decimals.plain(written.decimalValue()))
        : NATIONAL_AVERAGE;
  }

  @JsonValue
  Object written() {
    return fixed == null ? "NATIONAL_AVERAGE" : fixed;
  }

  static NationalLimit of(String fixed) {
    return new NationalLimit(new BigDecimal(fixed));
  }

  boolean isAverage() {
    return fixed == null;
  }
}
