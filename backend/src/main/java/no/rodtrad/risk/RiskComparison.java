package no.rodtrad.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import no.rodtrad.indicator.Decimals;
import no.rodtrad.indicator.UnitRef;
import org.jspecify.annotations.Nullable;

/** Two windows of one unit beside each other, as they are read; the change only when comparable. */
record RiskComparison(
    UnitRef unit,
    RiskModelRef model,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RiskModelRef toModel,
    RiskWindow from,
    RiskWindow to,
    boolean comparable,
    List<Incomparable> reasons,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal changePercentPoints,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean moreThanHalved,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Decomposition decomposition,
    List<RiskCellChange> cells) {

  /**
   * @param toModel null when both windows are of the same
   */
  static RiskComparison from(
      UnitRef unit, RiskModelRef model, @Nullable RiskModelRef toModel, Comparison comparison) {
    var change = comparison.change();
    return new RiskComparison(
        unit,
        model,
        toModel,
        RiskWindow.from(comparison.from()),
        RiskWindow.from(comparison.to()),
        comparison.comparable(),
        comparison.reasons(),
        change == null ? null : Decimals.plain(change.percentPoints()),
        change == null ? null : change.moreThanHalved(),
        change == null ? null : change.decomposition().plain(),
        comparison.pairs().stream().map(RiskCellChange::from).toList());
  }
}
