package no.rodtrad.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that is wrong with a file, in the order it was met. A file of the wrong kind can have
 * a problem in every cell, so only the first thousand are kept; the last line then says how many
 * there were.
 */
final class Problems {
  static final int MOST_FAULTS = 1000;

  /** Enough for every school of the country, each with its reason. */
  static final int MOST_SKIPS = 5000;

  private static final int LONGEST_QUOTE = 60;
  private static final int LONGEST_HEADING = 200;

  private final int most;
  private final List<ImportProblem> kept = new ArrayList<>();
  private long found;

  private Problems(int most) {
    this.most = most;
  }

  /** For what is wrong. */
  static Problems faults() {
    return new Problems(MOST_FAULTS);
  }

  /** For why rows were left out. */
  static Problems skips() {
    return new Problems(MOST_SKIPS);
  }

  /** Whether all of it is: each part is looked at, so that every problem is told at once. */
  static boolean allSound(boolean... parts) {
    for (boolean part : parts) {
      if (!part) {
        return false;
      }
    }
    return true;
  }

  void inFile(String code, String message) {
    add(new ImportProblem(null, null, code, message));
  }

  void inColumn(long row, String column, String code, String message) {
    add(new ImportProblem(row, shortened(column, LONGEST_HEADING), code, message));
  }

  void inRow(long row, String code, String message) {
    add(new ImportProblem(row, null, code, message));
  }

  /** A national id was met: whatever else was noted may quote it, so this is all that is said. */
  void onlyNationalId(long row) {
    kept.clear();
    found = 0;
    inRow(
        row,
        "national-id",
        "The file holds a valid national identity number. It is refused whole, and the number is not kept");
  }

  boolean none() {
    return found == 0;
  }

  List<ImportProblem> list() {
    if (found <= most) {
      return List.copyOf(kept);
    }
    List<ImportProblem> all = new ArrayList<>(kept);
    all.add(
        new ImportProblem(
            null,
            null,
            "too-many-problems",
            "There are " + found + " in all; the first " + most + " are listed"));
    return all;
  }

  /** What the file says, short enough to stand in a sentence. */
  static String quote(String text) {
    return shortened(text, LONGEST_QUOTE);
  }

  private static String shortened(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  void add(ImportProblem problem) {
    found++;
    if (kept.size() < most) {
      kept.add(problem);
    }
  }
}
