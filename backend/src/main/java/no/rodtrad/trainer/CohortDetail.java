package no.rodtrad.trainer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.rodtrad.shared.history.StatusChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A cohort as it is read, in lists and alone. */
@Schema(name = "Cohort")
record CohortDetail(
    UUID id,
    Programme programme,
    String name,
    ProviderRef provider,
    LocalDate startsOn,
    LocalDate endsOn,
    int capacity,
    List<Session> sessions,
    @Nullable Integer requiredSessions,
    CohortStatus status,
    Seats seats,
    List<StatusChange> transitions) {

  /** The provider. */
  record ProviderRef(UUID id, String name) {}

  /**
   * Places over all agreements, also those the caller may not see.
   *
   * @param taken reserved, named, enrolled, certified or withdrawn
   * @param free to be had, or held for those who wait
   */
  record Seats(int capacity, int taken, int offered, int waiting, int free) {
    static Seats of(int capacity, int taken, int offered, int waiting) {
      return new Seats(capacity, taken, offered, waiting, capacity - taken - offered);
    }
  }
}
