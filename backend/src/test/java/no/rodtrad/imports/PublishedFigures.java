package no.rodtrad.imports;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.rodtrad.imports.Subtraction.Known;
import no.rodtrad.imports.Subtraction.Measure;
import no.rodtrad.imports.Subtraction.Place;
import no.rodtrad.imports.Subtraction.Unit;

/** What the six files show and hide, read in the plainest way: columns by their place. */
final class PublishedFigures {
  /** Where each subject's scale points stand; uncertainty and pupils follow. */
  static final Map<String, Integer> SUBJECTS =
      Map.of("NP_ENGLISH_SCALE", 9, "NP_READING_SCALE", 12, "NP_NUMERACY_SCALE", 15);

  private static final int PUPILS_AFTER = 2;

  private final Map<Place, Known> cells = new HashMap<>();

  /**
   * @param name like {@code 2022-23-grade-5}
   */
  void read(String name, byte[] file) {
    String year = name.substring(0, 7);
    int grade = Integer.parseInt(name.substring(name.length() - 1));
    String[] lines = new String(file, StandardCharsets.UTF_16LE).split("\r?\n", 0);
    for (int i = 2; i < lines.length; i++) {
      String[] row = lines[i].split("\t", -1);
      Unit unit = new Unit(Integer.parseInt(row[0]), row[2], row[3], row[4]);
      SUBJECTS.forEach(
          (subject, column) ->
              known(row[column], row[column + PUPILS_AFTER])
                  .ifPresent(
                      cell -> cells.put(new Place(unit, new Measure(subject, grade, year)), cell)));
    }
  }

  /** Empty where nobody took part. */
  private static Optional<Known> known(String value, String pupils) {
    if (value.equals("*") || pupils.equals("*")) {
      return Optional.of(Known.HIDDEN);
    }
    String count = pupils.replaceAll("\\D", "");
    return value.isEmpty() || count.isEmpty()
        ? Optional.empty()
        : Optional.of(new Known(true, Integer.parseInt(value), Integer.parseInt(count)));
  }

  Map<Place, Known> cells() {
    return cells;
  }
}
