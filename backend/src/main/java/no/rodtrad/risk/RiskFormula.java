package no.rodtrad.risk;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.risk.ModelSettings.Boundary;
import no.rodtrad.risk.ModelSettings.GradeTreatment;
import no.rodtrad.risk.ModelSettings.YearTreatment;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * Risk points by one model. A pure function of the model and the cells: no clock, no database, no
 * rounding before the end.
 *
 * <p>Udir's published rule: worse than the national limit gives 1 point, worse than the absolute
 * gives 3, grunnskolepoeng three times as much, over the last three school years; the figure that
 * counts is the share of possible points. Everything it leaves open is a setting of the model.
 */
final class RiskFormula {

  private final ModelSettings model;
  private final List<List<RiskRule>> groups;

  RiskFormula(ModelSettings model) {
    this.model = model;
    this.groups =
        model.gradeTreatment() == GradeTreatment.POOLED
            ? byIndicator(model.rules())
            : model.rules().stream().map(List::of).toList();
  }

  private static List<List<RiskRule>> byIndicator(List<RiskRule> rules) {
    Map<RiskIndicator, List<RiskRule>> groups =
        rules.stream().collect(groupingBy(RiskRule::indicator, LinkedHashMap::new, toList()));
    return List.copyOf(groups.values());
  }

  ModelSettings model() {
    return model;
  }

  Assessment assess(Basis basis) {
    return assess(basis, place -> true);
  }

  /** As if the cells that are not kept had never been expected. */
  Assessment assess(Basis basis, Predicate<Place> kept) {
    CellReader reader = new CellReader(model, basis);
    List<SchoolYear> window = basis.lastYear().window(model.windowYears());
    List<List<SchoolYear>> yearGroups = yearGroups(window);
    List<Line> lines = new ArrayList<>(groups.size() * window.size());
    int expected = 0;
    for (List<RiskRule> rules : expectedGroups(basis)) {
      expected += rules.size() * window.size();
      for (List<SchoolYear> years : yearGroups) {
        lines.add(line(rules, years, reader, kept));
      }
    }
    return Assessment.of(model, window, lines, expected);
  }

  /** The rules that each make one line a year, or one over the window, where years are one mean. */
  List<List<RiskRule>> expectedGroups(Basis basis) {
    List<List<RiskRule>> expected = new ArrayList<>(groups.size());
    for (List<RiskRule> group : groups) {
      List<RiskRule> rules = expectedOf(group, basis);
      if (!rules.isEmpty()) {
        expected.add(rules);
      }
    }
    return expected;
  }

  private static List<RiskRule> expectedOf(List<RiskRule> group, Basis basis) {
    List<RiskRule> expected = new ArrayList<>(group.size());
    for (RiskRule rule : group) {
      if (basis.grades().contains(rule.grade())) {
        expected.add(rule);
      }
    }
    return expected;
  }

  /** The years of each line of a group of rules. */
  List<List<SchoolYear>> yearGroups(List<SchoolYear> window) {
    return model.yearTreatment() == YearTreatment.MEAN
        ? List.of(window)
        : window.stream().map(List::of).toList();
  }

  private Line line(
      List<RiskRule> rules, List<SchoolYear> years, CellReader reader, Predicate<Place> kept) {
    List<Measured> perYear = new ArrayList<>(years.size());
    List<ReadCell> all = new ArrayList<>(rules.size() * years.size());
    for (SchoolYear year : years) {
      List<ReadCell> cells = reader.read(rules, year, kept);
      List<ReadCell> usable = ReadCell.usable(cells);
      if (!usable.isEmpty()) {
        perYear.add(pooled(usable));
      }
      all.addAll(cells);
    }
    LineDraft draft = new LineDraft(model, rules.get(0), all);
    if (perYear.isEmpty()) {
      return draft.excluded();
    }
    RiskRule rule = rules.get(0);
    Measured judged = Measured.mean(perYear);
    return draft.counted(judged, points(rule.indicator(), rule.weight(), judged), maxPoints(rule));
  }

  /** One figure of one year's usable cells, which are more than one only when grades are pooled. */
  private static Measured pooled(List<ReadCell> usable) {
    List<Measured> figures = new ArrayList<>(usable.size());
    List<Integer> pupils = new ArrayList<>(usable.size());
    for (ReadCell cell : usable) {
      figures.add(requireNonNull(cell.measured()));
      pupils.add(cell.pupils());
    }
    return Measured.weighted(figures, pupils);
  }

  /** The points of one figure; the absolute limit's points stand instead of the national's. */
  int points(RiskIndicator indicator, int weight, Measured figure) {
    if (worse(indicator, figure.value(), figure.absolute())) {
      return model.pointsAbsolute() * weight;
    }
    return worse(indicator, figure.value(), figure.national())
        ? model.pointsNational() * weight
        : 0;
  }

  /**
   * The points within reach: without an absolute limit nobody can get its points, and counting them
   * as possible would make every such share look better than it is.
   */
  private int maxPoints(RiskRule rule) {
    int reachable = rule.absoluteLimit() == null ? model.pointsNational() : model.pointsAbsolute();
    return reachable * rule.weight();
  }

  private boolean worse(RiskIndicator indicator, Fraction value, @Nullable Fraction limit) {
    if (limit == null) {
      return false;
    }
    int worseness = indicator.worseWhen().worseness(value.compareTo(limit));
    return worseness > 0 || (worseness == 0 && model.boundary() == Boundary.INCLUSIVE);
  }
}
