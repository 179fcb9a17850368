package no.rodtrad.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import no.rodtrad.indicator.Decimals;
import no.rodtrad.indicator.RiskIndicator;
import org.jspecify.annotations.Nullable;

/** A cell that counts in both windows, with what its figure did and what its limit did. */
record RiskCellChange(
    RiskIndicator indicator,
    int grade,
    RiskFigure from,
    RiskFigure to,
    BigDecimal change,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal changeUncertainty,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean withinUncertainty,
    @Nullable BigDecimal nationalLimitFrom,
    @Nullable BigDecimal nationalLimitTo) {
  private static final int DECIMALS = 4;

  static RiskCellChange from(CellPair pair) {
    var uncertainty = pair.uncertainty();
    return new RiskCellChange(
        pair.to().cell().indicator(),
        pair.to().cell().grade(),
        RiskFigure.from(pair.from().cell()),
        RiskFigure.from(pair.to().cell()),
        Decimals.plain(pair.change()),
        uncertainty == null ? null : Decimals.plain(uncertainty),
        pair.withinUncertainty(),
        limit(pair.from()),
        limit(pair.to()));
  }

  private static @Nullable BigDecimal limit(ReadCell read) {
    Fraction limit = read.national();
    return limit == null ? null : limit.shown(DECIMALS);
  }
}
