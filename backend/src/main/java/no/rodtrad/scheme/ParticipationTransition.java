package no.rodtrad.scheme;

import java.util.List;
import no.rodtrad.shared.problem.InputError;
import org.jspecify.annotations.Nullable;

/** The change of state that is asked for. */
record ParticipationTransition(ParticipationStatus to, @Nullable String reason) {

  List<InputError> errors() {
    return to.needsReason() && reason == null
        ? List.of(InputError.at("/reason", "required", "Say why it is declined or withdrawn."))
        : List.of();
  }
}
