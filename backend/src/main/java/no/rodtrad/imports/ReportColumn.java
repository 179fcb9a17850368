package no.rodtrad.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rodtrad.shared.time.SchoolYear;

/**
 * A column of a report. All that its figures are about stands in the headings above it, from the
 * school year to the measure, as in {@code 2025-26 / Hele landet / Agder / Arendal / Alle skoler /
 * 10. årstrinn / Alle eierformer / Alle kjønn / Andel mobbet}.
 *
 * @param heading its headings in one line
 * @param unit the county, the municipality and the school, as far as it goes; empty is the nation
 * @param everybody whether it counts every pupil of the grade, and not the girls or a kind of owner
 */
record ReportColumn(
    String heading,
    SchoolYear schoolYear,
    List<String> unit,
    int grade,
    boolean everybody,
    String measure) {
  private static final Pattern YEAR = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern GRADE = Pattern.compile("(\\d{1,2})\\. ?årstrinn");
  private static final String NATION = "Hele landet";
  private static final String ALL = "Alle ";

  static String heading(List<String> labels) {
    return String.join(" / ", labels);
  }

  /** Nothing when the headings lack what a figure needs: a year, a unit, a grade and a measure. */
  static Optional<ReportColumn> of(List<String> labels) {
    Optional<SchoolYear> year = labels.stream().flatMap(label -> year(label).stream()).findFirst();
    Optional<Matcher> grade =
        labels.stream().map(GRADE::matcher).filter(Matcher::matches).findFirst();
    int nation = labels.indexOf(NATION);
    if (year.isEmpty() || grade.isEmpty() || nation < 0 || nation == labels.size() - 1) {
      return Optional.empty();
    }
    List<String> unit = unit(labels.subList(nation + 1, labels.size()));
    List<String> rest = new ArrayList<>(labels.subList(0, labels.size() - 1));
    rest.subList(nation, nation + 1 + unit.size()).clear();
    boolean everybody =
        rest.stream()
            .filter(label -> !YEAR.matcher(label).matches() && !GRADE.matcher(label).matches())
            .allMatch(label -> label.startsWith(ALL));
    return Optional.of(
        new ReportColumn(
            heading(labels),
            year.get(),
            unit,
            Integer.parseInt(grade.get().group(1)),
            everybody,
            labels.get(labels.size() - 1)));
  }

  private static List<String> unit(List<String> belowNation) {
    return belowNation.stream()
        .limit(belowNation.size() - 1L)
        .takeWhile(label -> !label.startsWith(ALL) && !GRADE.matcher(label).matches())
        .limit(3)
        .toList();
  }

  private static Optional<SchoolYear> year(String label) {
    try {
      return YEAR.matcher(label).matches()
          ? Optional.of(SchoolYear.parse(label))
          : Optional.empty();
    } catch (IllegalArgumentException noYear) {
      return Optional.empty();
    }
  }
}
