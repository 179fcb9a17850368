package no.rodtrad.agreement;

import java.time.Instant;
import java.time.LocalDate;
import no.rodtrad.shared.time.Clocks;
import org.jspecify.annotations.Nullable;

/** Who changes a state, when, and why. */
record Deed(Instant at, String actor, @Nullable String reason) {
  LocalDate today() {
    return LocalDate.ofInstant(at, Clocks.NORWAY);
  }
}
