package no.rodtrad.scheme;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** A scheme as it is to be: what adds one, and what a change comes to. */
record SchemeCreate(
    String name,
    @Nullable Boolean open,
    @Nullable String note,
    int years,
    List<SchemePhase> phases,
    List<SchemeReport> reports,
    @Nullable List<SchoolYear> intakes) {

  static SchemeCreate of(SchemeDetail scheme) {
    return new SchemeCreate(
        scheme.name(),
        scheme.open(),
        scheme.note(),
        scheme.years(),
        scheme.phases(),
        scheme.reports(),
        scheme.intakes());
  }

  boolean isOpen() {
    return open == null || open;
  }

  List<SchoolYear> intakesOrNone() {
    return intakes == null ? List.of() : intakes;
  }

  /** What its years rule out. */
  List<InputError> errors() {
    var errors = new ArrayList<InputError>();
    for (int i = 0; i < phases.size(); i++) {
      var phase = phases.get(i);
      if (phase.toYear() > years) {
        errors.add(outside("/phases/" + i + "/toYear"));
      }
      if (phases.subList(0, i).stream().anyMatch(earlier -> share(earlier, phase))) {
        errors.add(
            InputError.at("/phases/" + i, "overlap", "This shares a year with another phase."));
      }
    }
    for (int i = 0; i < reports.size(); i++) {
      if (reports.get(i).afterYear() > years) {
        errors.add(outside("/reports/" + i + "/afterYear"));
      }
    }
    return errors;
  }

  private static boolean share(SchemePhase one, SchemePhase other) {
    return one.fromYear() <= other.toYear() && other.fromYear() <= one.toYear();
  }

  private static InputError outside(String place) {
    return InputError.at(place, "outside", "The scheme is over before this year.");
  }
}
