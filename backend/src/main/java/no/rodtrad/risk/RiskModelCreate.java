package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.List;
import no.rodtrad.indicator.Decimals;
import no.rodtrad.risk.ModelSettings.Boundary;
import no.rodtrad.risk.ModelSettings.GradeTreatment;
import no.rodtrad.risk.ModelSettings.LimitYear;
import no.rodtrad.risk.ModelSettings.MissingCells;
import no.rodtrad.risk.ModelSettings.YearTreatment;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** A risk model as it is to be: what drafts one, and what a changed draft comes to. */
record RiskModelCreate(
    String name,
    List<RiskRuleInput> rules,
    @Nullable Integer windowYears,
    @Nullable Integer pointsNational,
    @Nullable Integer pointsAbsolute,
    @Nullable Boundary boundary,
    @Nullable LimitYear limitYear,
    @Nullable MissingCells missingCells,
    @Nullable GradeTreatment gradeTreatment,
    @Nullable YearTreatment yearTreatment,
    @Nullable BigDecimal minCoveragePercent,
    @Nullable String sourceNote,
    @Nullable Boolean demo,
    @Nullable SchoolYear validFrom,
    @Nullable SchoolYear validTo) {
  /** As published: the last three school years, 1 point and 3. */
  private static final int WINDOW_YEARS = 3;

  private static final int POINTS_NATIONAL = 1;
  private static final int POINTS_ABSOLUTE = 3;
  private static final BigDecimal MIN_COVERAGE_PERCENT = BigDecimal.valueOf(50);

  static RiskModelCreate of(RiskModelDetail model) {
    return new RiskModelCreate(
        model.name(),
        model.rules().stream().map(RiskRuleInput::of).toList(),
        model.windowYears(),
        model.pointsNational(),
        model.pointsAbsolute(),
        model.boundary(),
        model.limitYear(),
        model.missingCells(),
        model.gradeTreatment(),
        model.yearTreatment(),
        model.minCoveragePercent(),
        model.sourceNote(),
        model.demo(),
        model.validFrom(),
        model.validTo());
  }

  RiskModel.Label label(int version) {
    return new RiskModel.Label(name, version, sourceNote, or(demo, false), validity());
  }

  Validity validity() {
    return new Validity(validFrom, validTo);
  }

  /**
   * @throws InvalidSettings when they contradict themselves
   */
  ModelSettings settings() {
    return new ModelSettings(
        rules.stream().map(RiskRuleInput::rule).toList(),
        or(windowYears, WINDOW_YEARS),
        or(pointsNational, POINTS_NATIONAL),
        or(pointsAbsolute, POINTS_ABSOLUTE),
        or(boundary, Boundary.STRICT),
        or(limitYear, LimitYear.EACH),
        or(missingCells, MissingCells.EXCLUDE),
        or(gradeTreatment, GradeTreatment.SEPARATE),
        or(yearTreatment, YearTreatment.EACH_YEAR),
        Decimals.plain(or(minCoveragePercent, MIN_COVERAGE_PERCENT)));
  }

  private static <T> T or(@Nullable T told, T otherwise) {
    return told == null ? otherwise : told;
  }
}
