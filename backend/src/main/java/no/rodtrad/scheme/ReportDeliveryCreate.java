package no.rodtrad.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.shared.problem.InputError;
import org.jspecify.annotations.Nullable;

/**
 * A delivery to record.
 *
 * @param deliveredOn today unless given
 */
record ReportDeliveryCreate(
    ReportParty party, @Nullable LocalDate deliveredOn, @Nullable String note) {

  /** What the participation and the calendar rule out. */
  List<InputError> errors(
      ParticipationDetail to, ParticipationDetail.ParticipationReport report, LocalDate today) {
    var errors = new ArrayList<InputError>();
    if (report.parties().stream().noneMatch(part -> part.party() == party)) {
      errors.add(InputError.at("/party", "conflict", "This party does not owe this report."));
    }
    if (deliveredOn != null && deliveredOn.isAfter(today)) {
      errors.add(InputError.at("/deliveredOn", "maximum", "This must not be after today."));
    } else if (deliveredOn != null && deliveredOn.isBefore(to.startsOn())) {
      errors.add(InputError.at("/deliveredOn", "outside", "This is before the participation."));
    }
    return errors;
  }
}
