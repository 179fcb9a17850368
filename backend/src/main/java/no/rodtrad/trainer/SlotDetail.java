package no.rodtrad.trainer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.rodtrad.shared.history.StatusChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place in a cohort, or an entry in its waiting list, as it is read in lists and alone. */
@Schema(name = "Slot")
record SlotDetail(
    UUID id,
    @Nullable UUID agreementId,
    UUID cohortId,
    Programme programme,
    UUID schoolId,
    RoleCategory roleCategory,
    @Nullable Participant participant,
    SlotStatus status,
    @Nullable QueuePlace queue,
    Instant reservedAt,
    List<StatusChange> transitions) {

  /**
   * Why an entry waits.
   *
   * @param position from 1
   * @param ahead entries before it, also those the caller may not see
   * @param rule the rule of the queue in a sentence
   */
  record QueuePlace(int position, int ahead, String rule) {
    private static final String RULE = "First come, first served. ";

    static QueuePlace of(int ahead, @Nullable Obstacle obstacle) {
      return new QueuePlace(
          ahead + 1,
          ahead,
          RULE
              + (obstacle == null
                  ? "An entry whose agreement has no places left is passed over."
                  : "This entry is passed over for now: " + obstacle.because()));
    }
  }
}
