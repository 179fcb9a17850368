package no.rodtrad.trainer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place as it is to be: what reserves one, and what a correction comes to. */
record SlotCreate(
    @Nullable UUID agreementId,
    UUID cohortId,
    UUID schoolId,
    RoleCategory roleCategory,
    @Nullable Participant participant,
    boolean joinWaitingList) {

  static SlotCreate of(SlotDetail slot) {
    return new SlotCreate(
        slot.agreementId(),
        slot.cohortId(),
        slot.schoolId(),
        slot.roleCategory(),
        slot.participant(),
        false);
  }
}
