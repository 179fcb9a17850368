package no.rodtrad.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.rodtrad.indicator.TrendSeries.Place;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrendSeriesTest {
  /** Beginnings of words that say why, in three languages. */
  private static final List<String> CAUSES =
      List.of(
          "fordi",
          "skyld",
          "førte",
          "fører",
          "årsak",
          "grunn",
          "takk",
          "bidr",
          "effekt",
          "virk",
          "resultat",
          "gjorde",
          "gav",
          "ga ",
          "løfte",
          "because",
          "caus",
          "due ",
          "led to",
          "thanks",
          "effect",
          "result",
          "made",
          "improv",
          "impact",
          "contribut",
          "helped",
          "raised");

  private static TrendFigure figure(String year, @Nullable String value, @Nullable String u) {
    return new TrendFigure(
        SchoolYear.parse(year),
        value == null ? CellState.SUPPRESSED : CellState.VALUE,
        value == null ? null : new BigDecimal(value),
        u == null ? null : new BigDecimal(u),
        value == null ? null : 25,
        false);
  }

  private static TrendSeries reading(TrendFigure... figures) {
    var series = new TrendSeries(new Place(RiskIndicator.NP_READING_SCALE, 5), false);
    List.of(figures).forEach(series::own);
    return series;
  }

  /** Figures from 2022-23 on, each ± 2. */
  private static TrendSeries years(String... values) {
    var series = reading();
    for (int i = 0; i < values.length; i++) {
      series.own(figure(new SchoolYear(2022 + i).toString(), values[i], "2"));
    }
    return series;
  }

  private static List<TrendCode> codes(TrendSeries series) {
    return series.facts().stream().map(TrendFact::code).toList();
  }

  @Test
  void a_difference_no_larger_than_its_uncertainty_is_never_called_better() {
    // √(1.2² + 1.6²) is exactly 2
    var series = reading(figure("2023-24", "50", "1.2"), figure("2024-25", "52", "1.6"));
    assertThat(codes(series)).containsExactly(TrendCode.CHANGE_WITHIN_UNCERTAINTY);
    var beyond = reading(figure("2023-24", "50", "1.2"), figure("2024-25", "52.01", "1.6"));
    assertThat(codes(beyond)).containsExactly(TrendCode.CHANGE_BETTER);
    assertThat(beyond.facts().get(0).text())
        .isEqualTo(
            new TrendText(
                "Fra 50\u00a0skalapoeng i 2023–24 (n = 25) til 52,01\u00a0skalapoeng i 2024–25 (n = 25):"
                    + " +2,01\u00a0skalapoeng, bedre og mer enn usikkerheten (±2,0).",
                "Frå 50\u00a0skalapoeng i 2023–24 (n = 25) til 52,01\u00a0skalapoeng i 2024–25 (n = 25):"
                    + " +2,01\u00a0skalapoeng, betre og meir enn uvissa (±2,0).",
                "From 50\u00a0scale points in 2023–24 (n = 25) to 52.01\u00a0scale points in 2024–25 (n = 25):"
                    + " +2.01\u00a0scale points, better and more than the uncertainty (±2.0)."));
  }

  @Test
  void better_follows_the_indicators_own_direction() {
    var series = new TrendSeries(new Place(RiskIndicator.ES_BULLYING, 7), false);
    series.own(figure("2023-24", "12", "1"));
    series.own(figure("2024-25", "5", "1"));
    assertThat(codes(series)).containsExactly(TrendCode.CHANGE_BETTER);
    assertThat(series.facts().get(0).text().nb()).contains("\u22127\u00a0prosentpoeng");
  }

  @Test
  void without_a_published_uncertainty_nothing_is_judged() {
    var series =
        reading(
            figure("2022-23", "44", null),
            figure("2023-24", "50", "1.2"),
            figure("2024-25", "59", null));
    assertThat(codes(series))
        .containsExactly(TrendCode.CHANGE_UNCERTAINTY_UNKNOWN, TrendCode.SPREAD);
  }

  @Test
  void the_gap_is_held_against_the_country_of_the_same_year() {
    var series = reading(figure("2024-25", "46", "1.9"));
    series.national(figure("2023-24", "50", "0.1"));
    assertThat(codes(series)).isEmpty();
    series.national(figure("2024-25", "49", "0.1"));
    assertThat(codes(series)).containsExactly(TrendCode.GAP_WORSE);
    assertThat(series.facts().get(0).numbers())
        .containsExactly(
            new TrendNumber(TrendNumber.Name.VALUE, new BigDecimal("46")),
            new TrendNumber(TrendNumber.Name.N, new BigDecimal("25")),
            new TrendNumber(TrendNumber.Name.NATIONAL, new BigDecimal("49")),
            new TrendNumber(TrendNumber.Name.DIFFERENCE, new BigDecimal("-3")),
            new TrendNumber(TrendNumber.Name.DIFFERENCE_UNCERTAINTY, new BigDecimal("1.9")));
  }

  @Test
  void stability_is_told_of_three_years_in_a_row_and_more() {
    assertThat(codes(years("50", "51"))).containsExactly(TrendCode.CHANGE_WITHIN_UNCERTAINTY);
    assertThat(codes(years("50", "51", "49"))).endsWith(TrendCode.STEADY);
    assertThat(codes(years("44", "50", "51"))).endsWith(TrendCode.MORE_STEADY);
    assertThat(codes(years("50", "51", "57"))).endsWith(TrendCode.LESS_STEADY);
    assertThat(codes(years("44", "50", "44"))).endsWith(TrendCode.VARYING);
    // the middle one of three changes belongs to neither half
    assertThat(codes(years("50", "51", "57", "58"))).endsWith(TrendCode.VARYING);
    assertThat(codes(years("44", "50", "57", "58"))).endsWith(TrendCode.MORE_STEADY);
  }

  @Test
  void nothing_is_told_across_the_break_of_2022_or_over_a_gap() {
    var across =
        reading(
            figure("2020-21", "50", "2"),
            figure("2021-22", "50", "2"),
            figure("2022-23", "58", "2"));
    assertThat(codes(across)).containsExactly(TrendCode.CHANGE_SERIES_BREAK);
    assertThat(across.facts().get(0).numbers()).isEmpty();
    var gap =
        reading(
            figure("2022-23", "50", "2"),
            figure("2023-24", null, null),
            figure("2024-25", "51", "2"),
            figure("2025-26", "52", "2"));
    assertThat(codes(gap)).containsExactly(TrendCode.CHANGE_WITHIN_UNCERTAINTY);
  }

  @Test
  void a_hidden_latest_figure_is_said_to_be_hidden_and_nothing_else() {
    var series =
        reading(
            figure("2022-23", "50", "2"),
            figure("2023-24", "51", "2"),
            figure("2024-25", null, null));
    series.national(figure("2024-25", "49", "0.1"));
    assertThat(codes(series)).containsExactly(TrendCode.HIDDEN);
    assertThat(series.facts().get(0).numbers()).isEmpty();
  }

  @Test
  void no_sentence_says_why() {
    for (TrendCode code : TrendCode.values()) {
      var sentence = code.sentence();
      for (String text : List.of(sentence.nb(), sentence.nn(), sentence.en())) {
        assertThat(CAUSES)
            .as(text)
            .noneMatch(
                cause ->
                    Pattern.compile("(?<!\\p{L})" + cause)
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .find());
      }
    }
  }

  @Test
  void a_sentence_has_no_figure_of_its_own() {
    for (TrendCode code : TrendCode.values()) {
      var sentence = code.sentence();
      assertThat(sentence.nb() + sentence.nn() + sentence.en()).doesNotContainPattern("[0-9]");
      assertThat(placeholders(sentence.nn())).isEqualTo(placeholders(sentence.nb()));
      assertThat(placeholders(sentence.en())).isEqualTo(placeholders(sentence.nb()));
    }
  }

  private static List<String> placeholders(String sentence) {
    return Pattern.compile("\\{[A-Za-z_]+\\}")
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }
}
