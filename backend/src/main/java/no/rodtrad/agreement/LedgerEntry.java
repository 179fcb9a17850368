package no.rodtrad.agreement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the trainer places of an agreement, once.
 *
 * @param places how many come to be left; below 0 when they are taken
 * @param left how many were left after it
 * @param schoolId where the place was; null when it is about the agreement
 * @param toSchoolId where it is transferred to
 * @param actor who did it; {@link Term#SYSTEM} when it followed from a date
 */
public record LedgerEntry(
    Instant at,
    Kind kind,
    int places,
    int left,
    @Nullable UUID slotId,
    @Nullable UUID schoolId,
    @Nullable UUID toSchoolId,
    String actor,
    @Nullable String reason) {

  /** What happened. */
  public enum Kind {
    GRANTED,
    DRAWN,
    RETURNED,
    TRANSFERRED,
    CERTIFIED,
    WITHDRAWN,
    FORFEITED
  }
}
