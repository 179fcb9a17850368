package no.rodtrad.imports;

import java.util.Arrays;
import java.util.Optional;
import no.rodtrad.indicator.RiskIndicator;

/** Which line of a report a risk indicator is counted from, and by which measure. */
enum ReportIndicator {
  BULLYING("EUIndeks_1398", "Andel mobbet", RiskIndicator.ES_BULLYING);

  private final String code;
  private final String measure;
  private final RiskIndicator indicator;

  ReportIndicator(String code, String measure, RiskIndicator indicator) {
    this.code = code;
    this.measure = measure;
    this.indicator = indicator;
  }

  static Optional<ReportIndicator> of(String code) {
    return Arrays.stream(values()).filter(known -> known.code.equals(code)).findFirst();
  }

  RiskIndicator indicator() {
    return indicator;
  }

  /** Whether the column has the indicator's own figures. */
  boolean isIn(ReportColumn column) {
    return column.everybody()
        && column.measure().equals(measure)
        && indicator.grades().contains(column.grade());
  }
}
