package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.risk.ModelSettings.Boundary;
import no.rodtrad.risk.ModelSettings.GradeTreatment;
import no.rodtrad.risk.ModelSettings.LimitYear;
import no.rodtrad.risk.ModelSettings.MissingCells;
import no.rodtrad.risk.ModelSettings.YearTreatment;
import org.jspecify.annotations.Nullable;

/** A model with the published defaults, except for what a test says. */
final class ModelBuilder {

  private final List<RiskRule> rules = new ArrayList<>();
  private int windowYears = 1;
  private int pointsNational = 1;
  private int pointsAbsolute = 3;
  private Boundary boundary = Boundary.STRICT;
  private LimitYear limitYear = LimitYear.EACH;
  private MissingCells missingCells = MissingCells.EXCLUDE;
  private GradeTreatment gradeTreatment = GradeTreatment.SEPARATE;
  private YearTreatment yearTreatment = YearTreatment.EACH_YEAR;
  private int minCoveragePercent = 50;

  static ModelBuilder aModel() {
    return new ModelBuilder();
  }

  /** The six-indicator rule of the worked example, with its invented limits. */
  static ModelBuilder workedExample() {
    return aModel()
        .rule(RiskIndicator.ES_BULLYING, 7, "6.0", "10.0")
        .rule(RiskIndicator.ES_BULLYING, 10, "6.0", "10.0")
        .rule(RiskIndicator.ES_TEACHER_SUPPORT, 7, "4.1", "3.8")
        .rule(RiskIndicator.ES_TEACHER_SUPPORT, 10, "4.1", "3.8")
        .rule(RiskIndicator.ES_MOTIVATION, 7, "3.6", "3.3")
        .rule(RiskIndicator.ES_MOTIVATION, 10, "3.6", "3.3")
        .rule(RiskIndicator.NP_READING_LEVEL1, 5, "24.0", "34.0")
        .rule(RiskIndicator.NP_READING_LEVEL1, 8, "11.0", "18.0")
        .rule(RiskIndicator.NP_NUMERACY_LEVEL1, 5, "24.0", "34.0")
        .rule(RiskIndicator.NP_NUMERACY_LEVEL1, 8, "11.0", "18.0")
        .rule(
            new RiskRule(
                RiskIndicator.GRUNNSKOLEPOENG,
                10,
                NationalLimit.of("42.0"),
                new BigDecimal("39.0"),
                3));
  }

  ModelBuilder rule(RiskRule rule) {
    rules.add(rule);
    return this;
  }

  /** A null national limit is the national average. */
  ModelBuilder rule(
      RiskIndicator indicator, int grade, @Nullable String national, @Nullable String absolute) {
    return rule(
        new RiskRule(
            indicator,
            grade,
            national == null ? NationalLimit.NATIONAL_AVERAGE : NationalLimit.of(national),
            absolute == null ? null : new BigDecimal(absolute),
            1));
  }

  ModelBuilder windowYears(int years) {
    windowYears = years;
    return this;
  }

  ModelBuilder points(int national, int absolute) {
    pointsNational = national;
    pointsAbsolute = absolute;
    return this;
  }

  ModelBuilder inclusive() {
    boundary = Boundary.INCLUSIVE;
    return this;
  }

  ModelBuilder limitOfLastYear() {
    limitYear = LimitYear.LAST;
    return this;
  }

  ModelBuilder insufficientWhenMissing() {
    missingCells = MissingCells.INSUFFICIENT;
    return this;
  }

  ModelBuilder pooled() {
    gradeTreatment = GradeTreatment.POOLED;
    return this;
  }

  ModelBuilder gradeByGrade() {
    gradeTreatment = GradeTreatment.SEPARATE;
    return this;
  }

  ModelBuilder meanOfYears() {
    yearTreatment = YearTreatment.MEAN;
    return this;
  }

  ModelBuilder minCoveragePercent(int percent) {
    minCoveragePercent = percent;
    return this;
  }

  ModelSettings settings() {
    return new ModelSettings(
        rules,
        windowYears,
        pointsNational,
        pointsAbsolute,
        boundary,
        limitYear,
        missingCells,
        gradeTreatment,
        yearTreatment,
        BigDecimal.valueOf(minCoveragePercent));
  }

  RiskFormula formula() {
    return new RiskFormula(settings());
  }
}
