package no.rodtrad.risk;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.rodtrad.indicator.UnitType;
import no.rodtrad.school.GradeSpan;
import org.jspecify.annotations.Nullable;

/** The grades a unit is expected to have figures for. */
final class ExpectedGrades {
  private static final Set<Integer> ALL =
      IntStream.rangeClosed(1, 10).boxed().collect(Collectors.toUnmodifiableSet());

  private ExpectedGrades() {}

  /**
   * A school's own grades, or those it has ever reported where its span is unknown; every other
   * unit has all.
   */
  static Set<Integer> of(UnitType type, @Nullable GradeSpan span, Set<Integer> reported) {
    if (type != UnitType.SCHOOL) {
      return ALL;
    }
    return span == null ? reported : Set.copyOf(span.grades());
  }
}
