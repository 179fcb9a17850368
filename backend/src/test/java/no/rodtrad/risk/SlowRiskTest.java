package no.rodtrad.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.RiskIndicator;
import org.junit.jupiter.api.Test;

/**
 * Every setting, alone and with all others, against a reckoning of its own; seeded, so that a
 * failure comes back.
 */
class SlowRiskTest {
  private static final List<CellState> STATES = List.of(CellState.values());
  private static final int ROUNDS = 6_000;
  private static final RiskIndicator[] INDICATORS = {
    RiskIndicator.NP_READING_LEVEL1, RiskIndicator.NP_NUMERACY_SCALE, RiskIndicator.ES_BULLYING
  };
  private static final int LONGEST_WINDOW = 4;

  /** Few, so that figures often equal their limits, alone and in the mean. */
  private static final List<String> FIGURES = List.of("19", "20", "20.5", "21", "22", "23.3");

  private final Random random = new Random(4_2024);

  @Test
  void the_engine_gives_what_the_slow_reckoning_gives_under_every_setting() {
    var met = new TreeMap<String, Integer>();
    for (int round = 0; round < ROUNDS; round++) {
      RiskFormula formula = anyModel().formula();
      Basis basis = anyFigures().basis();
      Assessment fast = formula.assess(basis);
      SlowRisk slow = new SlowRisk(formula.model(), basis);
      assertThat(fast.lines())
          .as("round %d", round)
          .extracting(line -> line.points() + "/" + line.maxPoints())
          .isEqualTo(slow.lines);
      assertThat(
              List.of(fast.points(), fast.maxPoints(), fast.availableCells(), fast.expectedCells()))
          .isEqualTo(List.of(slow.points, slow.possible, slow.available, slow.expected));
      BigDecimal share = fast.sharePercent();
      assertThat(share == null ? "none" : share.toString())
          .as("round %d", round)
          .isEqualTo(slow.share());
      ModelSettings model = formula.model();
      met.merge(
          model.gradeTreatment()
              + " "
              + model.yearTreatment()
              + " "
              + model.limitYear()
              + " "
              + model.boundary()
              + (share == null ? " none" : " share"),
          1,
          Integer::sum);
    }
    assertThat(met)
        .hasSize(32)
        .allSatisfy((settings, rounds) -> assertThat(rounds).isGreaterThan(10));
  }

  @Test
  void a_change_is_divided_as_the_slow_reckoning_divides_it() {
    int divided = 0;
    for (int round = 0; round < ROUNDS; round++) {
      RiskFormula formula = anyModel().gradeByGrade().formula();
      Basis from = anyFigures().basis();
      Basis other = anyFigures().basis();
      Basis to =
          new Basis(
              from.lastYear(),
              from.grades(),
              inYearsOf(from, other, other.own()),
              inYearsOf(from, other, other.national()));
      Comparison.Change change = Comparison.of(formula, from, to).change();
      if (change != null) {
        divided++;
        Decomposition parts = change.decomposition();
        assertThat(List.of(parts.ownResult(), parts.limitMoved(), parts.cellsChanged()))
            .as("round %d", round)
            .isEqualTo(new SlowSplit(formula.model(), from, to).parts());
      }
    }
    assertThat(divided).isGreaterThan(ROUNDS / 4);
  }

  private static Cells inYearsOf(Basis one, Basis other, Cells cells) {
    int apart = one.lastYear().startYear() - other.lastYear().startYear();
    return (indicator, grade, year) -> {
      Cell cell = cells.at(indicator, grade, year.minus(apart));
      return new Cell(indicator, grade, year, cell.state(), cell.value(), cell.n());
    };
  }

  private ModelBuilder anyModel() {
    ModelBuilder model =
        ModelBuilder.aModel()
            .windowYears(1 + random.nextInt(LONGEST_WINDOW))
            .points(1 + random.nextInt(2), 2 + random.nextInt(3))
            .minCoveragePercent(25 * random.nextInt(5));
    for (RiskIndicator indicator : INDICATORS) {
      int weight = 1 + random.nextInt(3);
      boolean absolute = random.nextInt(4) > 0;
      for (int grade : indicator.grades().stream().limit(2).toList()) {
        boolean average = random.nextInt(3) > 0;
        model.rule(
            new RiskRule(
                indicator,
                grade,
                average ? NationalLimit.NATIONAL_AVERAGE : NationalLimit.of("21"),
                absolute ? limitBeyond(indicator) : null,
                weight));
      }
    }
    model = random.nextBoolean() ? model : model.inclusive();
    model = random.nextBoolean() ? model : model.limitOfLastYear();
    model = random.nextBoolean() ? model : model.pooled();
    model = random.nextInt(4) > 0 ? model : model.insufficientWhenMissing();
    return random.nextBoolean() ? model : model.meanOfYears();
  }

  /** On the worse side of the fixed limit; an average may lie beyond it. */
  private static BigDecimal limitBeyond(RiskIndicator indicator) {
    boolean higher = indicator.worseWhen() == no.rodtrad.indicator.WorseWhen.HIGHER;
    return new BigDecimal(higher ? "22" : "20");
  }

  private FigureBuilder anyFigures() {
    FigureBuilder figures =
        FigureBuilder.figures().lastYear(random.nextInt(3) > 0 ? "2024-25" : "2023-24");
    if (random.nextBoolean()) {
      figures.grades(random.nextInt(3) > 0 ? 1 : 8, random.nextInt(3) > 0 ? 10 : 8);
    }
    for (RiskIndicator indicator : INDICATORS) {
      for (int grade : indicator.grades()) {
        for (int yearsBack = 0; yearsBack < LONGEST_WINDOW; yearsBack++) {
          anyCell(figures, indicator, grade, yearsBack);
          if (random.nextInt(10) > 0) {
            figures.national(indicator, grade, yearsBack, anyFigure());
          }
        }
      }
    }
    return figures;
  }

  private void anyCell(FigureBuilder figures, RiskIndicator indicator, int grade, int yearsBack) {
    CellState state =
        random.nextInt(4) > 0 ? CellState.VALUE : STATES.get(random.nextInt(STATES.size()));
    boolean shown = state == CellState.VALUE || state == CellState.RESTRICTED;
    Integer n =
        random.nextInt(12) == 0 ? null : random.nextInt(12) == 0 ? 0 : 5 * (1 + random.nextInt(4));
    figures.put(indicator, grade, yearsBack, state, shown ? anyFigure() : null, shown ? n : null);
  }

  private String anyFigure() {
    return FIGURES.get(random.nextInt(FIGURES.size()));
  }
}
