package no.rodtrad.trainer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.shared.problem.InputError;
import org.jspecify.annotations.Nullable;

/** A cohort as it is to be: what creates one, and what a change comes to. */
record CohortCreate(
    Programme programme,
    String name,
    UUID providerId,
    LocalDate startsOn,
    LocalDate endsOn,
    int capacity,
    @Nullable List<Session> sessions,
    @Nullable Integer requiredSessions) {

  static CohortCreate of(CohortDetail cohort) {
    return new CohortCreate(
        cohort.programme(),
        cohort.name(),
        cohort.provider().id(),
        cohort.startsOn(),
        cohort.endsOn(),
        cohort.capacity(),
        cohort.sessions(),
        cohort.requiredSessions());
  }

  Cohort.Plan plan() {
    return new Cohort.Plan(name, startsOn, endsOn, capacity, requiredSessions);
  }

  List<Session> plannedSessions() {
    return sessions == null ? List.of() : sessions;
  }

  /**
   * What the contract's schema cannot say.
   *
   * @param known the sessions the cohort has
   */
  List<InputError> errors(List<Session> known) {
    var errors = new ArrayList<InputError>();
    var ids = new HashSet<>(known.stream().map(Session::id).toList());
    Set<UUID> named = new HashSet<>();
    var planned = plannedSessions();
    for (int index = 0; index < planned.size(); index++) {
      var id = planned.get(index).id();
      if (id != null && !ids.contains(id)) {
        errors.add(InputError.unknownReference("/sessions/" + index + "/id", "session here"));
      } else if (id != null && !named.add(id)) {
        errors.add(InputError.at("/sessions/" + index + "/id", "duplicate", "It stands above."));
      }
    }
    if (requiredSessions != null && requiredSessions > planned.size()) {
      errors.add(
          InputError.at(
              "/requiredSessions", "maximum", "The cohort has fewer sessions than this."));
    }
    return errors;
  }
}
