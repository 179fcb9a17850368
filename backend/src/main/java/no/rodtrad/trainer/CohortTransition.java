package no.rodtrad.trainer;

import java.util.List;
import no.rodtrad.shared.problem.InputError;
import org.jspecify.annotations.Nullable;

/** A change of state of a cohort. */
record CohortTransition(CohortStatus to, @Nullable String reason) {

  /** What the contract's schema cannot say. */
  List<InputError> errors() {
    return to == CohortStatus.CANCELLED && reason == null
        ? List.of(InputError.at("/reason", "required", "Say why the cohort is cancelled."))
        : List.of();
  }
}
