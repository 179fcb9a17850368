package no.rodtrad.measure;

import java.util.List;
import no.rodtrad.shared.problem.InputError;
import org.jspecify.annotations.Nullable;

/** The change of state that is asked for. */
record MeasureTransition(MeasureStatus to, @Nullable String reason) {

  List<InputError> errors() {
    return to == MeasureStatus.STOPPED && reason == null
        ? List.of(InputError.at("/reason", "required", "Say why it is stopped."))
        : List.of();
  }
}
