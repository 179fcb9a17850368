package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.rodtrad.access.Action;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.page.Versioned;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Cohorts: opened with a number of places, closed, and never overbooked. */
@ApplicationScoped
class CohortService {
  private final CohortRepository cohorts;
  private final CohortReadings readings;
  private final StatusChangeRepository history;
  private final Permissions permissions;
  private final Clock clock;

  CohortService(
      CohortRepository cohorts,
      CohortReadings readings,
      StatusChangeRepository history,
      Permissions permissions,
      Clock clock) {
    this.cohorts = cohorts;
    this.readings = readings;
    this.history = history;
    this.permissions = permissions;
    this.clock = clock;
  }

  @Transactional
  Versioned<CohortDetail> read(UUID id) {
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<CohortDetail> list(CohortFilter filter, PageRequest page) {
    return readings.list(filter, page);
  }

  @Transactional
  Versioned<CohortDetail> create(Supplier<CohortCreate> body) {
    permissions.requireSomewhere(Action.WRITE_COHORT);
    var wanted = body.get();
    permissions.require(Action.WRITE_COHORT, Scope.provider(wanted.providerId()));
    if (!cohorts.providerExists(wanted.providerId())) {
      throw Problem.invalidBody(List.of(InputError.unknownReference("/providerId", "provider")));
    }
    requireRight(wanted, List.of());
    var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    cohorts.persistAndFlush(
        new Cohort(id, wanted.programme(), wanted.providerId(), wanted.plan(), Instant.now(clock)));
    cohorts.planSessions(id, wanted.plannedSessions());
    return read(id);
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  Versioned<CohortDetail> change(UUID id, UnaryOperator<CohortCreate> patch, LongConsumer version) {
    var before = read(id);
    requireWriting(before);
    var wanted = patch.apply(CohortCreate.of(before.value()));
    requireRight(wanted, before.value().sessions());
    var cohort = cohorts.held(id);
    version.accept(cohort.version());
    cohort.requireChangeable();
    requireEnough(wanted.capacity(), id);
    cohort.plan(wanted.plan(), Instant.now(clock));
    cohorts.flush();
    cohorts.planSessions(id, wanted.plannedSessions());
    cohorts.settle();
    return read(id);
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  Versioned<CohortDetail> transition(
      UUID id, Supplier<CohortTransition> body, LongConsumer version) {
    requireWriting(read(id));
    var wanted = body.get();
    if (!wanted.errors().isEmpty()) {
      throw Problem.invalidBody(wanted.errors());
    }
    var cohort = cohorts.held(id);
    version.accept(cohort.version());
    var from = cohort.status();
    cohort.moveTo(wanted.to());
    cohorts.flush();
    history.cohortMoved(id, from, wanted.to(), wanted.reason());
    if (wanted.to() == CohortStatus.CANCELLED) {
      history.allReleased(id, wanted.reason());
    }
    cohorts.settle();
    return read(id);
  }

  private static void requireRight(CohortCreate wanted, List<Session> known) {
    var errors = wanted.errors(known);
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
  }

  private void requireWriting(Versioned<CohortDetail> cohort) {
    permissions.require(Action.WRITE_COHORT, Scope.provider(cohort.value().provider().id()));
  }

  /** Never fewer places than are taken; the cohort is held, so the count stays true. */
  private void requireEnough(int capacity, UUID id) {
    var used = cohorts.placesTaken(id);
    if (used > capacity) {
      throw new Problem(
              ProblemType.QUOTA_BELOW_USE,
              "Already in use: " + used + ", so it cannot be " + capacity + "; slots names them.")
          .with("quota", capacity)
          .with("used", used)
          .with("slots", readings.takenSlots(id));
    }
  }
}
