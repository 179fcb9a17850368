package no.rodtrad.risk;

import static java.util.Objects.requireNonNull;
import static no.rodtrad.indicator.RiskIndicator.NP_NUMERACY_SCALE;
import static no.rodtrad.indicator.RiskIndicator.NP_READING_LEVEL1;
import static no.rodtrad.risk.FigureBuilder.figures;
import static no.rodtrad.risk.ModelBuilder.aModel;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.indicator.WorseWhen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DistanceTest {
  private static final int ROUNDS = 500;
  private static final RiskIndicator[] INDICATORS = {NP_READING_LEVEL1, NP_NUMERACY_SCALE};
  private static final int[] GRADES = {5, 8};

  private final Random random = new Random(4_005);

  private static List<String> told(Distance distance) {
    return distance.steps().stream()
        .map(
            step ->
                "%s %s %s -> %s"
                    .formatted(
                        step.cell().indicator(),
                        step.cell().value(),
                        step.needed(),
                        step.after() == null ? null : step.after().points()))
        .toList();
  }

  @Test
  void the_worked_example_tells_what_each_line_with_points_needs() {
    Distance distance =
        Distance.of(ModelBuilder.workedExample().formula(), FigureBuilder.after().basis());
    assertThat(told(distance))
        .containsExactly(
            "ES_BULLYING 7.0 6 -> 6",
            "ES_TEACHER_SUPPORT 4.0 4.1 -> 6",
            "ES_MOTIVATION 3.4 3.6 -> 6",
            "NP_NUMERACY_LEVEL1 26.0 24 -> 6",
            "GRUNNSKOLEPOENG 41.0 42 -> 4");
  }

  @Test
  void from_beyond_the_absolute_limit_the_next_step_is_to_that_limit() {
    Distance distance =
        Distance.of(ModelBuilder.workedExample().formula(), FigureBuilder.before().basis());
    assertThat(told(distance))
        .contains("NP_READING_LEVEL1 36.0 34 -> 27", "GRUNNSKOLEPOENG 38.5 39 -> 23");
  }

  @Test
  void a_value_equal_to_the_limit_is_not_enough_where_it_counts_as_worse() {
    Distance distance =
        Distance.of(
            aModel().rule(NP_READING_LEVEL1, 5, "24", "34").inclusive().formula(),
            figures().value(NP_READING_LEVEL1, 5, "26").basis());
    assertThat(told(distance)).containsExactly("NP_READING_LEVEL1 26 23.99 -> 0");
  }

  @Test
  void a_limit_at_the_end_of_the_scale_cannot_be_passed() {
    Distance distance =
        Distance.of(
            aModel().rule(NP_READING_LEVEL1, 5, "0", null).inclusive().formula(),
            figures().value(NP_READING_LEVEL1, 5, 0, "26", 50).basis());
    assertThat(told(distance)).containsExactly("NP_READING_LEVEL1 26 null -> null");
    assertThat(distance.steps().get(0).move()).isNull();
  }

  @Test
  void three_pupils_from_level_1_to_level_2_take_a_point_away() {
    // 9 of 25 is 36.0 %, 8 is 32.0 %, 6 is 24.0 %: equal to the national limit, so no point.
    RiskFormula formula = aModel().rule(NP_READING_LEVEL1, 5, "24", null).formula();
    Basis basis = figures().value(NP_READING_LEVEL1, 5, 0, "36.0", 25).basis();
    Step.Move move = requireNonNull(Distance.of(formula, basis).steps().get(0).move());
    assertThat(move.from()).isEqualTo(new Pupils(25, 9, 9, 1));
    assertThat(move.moved()).isEqualTo(3);
    assertThat(move.share()).isEqualByComparingTo("24");
    assertThat(move.after().points()).isZero();
  }

  @Test
  void pupils_are_counted_by_the_published_rounding() {
    // 7 of 29 is 24.1 %, 6 of 29 is 20.7 %.
    assertThat(Pupils.behind(level1("24.1", 29))).contains(new Pupils(29, 7, 7, 1));
    // 100 / 7000 is 0.014: seven numbers of pupils are published as 24.1 %.
    assertThat(Pupils.behind(level1("24.1", 7_000))).contains(new Pupils(7_000, 1_684, 1_690, 1));
    assertThat(Pupils.behind(level1("24.14", 29))).contains(new Pupils(29, 7, 7, 2));
    assertThat(Pupils.behind(level1("0", 29))).contains(new Pupils(29, 0, 0, 1));
    assertThat(Pupils.behind(level1("100", 29))).contains(new Pupils(29, 29, 29, 1));
    assertThat(Pupils.behind(level1("25", 29))).isEmpty();
    assertThat(Pupils.behind(level1("25", null))).isEmpty();
    Cell scalePoints =
        new Cell(
            NP_NUMERACY_SCALE, 5, FigureBuilder.LAST, CellState.VALUE, new BigDecimal("50"), 20);
    assertThat(Pupils.behind(scalePoints)).isEmpty();
  }

  private static Cell level1(String value, @Nullable Integer n) {
    return new Cell(
        NP_READING_LEVEL1, 5, FigureBuilder.LAST, CellState.VALUE, new BigDecimal(value), n);
  }

  @Test
  void every_step_is_the_shortest_one_and_equals_a_full_recomputation() {
    int steps = 0;
    int moves = 0;
    for (int round = 0; round < ROUNDS; round++) {
      RiskFormula formula = anyModel().formula();
      FigureBuilder figures = anyFigures();
      for (Step step : Distance.of(formula, figures.basis()).steps()) {
        if (step.needed() != null) {
          steps++;
          assertNearest(formula, figures.basis(), step);
        }
        if (step.move() != null) {
          moves++;
          assertFewest(formula, figures.basis(), step, step.move());
        }
      }
    }
    assertThat(steps).isGreaterThan(ROUNDS);
    assertThat(moves).isGreaterThan(ROUNDS / 4);
  }

  private static void assertNearest(RiskFormula formula, Basis basis, Step step) {
    int before = linePoints(formula, basis, step.line());
    Assessment after = requireNonNull(step.after());
    Basis there = with(basis, step.cell(), requireNonNull(step.needed()));
    assertThat(formula.assess(there)).isEqualTo(after);
    assertThat(linePoints(formula, there, step.line())).isLessThan(before);
    BigDecimal hundredth = new BigDecimal("0.01");
    boolean higher = step.cell().indicator().worseWhen() == WorseWhen.HIGHER;
    BigDecimal justShort =
        higher ? step.needed().add(hundredth) : step.needed().subtract(hundredth);
    assertThat(linePoints(formula, with(basis, step.cell(), justShort), step.line()))
        .isEqualTo(before);
  }

  private static void assertFewest(RiskFormula formula, Basis basis, Step step, Step.Move move) {
    int before = linePoints(formula, basis, step.line());
    for (int moved = 0; moved <= move.moved(); moved++) {
      BigDecimal share = share(move.from().most() - moved, move.from().n());
      Basis then = with(basis, step.cell(), share);
      if (moved < move.moved()) {
        assertThat(linePoints(formula, then, step.line())).isEqualTo(before);
      } else {
        assertThat(linePoints(formula, then, step.line())).isLessThan(before);
        assertThat(formula.assess(then).points()).isEqualTo(move.after().points());
        assertThat(formula.assess(then).share()).isEqualTo(move.after().share());
      }
    }
  }

  /** With other arithmetic than the engine's. */
  private static BigDecimal share(int pupils, int n) {
    return BigDecimal.valueOf(Math.floorDiv(2_000L * pupils + n, 2L * n), 1);
  }

  private static Basis with(Basis basis, Cell cell, BigDecimal value) {
    return basis.with(
        List.of(
            new Cell(
                cell.indicator(),
                cell.grade(),
                cell.schoolYear(),
                CellState.VALUE,
                value,
                cell.n())));
  }

  private static int linePoints(RiskFormula formula, Basis basis, int line) {
    return formula.assess(basis).lines().get(line).points();
  }

  private ModelBuilder anyModel() {
    ModelBuilder model = aModel().windowYears(1 + random.nextInt(2));
    for (RiskIndicator indicator : INDICATORS) {
      boolean higher = indicator.worseWhen() == WorseWhen.HIGHER;
      BigDecimal absolute = new BigDecimal(higher ? "33.3" : "30");
      int weight = 1 + random.nextInt(3);
      for (int grade : GRADES) {
        NationalLimit national =
            random.nextBoolean()
                ? NationalLimit.NATIONAL_AVERAGE
                : NationalLimit.of(higher ? "25" : "45");
        model.rule(new RiskRule(indicator, grade, national, absolute, weight));
      }
    }
    model = random.nextBoolean() ? model : model.inclusive();
    model = random.nextBoolean() ? model : model.pooled();
    return random.nextBoolean() ? model : model.meanOfYears();
  }

  private FigureBuilder anyFigures() {
    FigureBuilder figures = figures();
    for (int grade : GRADES) {
      for (int yearsBack = 0; yearsBack < 2; yearsBack++) {
        int n = 5 + random.nextInt(60);
        String share = share(random.nextInt(n + 1), n).toPlainString();
        figures.value(NP_READING_LEVEL1, grade, yearsBack, share, n);
        figures.value(NP_NUMERACY_SCALE, grade, yearsBack, "" + (20 + random.nextInt(40)), n);
        figures.national(NP_READING_LEVEL1, grade, yearsBack, "2" + random.nextInt(10));
        figures.national(NP_NUMERACY_SCALE, grade, yearsBack, "4" + random.nextInt(10));
      }
    }
    return figures;
  }
}
