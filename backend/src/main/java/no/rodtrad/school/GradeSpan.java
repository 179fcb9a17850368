package no.rodtrad.school;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The grades a school has, from the lowest to the highest, 1 to 10. */
public record GradeSpan(int from, int to) {
  public GradeSpan {
    if (from < 1 || to > 10 || from > to) {
      throw new IllegalArgumentException("grades lie within 1-10, the lowest first");
    }
  }

  /** The span, or null when either end is unknown. */
  public static @Nullable GradeSpan of(@Nullable Integer from, @Nullable Integer to) {
    return from == null || to == null ? null : new GradeSpan(from, to);
  }

  public boolean has(int grade) {
    return from <= grade && grade <= to;
  }

  public List<Integer> grades() {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }
}
