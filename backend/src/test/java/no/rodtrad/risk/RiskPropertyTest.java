package no.rodtrad.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.indicator.WorseWhen;
import no.rodtrad.risk.Comparison.Change;
import org.junit.jupiter.api.Test;

/** Laws that hold whatever the figures and the settings; seeded, so that a failure comes back. */
class RiskPropertyTest {

  private static final int ROUNDS = 3_000;
  private static final RiskIndicator[] INDICATORS = {
    RiskIndicator.NP_READING_LEVEL1, RiskIndicator.NP_NUMERACY_SCALE
  };
  private static final int[] GRADES = {5, 8};
  private static final int YEARS = 3;

  private final Random random = new Random(20221);

  @Test
  void lines_always_add_up_to_the_sums() {
    for (int round = 0; round < ROUNDS; round++) {
      Assessment assessment = anyModel().formula().assess(anyFigures().basis());
      assertThat(assessment.points())
          .isEqualTo(assessment.lines().stream().mapToInt(Line::points).sum())
          .isBetween(0, assessment.maxPoints());
      assertThat(assessment.maxPoints())
          .isEqualTo(assessment.lines().stream().mapToInt(Line::maxPoints).sum());
      assertThat(assessment.lines())
          .allSatisfy(
              line -> {
                assertThat(line.excludedBecause() == null).isEqualTo(line.judged() != null);
                assertThat(line.points()).isBetween(0, line.maxPoints());
              });
      assertThat(assessment.availableCells()).isBetween(0, assessment.expectedCells());
      assertThat(assessment.sharePercent() == null)
          .isEqualTo(assessment.status() == Assessment.Status.INSUFFICIENT_BASIS);
    }
  }

  @Test
  void a_worse_value_never_lowers_the_share() {
    for (int round = 0; round < ROUNDS; round++) {
      RiskFormula formula = anyModel().minCoveragePercent(0).formula();
      FigureBuilder figures = anyFigures();
      RiskIndicator indicator = INDICATORS[random.nextInt(INDICATORS.length)];
      int grade = GRADES[random.nextInt(GRADES.length)];
      int yearsBack = random.nextInt(YEARS);
      int value = 11 + random.nextInt(60);
      int worse =
          indicator.worseWhen() == WorseWhen.HIGHER
              ? value + random.nextInt(10)
              : value - random.nextInt(10);
      Assessment better =
          formula.assess(figures.value(indicator, grade, yearsBack, "" + value, 20).basis());
      Assessment after =
          formula.assess(figures.value(indicator, grade, yearsBack, "" + worse, 20).basis());
      assertThat(after.maxPoints()).isEqualTo(better.maxPoints());
      assertThat(after.points()).isGreaterThanOrEqualTo(better.points());
    }
  }

  @Test
  void the_parts_of_a_change_always_add_up_to_it() {
    int compared = 0;
    for (int round = 0; round < ROUNDS; round++) {
      RiskFormula formula = anyModel().formula();
      Change change = Comparison.of(formula, anyFigures().basis(), anyFigures().basis()).change();
      if (change != null) {
        compared++;
        Decomposition parts = change.decomposition();
        assertThat(parts.ownResult().add(parts.limitMoved()).add(parts.cellsChanged()))
            .isEqualByComparingTo(change.percentPoints());
      }
    }
    assertThat(compared).isGreaterThan(ROUNDS / 4);
  }

  @Test
  void the_same_figures_and_model_give_the_identical_result() {
    for (int round = 0; round < 200; round++) {
      RiskFormula formula = anyModel().formula();
      Basis basis = anyFigures().basis();
      assertThat(formula.assess(basis)).isEqualTo(new RiskFormula(formula.model()).assess(basis));
    }
  }

  private ModelBuilder anyModel() {
    ModelBuilder model = ModelBuilder.aModel().windowYears(1 + random.nextInt(YEARS));
    for (RiskIndicator indicator : INDICATORS) {
      boolean average = random.nextBoolean();
      boolean higher = indicator.worseWhen() == WorseWhen.HIGHER;
      String absolute = random.nextInt(4) == 0 ? null : higher ? "60" : "20";
      int weight = 1 + random.nextInt(3);
      for (int grade : GRADES) {
        model.rule(
            new RiskRule(
                indicator,
                grade,
                average ? NationalLimit.NATIONAL_AVERAGE : NationalLimit.of("40"),
                absolute == null ? null : new BigDecimal(absolute),
                weight));
      }
    }
    model = random.nextBoolean() ? model : model.inclusive();
    model = random.nextBoolean() ? model : model.limitOfLastYear();
    model = random.nextBoolean() ? model : model.pooled();
    return random.nextBoolean() ? model : model.meanOfYears();
  }

  private FigureBuilder anyFigures() {
    FigureBuilder figures = FigureBuilder.figures();
    for (RiskIndicator indicator : INDICATORS) {
      for (int grade : GRADES) {
        for (int yearsBack = 0; yearsBack < YEARS; yearsBack++) {
          anyCell(figures, indicator, grade, yearsBack);
          if (random.nextInt(10) > 0) {
            figures.national(indicator, grade, yearsBack, "" + (35 + random.nextInt(10)));
          }
        }
      }
    }
    return figures;
  }

  private void anyCell(FigureBuilder figures, RiskIndicator indicator, int grade, int yearsBack) {
    CellState state =
        random.nextInt(3) > 0
            ? CellState.VALUE
            : List.of(CellState.values()).get(random.nextInt(CellState.values().length));
    String value = "" + random.nextInt(80) + "." + random.nextInt(10);
    Integer n = random.nextInt(12) == 0 ? null : 5 + random.nextInt(60);
    boolean hasValue = state == CellState.VALUE || state == CellState.RESTRICTED;
    figures.put(indicator, grade, yearsBack, state, hasValue ? value : null, n);
  }
}
