package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.indicator.UnitInput;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Figures as they might be; the default model and the latest year unless told. */
record WhatIfInput(
    UnitInput unit, @Nullable UUID model, @Nullable SchoolYear schoolYear, List<WhatIfCell> cells) {

  /**
   * One of them.
   *
   * @param n pupils; as many as now unless told
   */
  record WhatIfCell(
      RiskIndicator indicator,
      int grade,
      SchoolYear schoolYear,
      BigDecimal value,
      @Nullable Integer n) {}
}
