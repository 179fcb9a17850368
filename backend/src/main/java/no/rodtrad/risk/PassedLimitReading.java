package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * Holds each last figure of a school against the one of the year before it, both judged by the same
 * model, each by its own year's limit.
 */
record PassedLimitReading(KnownModel model, UnitFigures figures, SchoolYear lastYear) {

  /** Those that give more points now; a figure without one to be held against is not among them. */
  List<PassedLimit> passed(UUID school) {
    List<Line> last = linesOf(lastYear);
    List<Line> before = linesOf(lastYear.minus(1));
    List<PassedLimit> passed = new ArrayList<>(risen(school, last, before, lastYear));
    // Tests are in the autumn and surveys after Christmas: what this year has not told yet is last
    // year's.
    List<Line> silent = before.stream().filter(line -> find(line, last) == null).toList();
    passed.addAll(risen(school, silent, linesOf(lastYear.minus(2)), lastYear.minus(1)));
    return passed;
  }

  /** The lines that count and are about this year; where years are averaged, about its window. */
  private List<Line> linesOf(SchoolYear year) {
    return model.formula().assess(figures.basis(year)).lines().stream()
        .filter(line -> line.judged() != null)
        .filter(line -> line.schoolYear() == null || year.equals(line.schoolYear()))
        .toList();
  }

  private static @Nullable Line find(Line wanted, List<Line> among) {
    return among.stream()
        .filter(line -> line.indicator() == wanted.indicator())
        .filter(line -> Objects.equals(line.grade(), wanted.grade()))
        .findFirst()
        .orElse(null);
  }

  private List<PassedLimit> risen(
      UUID school, List<Line> lines, List<Line> before, SchoolYear year) {
    List<PassedLimit> risen = new ArrayList<>();
    for (Line now : lines) {
      Line then = find(now, before);
      if (then != null
          && then.points() < now.points()
          && now.indicator().comparable(year.minus(1), year)) {
        risen.add(told(school, now, year));
      }
    }
    return risen;
  }

  private PassedLimit told(UUID school, Line now, SchoolYear year) {
    boolean beyond = now.points() > model.settings().pointsNational() * now.weight();
    BigDecimal absolute = beyond ? now.absoluteLimit() : null;
    return new PassedLimit(
        school,
        now.indicator(),
        now.grade(),
        year,
        Objects.requireNonNull(now.value()),
        now.n(),
        absolute == null ? PassedLimit.Kind.NATIONAL : PassedLimit.Kind.ABSOLUTE,
        absolute == null ? Objects.requireNonNull(now.nationalLimit()) : absolute,
        model.ref());
  }
}
