package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.rodtrad.indicator.RiskIndicator;

/**
 * Everything a risk model decides. Udir publishes neither the absolute limits nor how an equal
 * value, a missing cell, grades or years are treated, so each is a named setting.
 *
 * @param windowYears how many school years count, the last one included, 1 or more
 * @param pointsNational points for a cell worse than its national limit
 * @param pointsAbsolute points for a cell worse than its absolute limit, instead of the national
 * @param minCoveragePercent how much of the expected cells must be there to publish a share
 */
record ModelSettings(
    List<RiskRule> rules,
    int windowYears,
    int pointsNational,
    int pointsAbsolute,
    Boundary boundary,
    LimitYear limitYear,
    MissingCells missingCells,
    GradeTreatment gradeTreatment,
    YearTreatment yearTreatment,
    BigDecimal minCoveragePercent) {

  /** Whether a value equal to its limit counts as worse. */
  enum Boundary {
    STRICT,
    INCLUSIVE
  }

  /** Whether a national average is each year's own, or that of the window's last year. */
  enum LimitYear {
    EACH,
    LAST
  }

  /**
   * What a cell that cannot be used does: leaves points and possible points, or all of it undone.
   */
  enum MissingCells {
    EXCLUDE,
    INSUFFICIENT
  }

  /** Whether the grades of an indicator are judged one by one, or as one group of pupils. */
  enum GradeTreatment {
    SEPARATE,
    POOLED
  }

  /** Whether each year is judged, or the mean of the window's years. */
  enum YearTreatment {
    EACH_YEAR,
    MEAN
  }

  /**
   * Refuses settings that contradict themselves.
   *
   * @throws InvalidSettings naming every fault at once
   */
  ModelSettings {
    rules = List.copyOf(rules);
    List<SettingFault> faults =
        new SettingsCheck(rules, gradeTreatment)
            .faults(windowYears, pointsNational, pointsAbsolute);
    if (!faults.isEmpty()) {
      throw new InvalidSettings(faults);
    }
  }

  boolean asksFor(RiskIndicator indicator, int grade) {
    return rules.stream().anyMatch(rule -> rule.indicator() == indicator && rule.grade() == grade);
  }

  /** The indicators some rule asks for. */
  Set<RiskIndicator> indicators() {
    return rules.stream()
        .map(RiskRule::indicator)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(RiskIndicator.class)));
  }
}
