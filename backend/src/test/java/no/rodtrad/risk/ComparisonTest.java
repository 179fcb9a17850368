package no.rodtrad.risk;

import static java.util.Objects.requireNonNull;
import static no.rodtrad.indicator.RiskIndicator.NP_NUMERACY_SCALE;
import static no.rodtrad.indicator.RiskIndicator.NP_READING_SCALE;
import static no.rodtrad.risk.FigureBuilder.after;
import static no.rodtrad.risk.FigureBuilder.before;
import static no.rodtrad.risk.FigureBuilder.figures;
import static no.rodtrad.risk.ModelBuilder.aModel;
import static no.rodtrad.risk.ModelBuilder.workedExample;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.risk.Comparison.Change;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static Change change(RiskFormula formula, Basis from, Basis to) {
    Comparison comparison = Comparison.of(formula, from, to);
    assertThat(comparison.reasons()).isEmpty();
    assertThat(comparison.comparable()).isTrue();
    Change change = comparison.change();
    assertThat(change).isNotNull();
    return requireNonNull(change);
  }

  private static Decomposition parts(String own, String limit, String cells) {
    return new Decomposition(new BigDecimal(own), new BigDecimal(limit), new BigDecimal(cells));
  }

  @Test
  void the_worked_example_more_than_halved_all_of_it_its_own_result() {
    Change change = change(workedExample().formula(), before().basis(), after().basis());
    assertThat(change.percentPoints()).hasToString("-56.41");
    assertThat(change.moreThanHalved()).isTrue();
    assertThat(change.decomposition()).isEqualTo(parts("-56.41", "0.00", "0.00"));
  }

  @Test
  void exactly_half_is_not_more_than_halved() {
    RiskFormula formula =
        aModel()
            .rule(NP_READING_SCALE, 5, "50", null)
            .rule(NP_NUMERACY_SCALE, 5, "50", null)
            .formula();
    Basis both =
        figures().value(NP_READING_SCALE, 5, "49").value(NP_NUMERACY_SCALE, 5, "49").basis();
    Basis one =
        figures().value(NP_READING_SCALE, 5, "49").value(NP_NUMERACY_SCALE, 5, "50").basis();
    Basis none =
        figures().value(NP_READING_SCALE, 5, "50").value(NP_NUMERACY_SCALE, 5, "50").basis();
    assertThat(change(formula, both, one).moreThanHalved()).isFalse();
    assertThat(change(formula, both, none).moreThanHalved()).isTrue();
    assertThat(change(formula, none, none).moreThanHalved()).isFalse();
  }

  @Test
  void half_is_judged_before_it_is_rounded() {
    // 2 of 3 is shown as 66.67 and 1 of 3 as 33.33: less than half, were these what is compared.
    RiskFormula formula =
        aModel()
            .rule(NP_READING_SCALE, 5, "50", null)
            .rule(NP_NUMERACY_SCALE, 5, "50", null)
            .rule(NP_READING_SCALE, 8, "50", null)
            .formula();
    Basis two =
        figures()
            .value(NP_READING_SCALE, 5, "49")
            .value(NP_NUMERACY_SCALE, 5, "49")
            .value(NP_READING_SCALE, 8, "50")
            .basis();
    Basis one =
        figures()
            .value(NP_READING_SCALE, 5, "49")
            .value(NP_NUMERACY_SCALE, 5, "50")
            .value(NP_READING_SCALE, 8, "50")
            .basis();
    assertThat(change(formula, two, one).percentPoints()).hasToString("-33.33");
    assertThat(change(formula, two, one).moreThanHalved()).isFalse();
  }

  @Test
  void a_limit_that_moved_past_the_value_is_told_apart_from_the_value() {
    RiskFormula formula = aModel().rule(NP_READING_SCALE, 5, null, "47").formula();
    Basis from =
        figures().value(NP_READING_SCALE, 5, "49").national(NP_READING_SCALE, 5, 0, "49").basis();
    Basis to =
        figures().value(NP_READING_SCALE, 5, "49").national(NP_READING_SCALE, 5, 0, "50").basis();
    Change change = change(formula, from, to);
    assertThat(change.percentPoints()).hasToString("33.33");
    assertThat(change.decomposition()).isEqualTo(parts("0.00", "33.33", "0.00"));
  }

  @Test
  void when_value_and_limit_both_explain_it_each_gets_the_mean_of_both_orders() {
    // 50 against 50 is no point; 49 against 51 one: either move alone would have given it.
    RiskFormula formula = aModel().rule(NP_READING_SCALE, 5, null, "47").formula();
    Basis from =
        figures().value(NP_READING_SCALE, 5, "50").national(NP_READING_SCALE, 5, 0, "50").basis();
    Basis to =
        figures().value(NP_READING_SCALE, 5, "49").national(NP_READING_SCALE, 5, 0, "51").basis();
    // 1/6 each is 16.666...: rounded apart they would make 33.34, the largest remainder makes
    // 33.33.
    assertThat(change(formula, from, to).decomposition())
        .isEqualTo(parts("16.67", "16.66", "0.00"));
  }

  @Test
  void a_cell_that_went_is_neither_a_result_nor_a_limit() {
    RiskFormula formula = workedExample().formula();
    Basis to = before().state(RiskIndicator.GRUNNSKOLEPOENG, 10, CellState.SUPPRESSED).basis();
    Change change = change(formula, before().basis(), to);
    assertThat(change.percentPoints()).hasToString("-7.69");
    assertThat(change.decomposition()).isEqualTo(parts("0.00", "0.00", "-7.69"));
  }

  @Test
  void without_one_common_cell_no_change_is_told() {
    RiskFormula formula =
        aModel()
            .rule(NP_READING_SCALE, 5, "50", "47")
            .rule(NP_NUMERACY_SCALE, 5, "50", "47")
            .formula();
    Comparison comparison =
        Comparison.of(
            formula,
            figures().value(NP_READING_SCALE, 5, "40").basis(),
            figures().value(NP_NUMERACY_SCALE, 5, "49").basis());
    assertThat(comparison.reasons()).containsExactly(Incomparable.NO_COMMON_CELLS);
    assertThat(comparison.change()).isNull();
  }

  @Test
  void cells_of_a_mean_are_paired_inside_it() {
    RiskFormula formula =
        aModel().rule(NP_READING_SCALE, 5, "50", "40").windowYears(2).meanOfYears().formula();
    Basis from =
        figures()
            .value(NP_READING_SCALE, 5, 1, "40", 20)
            .value(NP_READING_SCALE, 5, 0, "51", 20)
            .basis();
    Basis to = figures().value(NP_READING_SCALE, 5, 0, "51", 20).basis();
    Change change = change(formula, from, to);
    assertThat(change.percentPoints()).hasToString("-33.33");
    assertThat(change.decomposition()).isEqualTo(parts("0.00", "0.00", "-33.33"));
  }

  @Test
  void an_insufficient_basis_has_no_change_figure() {
    Comparison comparison =
        Comparison.of(workedExample().formula(), figures().basis(), after().basis());
    assertThat(comparison.reasons()).containsExactly(Incomparable.INSUFFICIENT_BASIS_FROM);
    assertThat(comparison.comparable()).isFalse();
    assertThat(comparison.change()).isNull();
    assertThat(comparison.to().sharePercent()).hasToString("17.95");
  }

  @Test
  void nothing_is_compared_across_the_break_of_2022() {
    RiskFormula formula = aModel().rule(NP_READING_SCALE, 5, "50", "47").formula();
    Comparison comparison =
        Comparison.of(
            formula,
            figures().lastYear("2021-22").value(NP_READING_SCALE, 5, "46").basis(),
            figures().lastYear("2022-23").value(NP_READING_SCALE, 5, "51").basis());
    assertThat(comparison.reasons()).containsExactly(Incomparable.SERIES_BREAK);
    assertThat(comparison.change()).isNull();
    assertThat(comparison.from().sharePercent()).hasToString("100.00");
    assertThat(comparison.to().sharePercent()).hasToString("0.00");
  }

  @Test
  void the_survey_has_no_break_in_2022() {
    RiskFormula formula = aModel().rule(RiskIndicator.ES_BULLYING, 7, "6.0", "10.0").formula();
    assertThat(
            change(
                    formula,
                    figures().lastYear("2021-22").value(RiskIndicator.ES_BULLYING, 7, "9").basis(),
                    figures().lastYear("2022-23").value(RiskIndicator.ES_BULLYING, 7, "5").basis())
                .percentPoints())
        .hasToString("-33.33");
  }
}
