package no.rodtrad.risk;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import no.rodtrad.indicator.KnownUnit;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.indicator.UnitRef;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** One window as it has been told through time, oldest first. */
record RiskVintages(
    UnitRef unit,
    RiskModelRef model,
    SchoolYear schoolYear,
    List<SchoolYear> windowYears,
    List<RiskVintage> vintages) {

  /** The sum as it was from one time until the next, and what made it so. */
  record RiskVintage(
      Instant since,
      String inputsHash,
      int points,
      int maxPoints,
      @Nullable BigDecimal sharePercent,
      BigDecimal coveragePercent,
      Assessment.Status status,
      boolean containsRestricted,
      List<ChangedFigure> changed) {

    static RiskVintage from(Vintage vintage) {
      var sum = RiskWindow.from(vintage.assessment());
      return new RiskVintage(
          vintage.since(),
          vintage.inputsHash(),
          sum.points(),
          sum.maxPoints(),
          sum.sharePercent(),
          sum.coveragePercent(),
          sum.status(),
          sum.containsRestricted(),
          vintage.changed().stream().map(ChangedFigure::from).toList());
    }
  }

  enum Of {
    UNIT,
    NATION
  }

  /** A figure as it was and as it became. */
  record ChangedFigure(Of of, RiskIndicator indicator, int grade, RiskFigure from, RiskFigure to) {

    static ChangedFigure from(Vintage.Changed changed) {
      Cell to = changed.to();
      return new ChangedFigure(
          changed.national() ? Of.NATION : Of.UNIT,
          to.indicator(),
          to.grade(),
          RiskFigure.from(changed.from()),
          RiskFigure.from(to));
    }
  }

  static RiskVintages from(KnownUnit unit, KnownModel model, Assessment now, List<Vintage> all) {
    return new RiskVintages(
        unit.ref(),
        model.ref(),
        now.lastYear(),
        now.windowYears(),
        all.stream().map(RiskVintage::from).toList());
  }
}
