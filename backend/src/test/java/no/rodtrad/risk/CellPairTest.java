package no.rodtrad.risk;

import static no.rodtrad.indicator.RiskIndicator.NP_READING_LEVEL1;
import static no.rodtrad.indicator.RiskIndicator.NP_READING_SCALE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.Evidence;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A change is shown with n and uncertainty, and small ones are called what they are. */
class CellPairTest {
  private static final SchoolYear BEFORE = SchoolYear.parse("2023-24");
  private static final SchoolYear AFTER = SchoolYear.parse("2024-25");

  private static Cell cell(SchoolYear year, String value, @Nullable String uncertainty) {
    var evidence =
        new Evidence(uncertainty == null ? null : new BigDecimal(uncertainty), false, null, null);
    return new Cell(
        NP_READING_LEVEL1, 5, year, CellState.VALUE, new BigDecimal(value), 28, evidence);
  }

  private static Basis basis(Cell cell) {
    return new Basis(cell.schoolYear(), Set.of(5), Cells.of(List.of(cell)), Cell::absent);
  }

  private static CellPair pair(Cell from, Cell to) {
    RiskFormula formula = ModelBuilder.aModel().rule(NP_READING_LEVEL1, 5, "24", "34").formula();
    List<CellPair> pairs = Comparison.of(formula, basis(from), basis(to)).pairs();
    assertThat(pairs).hasSize(1);
    return pairs.get(0);
  }

  @Test
  void the_uncertainty_of_a_change_is_the_root_of_the_squares() {
    CellPair pair = pair(cell(BEFORE, "36", "5"), cell(AFTER, "22", "4.5"));
    assertThat(pair.change()).isEqualByComparingTo("-14");
    assertThat(pair.uncertainty()).hasToString("6.73");
    assertThat(pair.withinUncertainty()).isFalse();
  }

  @Test
  void a_change_exactly_as_large_as_its_uncertainty_is_within_it() {
    assertThat(pair(cell(BEFORE, "30", "3"), cell(AFTER, "35", "4")).withinUncertainty()).isTrue();
    assertThat(pair(cell(BEFORE, "30", "3"), cell(AFTER, "35.01", "4")).withinUncertainty())
        .isFalse();
    assertThat(pair(cell(BEFORE, "35", "3"), cell(AFTER, "30", "4")).uncertainty())
        .hasToString("5.00");
  }

  @Test
  void what_rounds_to_the_uncertainty_is_judged_before_it_is_rounded() {
    // The root of 2 is 1.414213...; shown as 1.41, while 1.41 is still within it.
    assertThat(pair(cell(BEFORE, "30", "1"), cell(AFTER, "31.41", "1")).withinUncertainty())
        .isTrue();
    assertThat(pair(cell(BEFORE, "30", "1"), cell(AFTER, "31.42", "1")).withinUncertainty())
        .isFalse();
  }

  @Test
  void without_both_uncertainties_nothing_is_said_of_them() {
    CellPair pair = pair(cell(BEFORE, "36", null), cell(AFTER, "22", "4.5"));
    assertThat(pair.uncertainty()).isNull();
    assertThat(pair.withinUncertainty()).isNull();
  }

  @Test
  void nothing_is_paired_across_the_break_of_2022() {
    RiskFormula formula = ModelBuilder.aModel().rule(NP_READING_SCALE, 5, "50", "47").formula();
    Comparison comparison =
        Comparison.of(
            formula,
            FigureBuilder.figures().lastYear("2021-22").value(NP_READING_SCALE, 5, "46").basis(),
            FigureBuilder.figures().lastYear("2022-23").value(NP_READING_SCALE, 5, "51").basis());
    assertThat(comparison.reasons()).containsExactly(Incomparable.SERIES_BREAK);
    assertThat(comparison.pairs()).isEmpty();
  }
}
