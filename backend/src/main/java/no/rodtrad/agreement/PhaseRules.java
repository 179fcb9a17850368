package no.rodtrad.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.shared.problem.InputError;
import org.jspecify.annotations.Nullable;

/** Phases lie inside their agreement and do not overlap; aftercare may reach 12 months beyond. */
final class PhaseRules {
  private static final int AFTERCARE_MONTHS = 12;

  private PhaseRules() {}

  static List<InputError> errors(List<Phase> phases, Term term) {
    var errors = new ArrayList<InputError>();
    for (int index = 0; index < phases.size(); index++) {
      var phase = phases.get(index);
      var place = "/phases/" + index;
      var lastDay = lastDay(phase.kind(), term.endsOn());
      if (phase.startsOn().isBefore(term.startsOn())) {
        errors.add(outside(place + "/startsOn", "begin before the agreement does."));
      }
      if (lastDay != null && phase.endsOn().isAfter(lastDay)) {
        errors.add(outside(place + "/endsOn", "last beyond " + lastDay + "."));
      }
      if (beginsWithinAnother(phases, index)) {
        errors.add(
            InputError.at(
                place + "/startsOn", "overlap", "This day belongs to another phase already."));
      }
    }
    return errors;
  }

  private static @Nullable LocalDate lastDay(PhaseKind kind, @Nullable LocalDate endsOn) {
    return endsOn == null || kind != PhaseKind.AFTERCARE
        ? endsOn
        : endsOn.plusMonths(AFTERCARE_MONTHS);
  }

  /**
   * Of two that share a day, the one that begins later; or stands later, if both begin together.
   */
  private static boolean beginsWithinAnother(List<Phase> phases, int index) {
    var begins = phases.get(index).startsOn();
    for (int other = 0; other < phases.size(); other++) {
      var period = phases.get(other).period();
      var isFirst = period.startsOn().isBefore(begins) || other < index;
      if (other != index && isFirst && period.contains(begins)) {
        return true;
      }
    }
    return false;
  }

  private static InputError outside(String place, String what) {
    return InputError.at(place, "outside", "A phase must not " + what);
  }
}
