package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.rodtrad.access.Caller;
import org.jspecify.annotations.Nullable;

/** Tells who does something now. */
@ApplicationScoped
class Deeds {
  private final Caller caller;
  private final Clock clock;

  Deeds(Caller caller, Clock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  /** At an instant the database keeps whole. */
  Deed now(@Nullable String reason) {
    return new Deed(Instant.now(clock).truncatedTo(ChronoUnit.MICROS), caller.actor(), reason);
  }
}
