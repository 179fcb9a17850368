package no.rodtrad.imports;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import no.rodtrad.imports.DelimitedText.Line;
import no.rodtrad.imports.TestColumn.Measure;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.IndicatorUnit;
import no.rodtrad.indicator.RiskIndicator;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one test in one row, and the state each is in: three stars are hidden, nothing
 * with no participants is not taken part, and neither is ever zero.
 */
final class TestCellReader {
  private static final BigDecimal MOST_PARTICIPANTS = BigDecimal.valueOf(1_000_000);

  private final NationalTestsHeading heading;
  private final Line line;
  private final TestColumn.Test test;
  private final Map<Measure, Integer> places;
  private final Problems problems;

  /**
   * One field of the file: its heading, the text without spaces around it, and the number it is.
   */
  private record Field(String heading, String text, Optional<BigDecimal> number) {
    Field(String heading, String text) {
      this(heading, text, FigureText.number(text));
    }

    boolean empty() {
      return text.isEmpty();
    }

    boolean hidden() {
      return FigureText.isHidden(text);
    }

    boolean told() {
      return !empty() && !hidden();
    }
  }

  TestCellReader(
      NationalTestsHeading heading,
      Line line,
      Map.Entry<TestColumn.Test, Map<Measure, Integer>> test,
      Problems problems) {
    this.heading = heading;
    this.line = line;
    this.test = test.getKey();
    this.places = test.getValue();
    this.problems = problems;
  }

  /** The scale points, or nothing when they are not in the file or not in order. */
  Optional<Figure> scalePoints() {
    Optional<Field> uncertainty = field(Measure.UNCERTAINTY);
    return uncertainty.isEmpty()
        ? Optional.empty()
        : figure(test.subject().scalePoints(), field(Measure.SCALE_POINTS), uncertainty);
  }

  /** The share at mastery level 1, or nothing when it is not in the file or not in order. */
  Optional<Figure> levelOne() {
    return test.subject()
        .levelOne()
        .flatMap(indicator -> figure(indicator, field(Measure.LEVEL_ONE), Optional.empty()));
  }

  private Optional<Figure> figure(
      RiskIndicator indicator, Optional<Field> value, Optional<Field> uncertainty) {
    Optional<Field> participants = field(Measure.PARTICIPANTS);
    if (value.isEmpty() || participants.isEmpty()) {
      return Optional.empty();
    }
    boolean readable =
        Problems.allSound(
            isReadable(value.get()),
            isReadable(participants.get()),
            uncertainty.map(this::isReadable).orElse(true));
    if (!readable) {
      return Optional.empty();
    }
    return value.get().told()
        ? told(indicator, value.get(), uncertainty, participants.get())
        : untold(indicator, value.get(), uncertainty, participants.get());
  }

  /** A number, a star, or nothing. */
  private boolean isReadable(Field field) {
    return isSound(field, FigureFlaws.inText(field.text()));
  }

  private boolean isSound(Field field, Optional<FigureFlaws.Flaw> flaw) {
    flaw.ifPresent(f -> note(field, f.code(), f.message()));
    return flaw.isEmpty();
  }

  private Optional<Figure> told(
      RiskIndicator indicator, Field value, Optional<Field> uncertainty, Field participants) {
    boolean whole =
        Problems.allSound(isThere(participants), uncertainty.map(this::isThere).orElse(true));
    if (!whole) {
      return Optional.empty();
    }
    boolean sound =
        Problems.allSound(
            isOnScale(value, indicator.unit()),
            isCount(participants),
            uncertainty.map(this::isNotNegative).orElse(true));
    return sound
        ? Optional.of(
            cell(
                indicator,
                CellState.VALUE,
                value.number().orElse(null),
                uncertainty.flatMap(Field::number).orElse(null),
                participants.number().map(BigDecimal::intValueExact).orElse(null)))
        : Optional.empty();
  }

  private Optional<Figure> untold(
      RiskIndicator indicator, Field value, Optional<Field> uncertainty, Field participants) {
    if (uncertainty.map(Field::told).orElse(false)) {
      note(value, "incomplete-cell", "There is an uncertainty, but no value");
      return Optional.empty();
    }
    if (value.hidden() || participants.hidden()) {
      return Optional.of(cell(indicator, CellState.SUPPRESSED, null, null, null));
    }
    boolean someone = participants.number().map(n -> n.signum() != 0).orElse(false);
    if (someone) {
      note(value, "incomplete-cell", "There are participants, but no value");
      return Optional.empty();
    }
    return Optional.of(cell(indicator, CellState.ABSENT, null, null, null));
  }

  private boolean isThere(Field field) {
    if (!field.told()) {
      note(field, "incomplete-cell", "There is a value, but this that belongs to it is not told");
    }
    return field.told();
  }

  private boolean isOnScale(Field field, IndicatorUnit unit) {
    return isSound(field, field.number().flatMap(n -> FigureFlaws.inValue(n, unit)));
  }

  private boolean isPrecise(Field field) {
    return isSound(field, field.number().flatMap(FigureFlaws::inPrecision));
  }

  private boolean isNotNegative(Field field) {
    boolean right = field.number().map(n -> n.signum() >= 0).orElse(false);
    if (!right) {
      note(field, "negative", "An uncertainty is never below zero");
    }
    return right && isPrecise(field);
  }

  /** At least one, as there is a value. */
  private boolean isCount(Field field) {
    boolean right =
        field
            .number()
            .map(n -> n.signum() > 0 && n.compareTo(MOST_PARTICIPANTS) <= 0 && isWhole(n))
            .orElse(false);
    if (!right) {
      note(
          field, "not-a-count", "The number of pupils behind a value is a whole number above zero");
    }
    return right;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private Figure cell(
      RiskIndicator indicator,
      CellState state,
      @Nullable BigDecimal value,
      @Nullable BigDecimal uncertainty,
      @Nullable Integer n) {
    return new Figure(indicator, test.grade(), test.schoolYear(), state, value, uncertainty, n);
  }

  private Optional<Field> field(Measure measure) {
    return Optional.ofNullable(places.get(measure))
        .map(place -> new Field(heading.heading(place), FigureText.trim(line.fields().get(place))));
  }

  private void note(Field field, String code, String message) {
    problems.inColumn(line.number(), field.heading(), code, message);
  }
}
