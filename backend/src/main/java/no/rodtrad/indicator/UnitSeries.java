package no.rodtrad.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.rodtrad.shared.time.SchoolYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one indicator and grade through the changes of a unit, as they are read.
 *
 * @param today what the unit, or the whole harmonised area, is today
 * @param ambiguous what belongs to several units of today, nobody can say in which parts
 */
record UnitSeries(
    UnitRef unit,
    RiskIndicator indicator,
    int grade,
    SeriesView view,
    String credit,
    List<UnitRef> today,
    List<Point> points,
    List<Ambiguous> ambiguous,
    List<Step> lineage) {

  /**
   * @param value of several parts their mean by number of pupils
   * @param uncertainty as published; null with several parts
   */
  @Schema(name = "SeriesPoint")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Point(
      SchoolYear schoolYear,
      CellState state,
      @Nullable BigDecimal value,
      @Nullable BigDecimal uncertainty,
      @Nullable Integer n,
      @Nullable NotPooled notPooledBecause,
      String series,
      boolean demo,
      List<Part> parts) {}

  /** Why parts that all have a value have none together. */
  enum NotPooled {
    N_MISSING
  }

  /** One published figure, under the name of its year. */
  @Schema(name = "SeriesPart")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Part(
      UnitRef unit,
      CellState state,
      @Nullable BigDecimal value,
      @Nullable BigDecimal uncertainty,
      @Nullable Integer n) {

    static Part from(UnitRef unit, SeriesCell cell) {
      return new Part(unit, cell.state(), cell.value(), cell.uncertainty(), cell.n());
    }
  }

  @Schema(name = "AmbiguousFigure")
  record Ambiguous(SchoolYear schoolYear, Part part, List<UnitRef> candidates) {}

  /**
   * @param on the first day after it
   */
  @Schema(name = "LineageStep")
  record Step(LocalDate on, Kind kind, Named from, Named to) {}

  /** What the statistics office calls a change of a municipality, and we of a school. */
  enum Kind {
    RENUMBERED,
    RENAMED,
    MERGED,
    SPLIT,
    BORDER
  }

  @Schema(name = "LineageUnit")
  record Named(String number, String name) {}
}
