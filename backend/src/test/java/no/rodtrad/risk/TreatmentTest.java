package no.rodtrad.risk;

import static no.rodtrad.indicator.RiskIndicator.NP_READING_LEVEL1;
import static no.rodtrad.indicator.RiskIndicator.NP_READING_SCALE;
import static no.rodtrad.risk.FigureBuilder.figures;
import static no.rodtrad.risk.ModelBuilder.aModel;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.rodtrad.indicator.CellState;
import org.junit.jupiter.api.Test;

class TreatmentTest {

  private static Line onlyLine(RiskFormula formula, Basis basis) {
    Assessment assessment = formula.assess(basis);
    assertThat(assessment.lines()).hasSize(1);
    return assessment.lines().get(0);
  }

  @Test
  void each_year_is_held_against_its_own_average_or_the_last_one() {
    FigureBuilder figures =
        figures()
            .value(NP_READING_SCALE, 5, 1, "49", 20)
            .value(NP_READING_SCALE, 5, 0, "49", 20)
            .national(NP_READING_SCALE, 5, 1, "50")
            .national(NP_READING_SCALE, 5, 0, "49");
    ModelBuilder model = aModel().rule(NP_READING_SCALE, 5, null, "47.0").windowYears(2);
    assertThat(model.formula().assess(figures.basis()).lines())
        .extracting(line -> line.nationalLimit() + " " + line.points())
        .containsExactly("50 1", "49 0");
    assertThat(model.limitOfLastYear().formula().assess(figures.basis()).lines())
        .extracting(line -> line.nationalLimit() + " " + line.points())
        .containsExactly("49 0", "49 0");
  }

  @Test
  void a_cell_without_a_national_figure_is_left_out_with_that_reason() {
    Line line =
        onlyLine(
            aModel().rule(NP_READING_SCALE, 5, null, "47.0").formula(),
            figures().value(NP_READING_SCALE, 5, "40").basis());
    assertThat(line.excludedBecause()).isEqualTo(Exclusion.NO_NATIONAL_FIGURE);
    assertThat(line.state()).isEqualTo(CellState.VALUE);
    assertThat(line.value()).isEqualTo("40");
    assertThat(line.maxPoints()).isZero();
  }

  @Test
  void a_rule_without_an_absolute_limit_can_only_reach_the_national_points() {
    Line line =
        onlyLine(
            aModel().rule(NP_READING_SCALE, 5, "50", null).formula(),
            figures().value(NP_READING_SCALE, 5, "20").basis());
    assertThat(line.points()).isEqualTo(1);
    assertThat(line.maxPoints()).isEqualTo(1);
    assertThat(line.absoluteLimit()).isNull();
  }

  @Test
  void pooled_grades_are_one_line_weighted_by_pupils() {
    // (30 x 20 + 10 x 60) / 80 = 15; limits (24 x 20 + 11 x 60) / 80 = 14.25 and 22
    Line line =
        onlyLine(
            aModel()
                .rule(NP_READING_LEVEL1, 5, "24.0", "34.0")
                .rule(NP_READING_LEVEL1, 8, "11.0", "18.0")
                .pooled()
                .formula(),
            figures()
                .value(NP_READING_LEVEL1, 5, 0, "30.0", 20)
                .value(NP_READING_LEVEL1, 8, 0, "10.0", 60)
                .basis());
    assertThat(line.grade()).isNull();
    assertThat(line.schoolYear()).isEqualTo(FigureBuilder.LAST);
    assertThat(line.value()).isEqualTo("15");
    assertThat(line.n()).isEqualTo(80);
    assertThat(line.nationalLimit()).isEqualTo("14.25");
    assertThat(line.absoluteLimit()).isEqualTo("22");
    assertThat(line.points()).isEqualTo(1);
    assertThat(line.maxPoints()).isEqualTo(3);
  }

  @Test
  void pooled_grades_are_left_out_when_any_number_of_pupils_is_missing() {
    ModelBuilder model =
        aModel()
            .rule(NP_READING_LEVEL1, 5, "24.0", "34.0")
            .rule(NP_READING_LEVEL1, 8, "11.0", "18.0")
            .pooled();
    FigureBuilder figures =
        figures()
            .value(NP_READING_LEVEL1, 5, 0, "30.0", 20)
            .value(NP_READING_LEVEL1, 8, 0, "10.0", null);
    Line line = onlyLine(model.formula(), figures.basis());
    assertThat(line.excludedBecause()).isEqualTo(Exclusion.N_MISSING);
    assertThat(line.value()).isNull();
    assertThat(line.maxPoints()).isZero();
    Assessment assessment = model.formula().assess(figures.basis());
    assertThat(assessment.sharePercent()).isNull();
    assertThat(assessment.coveragePercent()).hasToString("0.00");
  }

  @Test
  void a_suppressed_grade_leaves_the_pool_to_the_others() {
    Assessment assessment =
        aModel()
            .rule(NP_READING_LEVEL1, 5, "24.0", "34.0")
            .rule(NP_READING_LEVEL1, 8, "11.0", "18.0")
            .pooled()
            .formula()
            .assess(
                figures()
                    .value(NP_READING_LEVEL1, 5, 0, "30.0", 20)
                    .state(NP_READING_LEVEL1, 8, CellState.SUPPRESSED)
                    .basis());
    assertThat(assessment.lines().get(0).value()).isEqualTo("30");
    assertThat(assessment.lines().get(0).nationalLimit()).isEqualTo("24");
    assertThat(assessment.coveragePercent()).hasToString("50.00");
    assertThat(assessment.sharePercent()).hasToString("33.33");
  }

  @Test
  void the_mean_of_the_years_is_held_against_the_national_mean_of_the_same_years() {
    // 2023-24 is suppressed, so its national figure counts as little as its own.
    Assessment assessment =
        aModel()
            .rule(NP_READING_SCALE, 5, null, "47.0")
            .windowYears(3)
            .meanOfYears()
            .formula()
            .assess(
                figures()
                    .value(NP_READING_SCALE, 5, 2, "50", 20)
                    .put(NP_READING_SCALE, 5, 1, CellState.SUPPRESSED, null, null)
                    .value(NP_READING_SCALE, 5, 0, "47", 21)
                    .national(NP_READING_SCALE, 5, 2, "50")
                    .national(NP_READING_SCALE, 5, 1, "20")
                    .national(NP_READING_SCALE, 5, 0, "49")
                    .basis());
    assertThat(assessment.lines()).hasSize(1);
    Line line = assessment.lines().get(0);
    assertThat(line.schoolYear()).isNull();
    assertThat(line.grade()).isEqualTo(5);
    assertThat(line.value()).isEqualTo("48.5");
    assertThat(line.nationalLimit()).isEqualTo("49.5");
    assertThat(line.n()).isEqualTo(41);
    assertThat(line.points()).isEqualTo(1);
    assertThat(assessment.coveragePercent()).hasToString("66.67");
  }

  @Test
  void a_mean_is_compared_exactly_and_not_as_shown() {
    // 148/3 = 49.333... is better than 49.3333, which is what it would be rounded to.
    Line line =
        onlyLine(
            aModel()
                .rule(NP_READING_SCALE, 5, "49.3333", "47")
                .windowYears(3)
                .meanOfYears()
                .inclusive()
                .formula(),
            figures()
                .value(NP_READING_SCALE, 5, 2, "49", null)
                .value(NP_READING_SCALE, 5, 1, "49", null)
                .value(NP_READING_SCALE, 5, 0, "50", null)
                .basis());
    assertThat(line.value()).isEqualTo("49.3333");
    assertThat(line.points()).isZero();
  }

  @Test
  void pooled_and_averaged_is_one_line_without_grade_and_year() {
    Line line =
        onlyLine(
            aModel()
                .rule(NP_READING_SCALE, 5, "50", "47")
                .rule(NP_READING_SCALE, 8, "50", "47")
                .windowYears(2)
                .pooled()
                .meanOfYears()
                .formula(),
            figures()
                .value(NP_READING_SCALE, 5, 1, "44", 10)
                .value(NP_READING_SCALE, 8, 1, "48", 30)
                .value(NP_READING_SCALE, 5, 0, "49", 10)
                .value(NP_READING_SCALE, 8, 0, "49", 40)
                .basis());
    assertThat(line.grade()).isNull();
    assertThat(line.schoolYear()).isNull();
    assertThat(line.value()).isEqualTo(new BigDecimal("48"));
    assertThat(line.n()).isEqualTo(90);
    assertThat(line.points()).isEqualTo(1);
  }

  @Test
  void a_restricted_cell_counts_for_those_who_may_see_it_only() {
    RiskFormula formula = aModel().rule(NP_READING_SCALE, 5, "50", "47").formula();
    Assessment owner =
        formula.assess(
            figures().put(NP_READING_SCALE, 5, 0, CellState.RESTRICTED, "46", 4).basis());
    assertThat(owner.points()).isEqualTo(3);
    assertThat(owner.containsRestricted()).isTrue();
    assertThat(owner.lines().get(0).state()).isEqualTo(CellState.RESTRICTED);
    Assessment outsider =
        formula.assess(figures().state(NP_READING_SCALE, 5, CellState.SUPPRESSED).basis());
    assertThat(outsider.sharePercent()).isNull();
    assertThat(outsider.containsRestricted()).isFalse();
  }

  @Test
  void national_tests_before_autumn_2022_never_mix_with_later_ones() {
    Assessment assessment =
        aModel()
            .rule(NP_READING_SCALE, 5, "50", "47")
            .windowYears(3)
            .minCoveragePercent(0)
            .formula()
            .assess(
                figures()
                    .lastYear("2023-24")
                    .value(NP_READING_SCALE, 5, 2, "40", 20)
                    .value(NP_READING_SCALE, 5, 1, "49", 20)
                    .value(NP_READING_SCALE, 5, 0, "51", 20)
                    .basis());
    assertThat(assessment.lines())
        .extracting(line -> line.schoolYear() + " " + line.excludedBecause() + " " + line.points())
        .containsExactly("2021-22 OTHER_SERIES 0", "2022-23 null 1", "2023-24 null 0");
    assertThat(assessment.maxPoints()).isEqualTo(6);
  }

  @Test
  void an_excluded_line_of_several_cells_tells_the_gravest_reason() {
    Line line =
        onlyLine(
            aModel().rule(NP_READING_SCALE, 5, "50", "47").windowYears(2).meanOfYears().formula(),
            figures().put(NP_READING_SCALE, 5, 1, CellState.SUPPRESSED, null, null).basis());
    assertThat(line.excludedBecause()).isEqualTo(Exclusion.SUPPRESSED);
    assertThat(line.state()).isEqualTo(CellState.SUPPRESSED);
    assertThat(line.n()).isNull();
  }
}
