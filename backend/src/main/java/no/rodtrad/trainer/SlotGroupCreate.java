package no.rodtrad.trainer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Several places in one cohort, in one command. */
record SlotGroupCreate(UUID cohortId, Policy policy, List<Entry> slots) {

  /** What becomes of the others when one cannot have a place. */
  enum Policy {
    ALL_OR_NOTHING,
    PARTIAL
  }

  /** One of them. */
  record Entry(
      @Nullable UUID agreementId,
      UUID schoolId,
      RoleCategory roleCategory,
      @Nullable Participant participant,
      boolean joinWaitingList) {

    SlotCreate in(UUID cohort) {
      return new SlotCreate(
          agreementId, cohort, schoolId, roleCategory, participant, joinWaitingList);
    }
  }

  List<SlotCreate> wishes() {
    return slots.stream().map(entry -> entry.in(cohortId)).toList();
  }
}
