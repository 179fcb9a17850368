package no.rodtrad.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import no.rodtrad.indicator.CellState;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** One cell as its reader sees it, with what it stands on. */
record RiskFigure(
    SchoolYear schoolYear,
    CellState state,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal value,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal uncertainty,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer n,
    boolean demo,
    FigureSource source,
    @Nullable String credit) {

  static RiskFigure from(Cell cell) {
    return new RiskFigure(
        cell.schoolYear(),
        cell.state(),
        cell.value(),
        cell.uncertainty(),
        cell.n(),
        FigureSource.demo(cell),
        FigureSource.of(cell),
        FigureSource.credit(cell));
  }
}
