package no.rodtrad.testing;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.rodtrad.shared.time.Clocks;

/** The application's clock in tests: it shows the real time until a test moves it, and runs on. */
@Mock
@ApplicationScoped
public class MovableClock extends Clock {
  private static final Clock REAL = Clock.system(Clocks.NORWAY);
  private static volatile Duration ahead = Duration.ZERO;

  /** Does this at noon of a day in Norway, then turns the clock back to where it was. */
  public static void on(LocalDate day, Runnable work) {
    at(day.atTime(12, 0).atZone(Clocks.NORWAY).toInstant(), work);
  }

  /** Does this at an instant, then turns the clock back to where it was. */
  public static void at(Instant instant, Runnable work) {
    var before = ahead;
    ahead = Duration.between(REAL.instant(), instant);
    try {
      work.run();
    } finally {
      ahead = before;
    }
  }

  /** The day it is now for the application. */
  public static LocalDate today() {
    return LocalDate.ofInstant(now(), Clocks.NORWAY);
  }

  private static Instant now() {
    return REAL.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return Clocks.NORWAY;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(REAL.withZone(zone), ahead);
  }

  @Override
  public Instant instant() {
    return now();
  }
}
