package no.rodtrad.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** A line as it is read: what was judged, by which limits, and the points it gave. */
record RiskLine(
    RiskIndicator indicator,
    @Nullable Integer grade,
    @Nullable SchoolYear schoolYear,
    CellState state,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal value,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer n,
    @Nullable BigDecimal nationalLimit,
    @Nullable BigDecimal absoluteLimit,
    int weight,
    int points,
    int maxPoints,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Exclusion excludedBecause,
    List<RiskCell> cells) {

  static RiskLine from(Line line) {
    return new RiskLine(
        line.indicator(),
        line.grade(),
        line.schoolYear(),
        line.state(),
        line.value(),
        line.n(),
        line.nationalLimit(),
        line.absoluteLimit(),
        line.weight(),
        line.points(),
        line.maxPoints(),
        line.excludedBecause(),
        line.cells().stream().map(RiskCell::from).toList());
  }
}
