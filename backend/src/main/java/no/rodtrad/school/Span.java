package no.rodtrad.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which something held.
 *
 * @param from the first day; null when it is older than the register
 * @param to the last day; null while it lasts
 */
public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** Whether it held on any of the days, both ends included. */
  public boolean touches(LocalDate first, LocalDate last) {
    return (from == null || !from.isAfter(last)) && (to == null || !to.isBefore(first));
  }
}
