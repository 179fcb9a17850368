package no.rodtrad.imports;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rodtrad.shared.time.SchoolYear;

/**
 * What the heading of a figure says: year, subject, grade and measure stand nowhere else in the
 * file, as in {@code 2022-23.Engelsk.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng}.
 */
record TestColumn(Test test, Measure measure) {

  /** One test in one grade and year; its columns are read together. */
  record Test(SchoolYear schoolYear, TestSubject subject, int grade) {}

  enum Measure {
    SCALE_POINTS("Skalapoeng"),
    UNCERTAINTY("Usikkerhet"),
    PARTICIPANTS("Antall elever deltatt"),
    /** The share of the pupils at mastery level 1, in per cent. */
    LEVEL_ONE("Mestringsnivå 1"),
    /** The shares at the other levels, which no risk indicator counts. */
    OTHER_LEVEL("Mestringsnivå 2", "Mestringsnivå [2-5]");

    private final String heading;
    private final Pattern spelling;

    Measure(String heading) {
      this(heading, Pattern.quote(heading));
    }

    Measure(String first, String all) {
      heading = first;
      spelling = Pattern.compile(all, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Optional<Measure> of(String heading) {
      return Arrays.stream(values())
          .filter(measure -> measure.spelling.matcher(heading).matches())
          .findFirst();
    }
  }

  /** The heading of such a column, as Udir writes it. */
  static String heading(Test test, Measure measure) {
    return "%s.%s.%d. årstrinn.%s.%s.%s"
        .formatted(
            test.schoolYear(),
            test.subject().heading(),
            test.grade(),
            ALL_OWNERS,
            BOTH_SEXES,
            measure.heading);
  }

  private static final String ALL_OWNERS = "Alle eierformer";
  private static final String BOTH_SEXES = "Alle kjønn";
  private static final Pattern HEADING =
      Pattern.compile("([^.]+)\\.([^.]+)\\.(\\d{1,2})\\. ?årstrinn\\.([^.]+)\\.([^.]+)\\.([^.]+)");

  /** Whether it is built like a heading of this report, right in its parts or not. */
  static boolean looksLikeOne(String heading) {
    return HEADING.matcher(heading).matches();
  }

  /**
   * What the heading says, or nothing when it says something we cannot use, which is then noted.
   */
  static Optional<TestColumn> read(long line, String heading, Problems problems) {
    Matcher part = HEADING.matcher(heading);
    if (!part.matches()) {
      problems.inColumn(line, heading, "unknown-column", "This report has no such column");
      return Optional.empty();
    }
    Reading reading = new Reading(line, heading, problems);
    Optional<SchoolYear> year = reading.schoolYear(part.group(1));
    Optional<TestSubject> subject = reading.known("subject", TestSubject.of(part.group(2)));
    Optional<Measure> measure = reading.known("measure", Measure.of(part.group(6)));
    int grade = Integer.parseInt(part.group(3));
    boolean taken = reading.isTaken(subject, grade);
    boolean forEveryone = reading.isForEveryone(part.group(4), part.group(5));
    if (year.isEmpty() || subject.isEmpty() || measure.isEmpty() || !taken || !forEveryone) {
      return Optional.empty();
    }
    return Optional.of(new TestColumn(new Test(year.get(), subject.get(), grade), measure.get()));
  }

  /** The parts of one heading, each noted when it is wrong. */
  private record Reading(long line, String heading, Problems problems) {

    Optional<SchoolYear> schoolYear(String text) {
      try {
        return Optional.of(SchoolYear.parse(text));
      } catch (IllegalArgumentException wrong) {
        note("school-year", "The school year must be written like 2024-25, in every column");
        return Optional.empty();
      }
    }

    <T> Optional<T> known(String part, Optional<T> found) {
      if (found.isEmpty()) {
        note("unknown-column", "The " + part + " in this heading is not known");
      }
      return found;
    }

    boolean isTaken(Optional<TestSubject> subject, int grade) {
      boolean taken = subject.isEmpty() || subject.get().scalePoints().grades().contains(grade);
      if (!taken) {
        note("unknown-grade", "No such test is taken in grade " + grade);
      }
      return taken;
    }

    /** Figures for some owners or one sex must not pass for those of the whole unit. */
    boolean isForEveryone(String owners, String sexes) {
      boolean everyone = owners.equalsIgnoreCase(ALL_OWNERS) && sexes.equalsIgnoreCase(BOTH_SEXES);
      if (!everyone) {
        note("selection", "Only figures for all owners and both sexes can be imported");
      }
      return everyone;
    }

    private void note(String code, String message) {
      problems.inColumn(line, heading, code, message);
    }
  }
}
