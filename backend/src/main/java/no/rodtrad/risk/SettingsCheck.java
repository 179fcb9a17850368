package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.risk.ModelSettings.GradeTreatment;
import org.jspecify.annotations.Nullable;

/** What makes settings contradict themselves, beyond types and ranges. */
final class SettingsCheck {

  private final List<RiskRule> rules;
  private final GradeTreatment gradeTreatment;
  private final List<SettingFault> faults = new ArrayList<>();

  SettingsCheck(List<RiskRule> rules, GradeTreatment gradeTreatment) {
    this.rules = rules;
    this.gradeTreatment = gradeTreatment;
  }

  List<SettingFault> faults(int windowYears, int pointsNational, int pointsAbsolute) {
    atLeastOne("/rules", rules.size());
    atLeastOne("/windowYears", windowYears);
    atLeastOne("/pointsAbsolute", pointsAbsolute);
    if (pointsNational < 0 || pointsAbsolute < pointsNational) {
      fault(
          "/pointsAbsolute",
          "order",
          "The absolute limit cannot give fewer points than the national");
    }
    Set<List<Object>> seen = new HashSet<>();
    for (int i = 0; i < rules.size(); i++) {
      RiskRule rule = rules.get(i);
      if (!seen.add(List.of(rule.indicator(), rule.grade()))) {
        fault("/rules/" + i, "duplicate", "The indicator already has a rule for this grade");
      }
      check("/rules/" + i, rule);
      if (pointsNational == 0 && rule.absoluteLimit() == null) {
        fault(
            "/rules/" + i + "/absoluteLimit",
            "required",
            "The national limit gives no points here, so the rule needs an absolute one");
      }
    }
    if (gradeTreatment == GradeTreatment.POOLED) {
      checkPools();
    }
    return faults;
  }

  private void check(String at, RiskRule rule) {
    atLeastOne(at + "/weight", rule.weight());
    if (!rule.indicator().grades().contains(rule.grade())) {
      fault(at + "/grade", "reference", "The indicator is not observed in this grade");
    }
    BigDecimal national = rule.nationalLimit().fixed();
    BigDecimal absolute = rule.absoluteLimit();
    onScale(at + "/nationalLimit", rule, national);
    onScale(at + "/absoluteLimit", rule, absolute);
    // Against an average nothing can be said beforehand: it moves from year to year.
    if (national != null
        && absolute != null
        && rule.indicator().worseWhen().worseness(absolute.compareTo(national)) < 0) {
      fault(
          at + "/absoluteLimit",
          "order",
          "The absolute limit is on the better side of the national");
    }
  }

  /** Grades pooled into one line have one weight, and an absolute limit for all of them or none. */
  private void checkPools() {
    Map<RiskIndicator, RiskRule> first = new EnumMap<>(RiskIndicator.class);
    for (int i = 0; i < rules.size(); i++) {
      RiskRule rule = rules.get(i);
      RiskRule leader = first.computeIfAbsent(rule.indicator(), indicator -> rule);
      if (leader.weight() != rule.weight()) {
        fault("/rules/" + i + "/weight", "conflict", "Pooled grades have the same weight");
      }
      if ((leader.absoluteLimit() == null) != (rule.absoluteLimit() == null)) {
        fault(
            "/rules/" + i + "/absoluteLimit",
            "conflict",
            "Pooled grades all have an absolute limit, or none has");
      }
    }
    first.keySet().forEach(this::checkGaps);
  }

  /** One group of pupils in grades that follow each other: a hole in it would be silent. */
  private void checkGaps(RiskIndicator indicator) {
    SortedMap<Integer, Integer> positions = new TreeMap<>();
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).indicator() == indicator) {
        positions.put(rules.get(i).grade(), i);
      }
    }
    for (int grade : indicator.grades()) {
      boolean between = grade > positions.firstKey() && grade < positions.lastKey();
      if (between && !positions.containsKey(grade)) {
        fault(
            "/rules/" + positions.get(positions.lastKey()) + "/grade",
            "conflict",
            "Pooled grades leave none out between them: there is no rule for grade " + grade);
      }
    }
  }

  private void onScale(String at, RiskRule rule, @Nullable BigDecimal limit) {
    if (limit != null && !rule.indicator().unit().holds(limit)) {
      fault(at, "scale", "The limit is off the indicator's scale");
    }
  }

  private void atLeastOne(String at, int number) {
    if (number < 1) {
      fault(at, "minimum", "At least 1");
    }
  }

  private void fault(String pointer, String code, String message) {
    faults.add(new SettingFault(pointer, code, message));
  }
}
