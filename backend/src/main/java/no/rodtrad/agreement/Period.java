package no.rodtrad.agreement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import no.rodtrad.shared.time.Clocks;

/**
 * Days in a row.
 *
 * @param endsOn the last day, included
 */
public record Period(LocalDate startsOn, LocalDate endsOn) {

  /**
   * The days something takes place on in Norway: what ends at midnight does not reach the next day.
   */
  public static Period of(Instant start, Duration duration) {
    return new Period(day(start), day(start.plus(duration).minusNanos(1)));
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(Clocks.NORWAY).toLocalDate();
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }

  boolean sharesADayWith(Period other) {
    return !endsOn.isBefore(other.startsOn) && !startsOn.isAfter(other.endsOn);
  }
}
