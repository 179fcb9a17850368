package no.rodtrad.trainer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A cohort as it is to be: what creates one, and what a change comes to. */
record CohortCreate(
    Programme programme,
    String name,
    UUID providerId,
    LocalDate startsOn,
    LocalDate endsOn,
    int capacity,
    @Nullable List<Session> sessions) {

  static CohortCreate of(CohortDetail cohort) {
    return new CohortCreate(
        cohort.programme(),
        cohort.name(),
        cohort.provider().id(),
        cohort.startsOn(),
        cohort.endsOn(),
        cohort.capacity(),
        cohort.sessions());
  }

  Cohort.Plan plan() {
    return new Cohort.Plan(
        name, startsOn, endsOn, capacity, sessions == null ? List.of() : sessions);
  }
}
