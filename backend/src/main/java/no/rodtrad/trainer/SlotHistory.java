package no.rodtrad.trainer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that happened to a slot, the oldest first. */
record SlotHistory(UUID slotId, List<Entry> events) {

  /** What kind of thing happened. */
  enum Event {
    CREATED,
    MOVED,
    PROMOTED,
    TRANSFERRED,
    REVOKED
  }

  /**
   * One thing that happened.
   *
   * @param from null when it was created
   * @param actor {@code system} when a rule did it
   * @param rule by which rule; null when a person did it
   * @param fromSchoolId only of a transfer, as is {@code toSchoolId}
   */
  record Entry(
      Instant at,
      Event event,
      @Nullable SlotStatus from,
      SlotStatus to,
      String actor,
      @Nullable String reason,
      QueuePlace.@Nullable Rule rule,
      @Nullable UUID fromSchoolId,
      @Nullable UUID toSchoolId) {}
}
