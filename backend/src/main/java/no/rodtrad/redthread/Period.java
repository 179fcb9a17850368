package no.rodtrad.redthread;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The stretch of time that is asked for; an end that is null is open. */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
  /**
   * @param lastDay null for what has no end yet
   */
  boolean touches(LocalDate firstDay, @Nullable LocalDate lastDay) {
    return (to == null || !firstDay.isAfter(to))
        && (from == null || lastDay == null || !lastDay.isBefore(from));
  }

  boolean has(LocalDate day) {
    return touches(day, day);
  }
}
