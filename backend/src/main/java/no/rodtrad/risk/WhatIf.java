package no.rodtrad.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.Decimals;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.indicator.UnitRef;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** The risk points with some figures changed, beside those that stand; nothing of it is kept. */
record WhatIf(
    UnitRef unit,
    RiskModelRef model,
    RiskWindow now,
    RiskWindow tried,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal changePercentPoints,
    List<WhatIfLine> lines) {

  /** A line with its points as they would be, and as they are. */
  record WhatIfLine(
      RiskIndicator indicator,
      @Nullable Integer grade,
      @Nullable SchoolYear schoolYear,
      CellState state,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal value,
      @Nullable BigDecimal nationalLimit,
      @Nullable BigDecimal absoluteLimit,
      int weight,
      int points,
      int maxPoints,
      int pointsNow,
      int maxPointsNow,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Exclusion excludedBecause) {

    static WhatIfLine from(Line then, Line now) {
      return new WhatIfLine(
          then.indicator(),
          then.grade(),
          then.schoolYear(),
          then.state(),
          then.value(),
          then.nationalLimit(),
          then.absoluteLimit(),
          then.weight(),
          then.points(),
          then.maxPoints(),
          now.points(),
          now.maxPoints(),
          then.excludedBecause());
    }
  }

  static WhatIf from(UnitRef unit, RiskModelRef model, Assessment now, Assessment then) {
    Fraction before = now.share();
    Fraction after = then.share();
    // The same model and grades make the same lines in the same order.
    List<WhatIfLine> lines = new ArrayList<>();
    for (int i = 0; i < then.lines().size(); i++) {
      lines.add(WhatIfLine.from(then.lines().get(i), now.lines().get(i)));
    }
    return new WhatIf(
        unit,
        model,
        RiskWindow.from(now),
        RiskWindow.from(then),
        before == null || after == null
            ? null
            : Decimals.plain(after.minus(before).times(100).rounded(2)),
        lines);
  }
}
