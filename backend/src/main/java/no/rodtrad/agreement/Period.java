package no.rodtrad.agreement;

import java.time.LocalDate;

/**
 * Days in a row.
 *
 * @param endsOn the last day, included
 */
public record Period(LocalDate startsOn, LocalDate endsOn) {
  public boolean contains(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }

  boolean sharesADayWith(Period other) {
    return !endsOn.isBefore(other.startsOn) && !startsOn.isAfter(other.endsOn);
  }
}
