package no.rodtrad.trainer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.rodtrad.shared.history.StatusChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A place in a cohort, or an entry in its waiting list, as it is read in lists and alone.
 *
 * @param completion null before the participant is enrolled
 * @param certificate null until it is certified
 * @param offerExpiresAt when an offer lapses; null in every other state
 */
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
    @Nullable Instant offerExpiresAt,
    @Nullable QueuePlace queue,
    SlotProgress.@Nullable Completion completion,
    SlotProgress.@Nullable Issued certificate,
    Instant reservedAt,
    List<StatusChange> transitions) {}
