package no.rodtrad.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The lines of a report. A row of the import is one line for one unit, counted from 1 as they
 * stand, and holds the unit's figures in every year and grade of the report.
 */
final class ReportRows {
  private final ReportTable table;
  private final UnitNames names;
  private final FigureSink sink;
  private final Problems problems;
  private final List<Optional<ReportColumn>> columns;
  private long row;

  ReportRows(ReportTable table, UnitNames names, FigureSink sink, Problems problems) {
    this.table = table;
    this.names = names;
    this.sink = sink;
    this.problems = problems;
    this.columns = table.headings().stream().map(ReportColumn::of).toList();
  }

  /** Answers how many rows there are. */
  long read() {
    for (JsonNode line : table.lines()) {
      Optional<ReportIndicator> indicator = ReportIndicator.of(line.path("kode").asText());
      if (indicator.isEmpty()) {
        row++;
        String name = Problems.quote(line.path("navn").asText());
        sink.skip(row, "not-an-indicator", "No risk indicator is counted from \"" + name + "\".");
      } else {
        read(indicator.get(), line.path("data"));
      }
    }
    return row;
  }

  private void read(ReportIndicator indicator, JsonNode data) {
    if (data.size() != columns.size()) {
      row++;
      problems.inRow(
          row,
          "field-count",
          "The row has " + data.size() + " figures, not " + columns.size() + " as the headings");
      return;
    }
    Map<List<String>, List<Integer>> places = new LinkedHashMap<>();
    IntStream.range(0, columns.size()).forEach(place -> file(place, places));
    places.forEach((unit, ofUnit) -> read(indicator, data, ofUnit));
  }

  /** Puts the column with the others of its unit. */
  private void file(int place, Map<List<String>, List<Integer>> places) {
    Optional<ReportColumn> column = columns.get(place);
    if (column.isEmpty()) {
      problems.inColumn(
          row + 1,
          ReportColumn.heading(table.headings().get(place)),
          "column",
          "The headings above a figure must tell its school year, unit, grade and measure");
    } else {
      places.computeIfAbsent(column.get().unit(), unit -> new ArrayList<>()).add(place);
    }
  }

  private void read(ReportIndicator indicator, JsonNode data, List<Integer> places) {
    row++;
    Map<String, Figure> figures = new LinkedHashMap<>();
    List<ReportColumn> used = new ArrayList<>();
    for (int place : places) {
      ReportColumn column = columns.get(place).orElseThrow();
      if (indicator.isIn(column)) {
        used.add(column);
        new ReportCell(row, column, text(data.get(place)), problems)
            .read(indicator.indicator(), sink.ofOwner())
            .ifPresent(figure -> add(figure, column, figures));
      }
    }
    if (used.isEmpty()) {
      sink.skip(
          row, "not-an-indicator", "The figures are of other grades, or of a part of the pupils.");
    } else {
      meet(used.get(0), List.copyOf(figures.values()));
    }
  }

  private static String text(JsonNode cell) {
    return cell.isNull() ? "" : FigureText.trim(cell.asText());
  }

  private void add(Figure figure, ReportColumn column, Map<String, Figure> figures) {
    if (figures.put(figure.grade() + " " + figure.schoolYear(), figure) != null) {
      problems.inColumn(row, column.heading(), "doubled-column", "This column stands twice");
    }
  }

  private void meet(ReportColumn column, List<Figure> figures) {
    List<FigureUnit> units = names.called(column.unit(), column.schoolYear());
    Optional<FigureUnit> unit = UnitNames.only(units);
    if (unit.isPresent()) {
      sink.row(new FigureRow(row, column.heading(), unit.get(), figures));
    } else if (units.isEmpty()) {
      sink.skip(row, "unknown-unit", "The register has no unit of this name in that year.");
    } else {
      sink.skip(row, "ambiguous-unit", "Several units of the register have this name.");
    }
  }
}
