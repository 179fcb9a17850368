package no.rodtrad.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.shared.problem.InputError;
import org.jspecify.annotations.Nullable;

/**
 * A wanted change of state.
 *
 * @param signedOn the day it was signed; only with SIGNED, today unless given
 */
record AgreementTransition(
    AgreementStatus to, @Nullable String reason, @Nullable LocalDate signedOn) {

  List<InputError> errors(LocalDate today) {
    var errors = new ArrayList<InputError>();
    if (to.needsReason() && reason == null) {
      errors.add(InputError.at("/reason", "required", "Say why it is paused or terminated."));
    }
    if (signedOn != null && to != AgreementStatus.SIGNED) {
      errors.add(InputError.at("/signedOn", "conflict", "This goes with SIGNED only."));
    } else if (signedOn != null && signedOn.isAfter(today)) {
      errors.add(InputError.at("/signedOn", "maximum", "This must not be after today."));
    }
    return errors;
  }
}
