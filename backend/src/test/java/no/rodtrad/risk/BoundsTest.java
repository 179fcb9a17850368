package no.rodtrad.risk;

import static no.rodtrad.indicator.RiskIndicator.ES_BULLYING;
import static no.rodtrad.indicator.RiskIndicator.ES_TEACHER_SUPPORT;
import static no.rodtrad.indicator.RiskIndicator.NP_NUMERACY_SCALE;
import static no.rodtrad.indicator.RiskIndicator.NP_READING_LEVEL1;
import static no.rodtrad.indicator.RiskIndicator.NP_READING_SCALE;
import static no.rodtrad.risk.FigureBuilder.figures;
import static no.rodtrad.risk.ModelBuilder.aModel;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.indicator.WorseWhen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The ends of what the share can be; seeded, so that a failure comes back. */
class BoundsTest {
  private static final int ROUNDS = 600;
  private static final int MOST_UNKNOWN = 3;
  private static final int PAIRS = 400;

  /** Whole figures and limits lie at most 19 apart, so weights up to twice that level any two. */
  private static final int MOST_APART = 39;

  private static final RiskIndicator[] INDICATORS = {NP_READING_LEVEL1, NP_NUMERACY_SCALE};
  private static final int[] GRADES = {5, 8};
  private static final int YEARS = 2;
  private static final List<Integer> PUPILS = List.of(1, 1_000_000);

  private final Random random = new Random(4_004);

  /** A cell somebody does not know all of. */
  private record Unknown(
      RiskIndicator indicator, int grade, int yearsBack, @Nullable String value) {
    List<String> values() {
      return value == null ? List.of("0", "41", "100") : List.of(value);
    }
  }

  @Test
  void the_worked_example_with_three_hidden_cells_lies_between_its_filled_ends() {
    Bounds bounds =
        Bounds.of(
            ModelBuilder.workedExample().formula(),
            FigureBuilder.before()
                .state(ES_BULLYING, 7, CellState.SUPPRESSED)
                .state(ES_TEACHER_SUPPORT, 10, CellState.SUPPRESSED)
                .state(NP_READING_LEVEL1, 8, CellState.SUPPRESSED)
                .basis());
    assertThat(bounds.now().sharePercent()).hasToString("66.67");
    assertThat(percent(bounds.lowest())).isEqualTo("20/39 51.28");
    assertThat(percent(bounds.highest())).isEqualTo("29/39 74.36");
    assertThat(bounds.filled())
        .extracting(read -> read.cell().indicator() + " " + read.excludedBecause())
        .containsExactly(
            "ES_BULLYING SUPPRESSED",
            "ES_TEACHER_SUPPORT SUPPRESSED",
            "NP_READING_LEVEL1 SUPPRESSED");
  }

  @Test
  void with_nothing_hidden_both_ends_are_the_share() {
    Bounds bounds =
        Bounds.of(ModelBuilder.workedExample().formula(), FigureBuilder.after().basis());
    assertThat(bounds.filled()).isEmpty();
    assertThat(percent(bounds.lowest())).isEqualTo("7/39 17.95");
    assertThat(percent(bounds.highest())).isEqualTo("7/39 17.95");
  }

  @Test
  void a_cell_that_would_not_count_anyway_is_not_filled() {
    Bounds bounds =
        Bounds.of(
            aModel().rule(NP_READING_SCALE, 5, null, "47").windowYears(3).formula(),
            figures()
                .lastYear("2023-24")
                .national(NP_READING_SCALE, 5, 2, "50")
                .national(NP_READING_SCALE, 5, 0, "50")
                .basis());
    assertThat(bounds.filled())
        .extracting(read -> read.cell().schoolYear().toString())
        .containsExactly("2023-24");
    assertThat(bounds.lowest().share()).isNull();
    assertThat(bounds.highest().sums().status()).isEqualTo(Assessment.Status.INSUFFICIENT_BASIS);
  }

  @Test
  void a_limit_at_the_end_of_the_scale_is_reached_by_the_boundary_only() {
    ModelBuilder model = aModel().rule(NP_READING_LEVEL1, 5, "0", "100");
    Basis nothing = figures().basis();
    assertThat(percent(Bounds.of(model.formula(), nothing).lowest())).isEqualTo("0/3 0.00");
    assertThat(percent(Bounds.of(model.formula(), nothing).highest())).isEqualTo("1/3 33.33");
    assertThat(percent(Bounds.of(model.inclusive().formula(), nothing).lowest()))
        .isEqualTo("1/3 33.33");
    assertThat(percent(Bounds.of(model.formula(), nothing).highest())).isEqualTo("3/3 100.00");
  }

  @Test
  void brute_force_touches_both_ends_whatever_the_treatment() {
    int uncertain = 0;
    for (int round = 0; round < ROUNDS; round++) {
      RiskFormula formula = anyModel("60", "20").formula();
      FigureBuilder figures = figures();
      List<Unknown> unknown = scatter(figures);
      Bounds bounds = Bounds.of(formula, figures.basis());
      TreeSet<String> shares = new TreeSet<>();
      fill(formula, figures, unknown, shares);
      assertThat(rounded(bounds.lowest().share())).isEqualTo(shares.first());
      assertThat(rounded(bounds.highest().share())).isEqualTo(shares.last());
      uncertain += shares.size() > 1 ? 1 : 0;
    }
    assertThat(uncertain).isGreaterThan(ROUNDS / 2);
  }

  @Test
  void no_filling_goes_beyond_them_even_when_limits_lie_in_different_orders() {
    for (int round = 0; round < ROUNDS; round++) {
      RiskFormula formula = anyModel("40", "40").formula();
      FigureBuilder figures = figures();
      List<Unknown> unknown = scatter(figures);
      Bounds bounds = Bounds.of(formula, figures.basis());
      for (int filling = 0; filling < 20; filling++) {
        for (Unknown cell : unknown) {
          String value = cell.value == null ? "" + random.nextInt(101) : cell.value;
          put(figures, cell, value, 1 + random.nextInt(80));
        }
        Fraction share = formula.assess(figures.basis()).share();
        if (share != null) {
          assertThat(share).isBetween(bounds.lowest().share(), bounds.highest().share());
        }
      }
    }
  }

  /**
   * As reports tell them: values with no number of pupils, and averages beyond what is absolute.
   */
  @Test
  void brute_force_touches_both_ends_when_limits_lie_in_different_orders_and_no_pupils_are_told() {
    int between = 0;
    for (int round = 0; round < PAIRS; round++) {
      ModelBuilder model = aModel().pooled().minCoveragePercent(0);
      FigureBuilder figures = figures();
      List<Unknown> unknown = new ArrayList<>();
      for (int grade : GRADES) {
        String value = "" + (30 + random.nextInt(20));
        model.rule(NP_READING_LEVEL1, grade, null, "" + (30 + random.nextInt(20)));
        figures.national(NP_READING_LEVEL1, grade, 0, "" + (30 + random.nextInt(20)));
        figures.value(NP_READING_LEVEL1, grade, 0, value, null);
        unknown.add(new Unknown(NP_READING_LEVEL1, grade, 0, value));
      }
      RiskFormula formula = (random.nextBoolean() ? model : model.inclusive()).formula();
      Bounds bounds = Bounds.of(formula, figures.basis());
      TreeSet<String> shares = new TreeSet<>();
      TreeSet<String> atTheCorners = new TreeSet<>();
      fill(formula, figures, unknown, atTheCorners);
      for (int one = 1; one <= MOST_APART; one++) {
        for (int other = 1; other <= MOST_APART; other++) {
          put(figures, unknown.get(0), unknown.get(0).values().get(0), one);
          put(figures, unknown.get(1), unknown.get(1).values().get(0), other);
          shares.add(rounded(formula.assess(figures.basis()).share()));
        }
      }
      shares.addAll(atTheCorners);
      assertThat(rounded(bounds.lowest().share())).isEqualTo(shares.first());
      assertThat(rounded(bounds.highest().share())).isEqualTo(shares.last());
      between += shares.first().equals(atTheCorners.first()) ? 0 : 1;
    }
    assertThat(between).isPositive();
  }

  private static void fill(
      RiskFormula formula, FigureBuilder figures, List<Unknown> unknown, Set<String> shares) {
    if (unknown.isEmpty()) {
      shares.add(rounded(formula.assess(figures.basis()).share()));
      return;
    }
    Unknown first = unknown.get(0);
    for (String value : first.values()) {
      for (int pupils : PUPILS) {
        put(figures, first, value, pupils);
        fill(formula, figures, unknown.subList(1, unknown.size()), shares);
      }
    }
  }

  private static void put(FigureBuilder figures, Unknown cell, String value, int pupils) {
    figures.value(cell.indicator, cell.grade, cell.yearsBack, value, pupils);
  }

  /** Figures with a few cells hidden, missing or without a number of pupils. */
  private List<Unknown> scatter(FigureBuilder figures) {
    List<Unknown> unknown = new ArrayList<>();
    for (RiskIndicator indicator : INDICATORS) {
      for (int grade : GRADES) {
        for (int yearsBack = 0; yearsBack < YEARS; yearsBack++) {
          boolean known = random.nextInt(5) > 1 || unknown.size() == MOST_UNKNOWN;
          String value = "" + random.nextInt(80) + "." + random.nextInt(10);
          if (known) {
            figures.value(indicator, grade, yearsBack, value, 5 + random.nextInt(60));
          } else {
            unknown.add(hide(figures, new Unknown(indicator, grade, yearsBack, null), value));
          }
          if (random.nextInt(12) > 0) {
            figures.national(indicator, grade, yearsBack, "" + (35 + random.nextInt(10)));
          }
        }
      }
    }
    return unknown;
  }

  /** Hides it, or in some cases only its number of pupils. */
  private Unknown hide(FigureBuilder figures, Unknown cell, String value) {
    if (random.nextInt(4) == 0) {
      figures.value(cell.indicator, cell.grade, cell.yearsBack, value, null);
      return new Unknown(cell.indicator, cell.grade, cell.yearsBack, value);
    }
    CellState state = random.nextBoolean() ? CellState.SUPPRESSED : CellState.ABSENT;
    figures.put(cell.indicator, cell.grade, cell.yearsBack, state, null, null);
    return cell;
  }

  private ModelBuilder anyModel(String higherLimit, String lowerLimit) {
    ModelBuilder model = aModel().windowYears(1 + random.nextInt(YEARS)).minCoveragePercent(0);
    for (RiskIndicator indicator : INDICATORS) {
      boolean average = random.nextInt(3) > 0;
      boolean higher = indicator.worseWhen() == WorseWhen.HIGHER;
      BigDecimal absolute = new BigDecimal(higher ? higherLimit : lowerLimit);
      boolean hasAbsolute = random.nextInt(4) > 0;
      int weight = 1 + random.nextInt(3);
      for (int grade : GRADES) {
        NationalLimit national = average ? NationalLimit.NATIONAL_AVERAGE : NationalLimit.of("40");
        model.rule(new RiskRule(indicator, grade, national, hasAbsolute ? absolute : null, weight));
      }
    }
    model = random.nextBoolean() ? model : model.inclusive();
    model = random.nextBoolean() ? model : model.limitOfLastYear();
    model = random.nextInt(3) == 0 ? model : model.pooled();
    return random.nextBoolean() ? model : model.meanOfYears();
  }

  /** Sorts as text like the number it is; the same for a share that is not there. */
  private static String rounded(@Nullable Fraction share) {
    return share == null ? "none" : "%012.8f".formatted(share.times(100).rounded(8));
  }

  private static String percent(Bounds.Bound bound) {
    Fraction share = bound.share();
    return bound.points()
        + "/"
        + bound.maxPoints()
        + " "
        + (share == null ? null : share.times(100).rounded(2));
  }
}
