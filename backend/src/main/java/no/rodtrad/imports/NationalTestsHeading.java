package no.rodtrad.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.imports.TestColumn.Measure;

/** The heading of Udir's national tests: where each column stands, in whatever order they came. */
final class NationalTestsHeading {

  /** The columns that say whom a row is about. */
  enum Identity {
    LEVEL("EnhetNivaa"),
    NATION_CODE("Nasjonaltkode"),
    COUNTY_CODE("Fylkekode"),
    MUNICIPALITY_CODE("Kommunekode"),
    ORG_NUMBER("Organisasjonsnummer"),
    NATION("Nasjonalt"),
    COUNTY("Fylke"),
    MUNICIPALITY("Kommune"),
    NAME("EnhetNavn");

    private final String heading;

    Identity(String heading) {
      this.heading = heading;
    }

    static Optional<Identity> of(String heading) {
      return Arrays.stream(values()).filter(i -> i.heading.equalsIgnoreCase(heading)).findFirst();
    }

    String heading() {
      return heading;
    }
  }

  private final List<String> headings;
  private final Map<Identity, Integer> identity = new EnumMap<>(Identity.class);
  private final Map<TestColumn.Test, Map<Measure, Integer>> tests = new LinkedHashMap<>();

  private NationalTestsHeading(List<String> headings) {
    this.headings = headings;
  }

  /** Reads the heading, or nothing when the file is another report altogether. */
  static Optional<NationalTestsHeading> read(DelimitedText.Line line, Problems problems) {
    List<String> headings = headings(line.fields());
    boolean identified = headings.stream().anyMatch(h -> Identity.of(h).isPresent());
    boolean measured = headings.stream().anyMatch(TestColumn::looksLikeOne);
    if (!identified || !measured) {
      problems.inRow(
          line.number(),
          "other-report",
          "This is not Udir's report of national tests: its headings are not there");
      return Optional.empty();
    }
    NationalTestsHeading heading = new NationalTestsHeading(headings);
    heading.place(line.number(), problems);
    heading.noteMissing(line.number(), problems);
    return Optional.of(heading);
  }

  int size() {
    return headings.size();
  }

  String heading(int place) {
    return headings.get(place);
  }

  /** Where a column stands that {@link #identifiesUnits} found there. */
  int place(Identity column) {
    return Objects.requireNonNull(identity.get(column));
  }

  /** Whether the rows can say whom they are about. */
  boolean identifiesUnits() {
    return identity.size() == Identity.values().length;
  }

  Map<TestColumn.Test, Map<Measure, Integer>> tests() {
    return tests;
  }

  /**
   * One spelling of each heading: no byte-order mark, one kind of space, no empty ones at the end.
   */
  private static List<String> headings(List<String> fields) {
    List<String> headings = new ArrayList<>();
    for (String field : fields) {
      headings.add(FigureText.trim(field).replaceAll("[\\s\\h]+", " "));
    }
    while (!headings.isEmpty() && headings.get(headings.size() - 1).isEmpty()) {
      headings.remove(headings.size() - 1);
    }
    return List.copyOf(headings);
  }

  private void place(long line, Problems problems) {
    for (int place = 0; place < headings.size(); place++) {
      String heading = headings.get(place);
      boolean free = headings.indexOf(heading) == place && placeOne(line, place, problems);
      if (!free) {
        problems.inColumn(line, heading, "duplicate-column", "The column stands twice in the file");
      }
    }
  }

  /** False when another column already has the place. */
  private boolean placeOne(long line, int place, Problems problems) {
    String heading = headings.get(place);
    Optional<Identity> column = Identity.of(heading);
    if (column.isPresent()) {
      return identity.putIfAbsent(column.get(), place) == null;
    }
    Optional<TestColumn> figure = TestColumn.read(line, heading, problems);
    if (figure.isEmpty() || figure.get().measure() == Measure.OTHER_LEVEL) {
      return true;
    }
    Map<Measure, Integer> test =
        tests.computeIfAbsent(figure.get().test(), t -> new EnumMap<>(Measure.class));
    return test.putIfAbsent(figure.get().measure(), place) == null;
  }

  private void noteMissing(long line, Problems problems) {
    Set<Identity> missing = EnumSet.allOf(Identity.class);
    missing.removeAll(identity.keySet());
    missing.forEach(
        column ->
            problems.inColumn(
                line, column.heading(), "missing-column", "The report always has this column"));
    tests.forEach((test, places) -> noteMissing(line, test, places.keySet(), problems));
  }

  private static void noteMissing(
      long line, TestColumn.Test test, Set<Measure> present, Problems problems) {
    Set<Measure> needed = EnumSet.of(Measure.PARTICIPANTS);
    if (!present.contains(Measure.LEVEL_ONE) || present.contains(Measure.UNCERTAINTY)) {
      needed.add(Measure.SCALE_POINTS);
    }
    if (present.contains(Measure.SCALE_POINTS)) {
      needed.add(Measure.UNCERTAINTY);
    }
    needed.removeAll(present);
    for (Measure measure : needed) {
      problems.inColumn(
          line,
          TestColumn.heading(test, measure),
          "missing-column",
          "The column belongs to others of the same test that are there");
    }
  }
}
