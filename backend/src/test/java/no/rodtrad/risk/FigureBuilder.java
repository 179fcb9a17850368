package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** The cells of one unit and of the country, and the window they are asked for. */
final class FigureBuilder {

  static final SchoolYear LAST = SchoolYear.parse("2024-25");

  private record Key(RiskIndicator indicator, int grade, SchoolYear year) {}

  private final Map<Key, Cell> own = new LinkedHashMap<>();
  private final Map<Key, Cell> national = new LinkedHashMap<>();
  private final Set<Integer> grades = new TreeSet<>();
  private SchoolYear lastYear = LAST;

  static FigureBuilder figures() {
    return new FigureBuilder().grades(1, 10);
  }

  /** The worked example's figures before. */
  static FigureBuilder before() {
    return figures()
        .value(RiskIndicator.ES_BULLYING, 7, "12.0")
        .value(RiskIndicator.ES_BULLYING, 10, "8.0")
        .value(RiskIndicator.ES_TEACHER_SUPPORT, 7, "4.0")
        .value(RiskIndicator.ES_TEACHER_SUPPORT, 10, "3.7")
        .value(RiskIndicator.ES_MOTIVATION, 7, "3.5")
        .value(RiskIndicator.ES_MOTIVATION, 10, "3.2")
        .value(RiskIndicator.NP_READING_LEVEL1, 5, "36.0")
        .value(RiskIndicator.NP_READING_LEVEL1, 8, "20.0")
        .value(RiskIndicator.NP_NUMERACY_LEVEL1, 5, "30.0")
        .value(RiskIndicator.NP_NUMERACY_LEVEL1, 8, "12.0")
        .value(RiskIndicator.GRUNNSKOLEPOENG, 10, "38.5");
  }

  /** The worked example's figures after. */
  static FigureBuilder after() {
    return figures()
        .value(RiskIndicator.ES_BULLYING, 7, "5.0")
        .value(RiskIndicator.ES_BULLYING, 10, "7.0")
        .value(RiskIndicator.ES_TEACHER_SUPPORT, 7, "4.2")
        .value(RiskIndicator.ES_TEACHER_SUPPORT, 10, "4.0")
        .value(RiskIndicator.ES_MOTIVATION, 7, "3.6")
        .value(RiskIndicator.ES_MOTIVATION, 10, "3.4")
        .value(RiskIndicator.NP_READING_LEVEL1, 5, "22.0")
        .value(RiskIndicator.NP_READING_LEVEL1, 8, "10.0")
        .value(RiskIndicator.NP_NUMERACY_LEVEL1, 5, "26.0")
        .value(RiskIndicator.NP_NUMERACY_LEVEL1, 8, "10.5")
        .value(RiskIndicator.GRUNNSKOLEPOENG, 10, "41.0");
  }

  FigureBuilder grades(int from, int to) {
    grades.clear();
    for (int grade = from; grade <= to; grade++) {
      grades.add(grade);
    }
    return this;
  }

  FigureBuilder lastYear(String year) {
    lastYear = SchoolYear.parse(year);
    return this;
  }

  FigureBuilder value(RiskIndicator indicator, int grade, String value) {
    return value(indicator, grade, 0, value, null);
  }

  FigureBuilder value(
      RiskIndicator indicator, int grade, int yearsBack, String value, @Nullable Integer n) {
    return put(indicator, grade, yearsBack, CellState.VALUE, value, n);
  }

  FigureBuilder state(RiskIndicator indicator, int grade, CellState state) {
    return put(indicator, grade, 0, state, null, null);
  }

  FigureBuilder put(
      RiskIndicator indicator,
      int grade,
      int yearsBack,
      CellState state,
      @Nullable String value,
      @Nullable Integer n) {
    SchoolYear year = lastYear.minus(yearsBack);
    own.put(new Key(indicator, grade, year), cell(indicator, grade, year, state, value, n));
    return this;
  }

  FigureBuilder national(RiskIndicator indicator, int grade, int yearsBack, String value) {
    SchoolYear year = lastYear.minus(yearsBack);
    national.put(
        new Key(indicator, grade, year),
        cell(indicator, grade, year, CellState.VALUE, value, 50_000));
    return this;
  }

  Basis basis() {
    return new Basis(
        lastYear, Set.copyOf(grades), Cells.of(own.values()), Cells.of(national.values()));
  }

  private static Cell cell(
      RiskIndicator indicator,
      int grade,
      SchoolYear year,
      CellState state,
      @Nullable String value,
      @Nullable Integer n) {
    return new Cell(indicator, grade, year, state, value == null ? null : new BigDecimal(value), n);
  }
}
