package no.rodtrad.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A cell behind a line: the unit's own figure, and the country's that it was held against.
 *
 * @param national null when the limit is a number of the model's, or the country has no figure
 * @param excludedBecause null when the cell was used
 */
record RiskCell(
    int grade,
    RiskFigure figure,
    @Nullable RiskFigure national,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Exclusion excludedBecause) {

  static RiskCell from(ReadCell read) {
    Cell average = read.average();
    return new RiskCell(
        read.cell().grade(),
        RiskFigure.from(read.cell()),
        average == null ? null : RiskFigure.from(average),
        read.excludedBecause());
  }
}
