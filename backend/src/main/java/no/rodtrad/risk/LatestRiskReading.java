package no.rodtrad.risk;

import java.math.BigDecimal;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Finds the window to hold the latest one against, and tells both. */
record LatestRiskReading(RiskFormula formula, UnitFigures figures, SchoolYear lastYear) {
  /** How far back a window with a share is looked for. */
  private static final int YEARS_BACK = 10;

  LatestRisk from(RiskModelRef model) {
    SchoolYear earlier = yearBefore();
    Basis now = figures.basis(lastYear);
    if (earlier == null) {
      return told(model, formula.assess(now), null);
    }
    Comparison comparison = Comparison.of(formula, figures.basis(earlier), now);
    return told(model, comparison.to(), comparison);
  }

  private @Nullable SchoolYear yearBefore() {
    for (int back = 1; back <= YEARS_BACK; back++) {
      SchoolYear year = lastYear.minus(back);
      if (formula.assess(figures.basis(year)).share() != null) {
        return year;
      }
    }
    return null;
  }

  private static LatestRisk told(
      RiskModelRef model, Assessment latest, @Nullable Comparison comparison) {
    RiskWindow now = RiskWindow.from(latest);
    Comparison.Change change = comparison == null ? null : comparison.change();
    return new LatestRisk(
        now.schoolYear(),
        now.points(),
        now.maxPoints(),
        now.sharePercent(),
        now.coveragePercent(),
        now.status().name(),
        now.containsRestricted(),
        model,
        comparison == null ? null : previous(RiskWindow.from(comparison.from())),
        change != null,
        change == null ? null : change.percentPoints(),
        change == null ? null : change.moreThanHalved());
  }

  private static LatestRisk.@Nullable Previous previous(RiskWindow before) {
    BigDecimal share = before.sharePercent();
    return share == null ? null : new LatestRisk.Previous(before.schoolYear(), share);
  }
}
