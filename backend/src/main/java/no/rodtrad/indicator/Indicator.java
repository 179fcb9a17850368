package no.rodtrad.indicator;

import java.math.BigDecimal;
import java.util.List;

/** An indicator as it is read. */
record Indicator(
    RiskIndicator code,
    LocalizedName name,
    IndicatorArea area,
    IndicatorUnit unit,
    BigDecimal min,
    BigDecimal max,
    WorseWhen worseWhen,
    List<Integer> grades,
    String source) {

  static Indicator from(RiskIndicator indicator) {
    return new Indicator(
        indicator,
        indicator.displayName(),
        indicator.area(),
        indicator.unit(),
        indicator.unit().min(),
        indicator.unit().max(),
        indicator.worseWhen(),
        indicator.grades(),
        indicator.source());
  }
}
