package no.rodtrad.risk;

import static no.rodtrad.risk.FigureBuilder.after;
import static no.rodtrad.risk.FigureBuilder.before;
import static no.rodtrad.risk.FigureBuilder.figures;
import static no.rodtrad.risk.ModelBuilder.workedExample;
import static org.assertj.core.api.Assertions.assertThat;

import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.risk.Assessment.Status;
import org.junit.jupiter.api.Test;

class WorkedExampleTest {

  private static FigureBuilder beforeWithThreeSuppressed() {
    return before()
        .state(RiskIndicator.ES_BULLYING, 7, CellState.SUPPRESSED)
        .state(RiskIndicator.ES_TEACHER_SUPPORT, 10, CellState.SUPPRESSED)
        .state(RiskIndicator.NP_READING_LEVEL1, 8, CellState.SUPPRESSED);
  }

  @Test
  void before_has_29_of_39_points() {
    Assessment assessment = workedExample().formula().assess(before().basis());
    assertThat(assessment.lines())
        .extracting(Line::points)
        .containsExactly(3, 1, 1, 3, 1, 3, 3, 3, 1, 1, 9);
    assertThat(assessment.lines())
        .extracting(Line::maxPoints)
        .containsExactly(3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 9);
    assertThat(assessment.points()).isEqualTo(29);
    assertThat(assessment.maxPoints()).isEqualTo(39);
    assertThat(assessment.sharePercent()).hasToString("74.36");
    assertThat(assessment.coveragePercent()).hasToString("100.00");
    assertThat(assessment.status()).isEqualTo(Status.OK);
    assertThat(assessment.containsRestricted()).isFalse();
    assertThat(assessment.windowYears()).containsExactly(FigureBuilder.LAST);
  }

  @Test
  void after_has_7_of_39_points_and_a_value_equal_to_its_limit_gives_none() {
    Assessment assessment = workedExample().formula().assess(after().basis());
    assertThat(assessment.lines())
        .extracting(Line::points)
        .containsExactly(0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 3);
    assertThat(assessment.points()).isEqualTo(7);
    assertThat(assessment.maxPoints()).isEqualTo(39);
    assertThat(assessment.sharePercent()).hasToString("17.95");
  }

  @Test
  void three_suppressed_cells_leave_20_of_30() {
    Assessment assessment = workedExample().formula().assess(beforeWithThreeSuppressed().basis());
    assertThat(assessment.points()).isEqualTo(20);
    assertThat(assessment.maxPoints()).isEqualTo(30);
    assertThat(assessment.sharePercent()).hasToString("66.67");
    assertThat(assessment.coveragePercent()).hasToString("72.73");
    assertThat(assessment.lines()).hasSize(11);
    assertThat(assessment.lines())
        .filteredOn(line -> line.excludedBecause() != null)
        .hasSize(3)
        .allSatisfy(
            line -> {
              assertThat(line.excludedBecause()).isEqualTo(Exclusion.SUPPRESSED);
              assertThat(line.points()).isZero();
              assertThat(line.maxPoints()).isZero();
              assertThat(line.value()).isNull();
            });
  }

  @Test
  void a_school_with_grades_1_to_7_has_9_of_15() {
    Assessment assessment = workedExample().formula().assess(before().grades(1, 7).basis());
    assertThat(assessment.points()).isEqualTo(9);
    assertThat(assessment.maxPoints()).isEqualTo(15);
    assertThat(assessment.sharePercent()).hasToString("60.00");
    assertThat(assessment.coveragePercent()).hasToString("100.00");
    assertThat(assessment.lines()).hasSize(5);
  }

  @Test
  void an_inclusive_boundary_gives_the_equal_value_a_point() {
    Assessment assessment = workedExample().inclusive().formula().assess(after().basis());
    assertThat(assessment.points()).isEqualTo(8);
    assertThat(assessment.sharePercent()).hasToString("20.51");
  }

  @Test
  void a_missing_cell_leaves_no_share_when_the_model_asks_for_all() {
    Assessment assessment =
        workedExample()
            .insufficientWhenMissing()
            .formula()
            .assess(beforeWithThreeSuppressed().basis());
    assertThat(assessment.status()).isEqualTo(Status.INSUFFICIENT_BASIS);
    assertThat(assessment.sharePercent()).isNull();
    assertThat(assessment.coveragePercent()).hasToString("72.73");
    assertThat(workedExample().insufficientWhenMissing().formula().assess(before().basis()))
        .extracting(Assessment::status)
        .isEqualTo(Status.OK);
  }

  @Test
  void the_share_is_published_from_the_model_s_coverage_on() {
    Basis basis = beforeWithThreeSuppressed().basis();
    assertThat(workedExample().minCoveragePercent(72).formula().assess(basis).sharePercent())
        .hasToString("66.67");
    assertThat(workedExample().minCoveragePercent(73).formula().assess(basis))
        .satisfies(
            assessment -> {
              assertThat(assessment.status()).isEqualTo(Status.INSUFFICIENT_BASIS);
              assertThat(assessment.sharePercent()).isNull();
              assertThat(assessment.points()).isEqualTo(20);
            });
  }

  @Test
  void nothing_available_is_no_share_and_never_zero() {
    Assessment assessment =
        workedExample().minCoveragePercent(0).formula().assess(figures().basis());
    assertThat(assessment.sharePercent()).isNull();
    assertThat(assessment.status()).isEqualTo(Status.INSUFFICIENT_BASIS);
    assertThat(assessment.coveragePercent()).hasToString("0.00");
    assertThat(assessment.lines()).extracting(Line::excludedBecause).containsOnly(Exclusion.ABSENT);
  }

  @Test
  void a_unit_without_any_of_the_grades_has_no_share() {
    Assessment assessment = workedExample().formula().assess(before().grades(1, 4).basis());
    assertThat(assessment.lines()).isEmpty();
    assertThat(assessment.sharePercent()).isNull();
    assertThat(assessment.coveragePercent()).hasToString("0.00");
  }

  @Test
  void the_window_sums_its_years() {
    FigureBuilder threeYears =
        before()
            .value(RiskIndicator.ES_BULLYING, 7, 1, "5.0", null)
            .value(RiskIndicator.ES_BULLYING, 7, 2, "7.0", null);
    Assessment assessment =
        workedExample().windowYears(3).minCoveragePercent(0).formula().assess(threeYears.basis());
    assertThat(assessment.points()).isEqualTo(30);
    assertThat(assessment.maxPoints()).isEqualTo(45);
    assertThat(assessment.sharePercent()).hasToString("66.67");
    assertThat(assessment.coveragePercent()).hasToString("39.39");
    assertThat(assessment.lines().subList(0, 3))
        .extracting(line -> line.schoolYear() + " " + line.points())
        .containsExactly("2022-23 1", "2023-24 0", "2024-25 3");
  }

  @Test
  void the_points_are_settings_too() {
    Assessment assessment = workedExample().points(2, 5).formula().assess(before().basis());
    assertThat(assessment.points()).isEqualTo(5 * 2 + 5 * 5 + 15);
    assertThat(assessment.maxPoints()).isEqualTo(10 * 5 + 15);
  }
}
