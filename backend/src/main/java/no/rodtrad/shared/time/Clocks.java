package no.rodtrad.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock. Instants are UTC; a date is the date in Norway, where the schools are. */
public final class Clocks {
  public static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private Clocks() {}

  @Produces
  @ApplicationScoped
  static Clock clock() {
    return Clock.system(NORWAY);
  }
}
