package no.rodtrad.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A report laid out: its columns with all their headings, and its lines.
 *
 * @param headings the headings above each column, the uppermost first
 */
record ReportTable(List<List<String>> headings, JsonNode lines) {
  private static final int MOST_COLUMNS = 1000;

  static Optional<ReportTable> of(JsonNode report, Problems problems) {
    JsonNode levels = report.path("metadata").path("columns");
    JsonNode lines = report.path("rows");
    if (!levels.isArray() || !lines.isArray()) {
      problems.inFile(
          "not-a-report",
          "The file is not the answer to a report: it has no metadata.columns and rows");
      return Optional.empty();
    }
    if (lines.isEmpty() || levels.isEmpty()) {
      problems.inFile("empty-file", "The report has no figures");
      return Optional.empty();
    }
    return headings(levels, problems).map(headings -> new ReportTable(headings, lines));
  }

  /** A heading stands above as many columns as it says; every level reaches across all. */
  private static Optional<List<List<String>>> headings(JsonNode levels, Problems problems) {
    List<List<String>> spread = new ArrayList<>();
    levels.forEach(level -> spread.add(spread(level)));
    int columns = spread.get(0).size();
    boolean even = spread.stream().allMatch(level -> level.size() == columns);
    if (!even || columns == 0 || columns > MOST_COLUMNS) {
      problems.inFile(
          "columns",
          "The headings do not fit over the columns: each level must cover all, at most "
              + MOST_COLUMNS);
      return Optional.empty();
    }
    return Optional.of(
        IntStream.range(0, columns)
            .mapToObj(column -> spread.stream().map(level -> level.get(column)).toList())
            .toList());
  }

  private static List<String> spread(JsonNode level) {
    List<String> names = new ArrayList<>();
    for (JsonNode heading : level) {
      String name = FigureText.trim(heading.path("name").asText());
      int columns = heading.path("columnCount").asInt();
      for (int i = 0; i < columns && names.size() <= MOST_COLUMNS; i++) {
        names.add(name);
      }
    }
    return names;
  }
}
