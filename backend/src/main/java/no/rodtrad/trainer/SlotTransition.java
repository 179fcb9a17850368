package no.rodtrad.trainer;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.shared.problem.InputError;
import org.jspecify.annotations.Nullable;

/** A change of state of a slot. */
record SlotTransition(SlotStatus to, @Nullable String reason, @Nullable Participant participant) {

  /**
   * What the contract's schema cannot say.
   *
   * @param known the person the slot knows already
   */
  List<InputError> errors(@Nullable Participant known) {
    var errors = new ArrayList<InputError>();
    if (to == SlotStatus.WITHDRAWN && reason == null) {
      errors.add(InputError.at("/reason", "required", "Say why the participant withdraws."));
    }
    if (to == SlotStatus.NAMED && participant == null && known == null) {
      errors.add(InputError.at("/participant", "required", "Say who it is."));
    }
    if (to != SlotStatus.NAMED && participant != null) {
      errors.add(InputError.at("/participant", "conflict", "A person goes with NAMED only."));
    }
    return errors;
  }
}
