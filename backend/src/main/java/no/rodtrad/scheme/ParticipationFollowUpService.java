package no.rodtrad.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import no.rodtrad.access.Action;
import no.rodtrad.access.Caller;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;

/** Moves participations from state to state, and takes what their parties owe. */
@ApplicationScoped
class ParticipationFollowUpService {
  private final ParticipationRepository participations;
  private final ParticipationReadings readings;
  private final Permissions permissions;
  private final Caller caller;
  private final Clock clock;

  ParticipationFollowUpService(
      ParticipationRepository participations,
      ParticipationReadings readings,
      Permissions permissions,
      Caller caller,
      Clock clock) {
    this.participations = participations;
    this.readings = readings;
    this.permissions = permissions;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  ParticipationReadings.Versioned move(
      UUID id, Supplier<ParticipationTransition> body, LongConsumer version) {
    var participation = participations.lock(id).orElseThrow(Problem::notFound);
    permissions.require(
        Action.WRITE_PARTICIPATION, Scope.municipality(participation.municipalityId()));
    var wanted = body.get();
    if (!wanted.errors().isEmpty()) {
      throw Problem.invalidBody(wanted.errors());
    }
    version.accept(participation.version());
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    participation.go(
        wanted.to(),
        owed(read(id)),
        new ParticipationStatusChange.Act(caller.actor(), now, wanted.reason()));
    participations.flush();
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  /** The row stays locked, so that it neither ends nor is delivered twice meanwhile. */
  @Transactional
  ParticipationReadings.Versioned deliver(
      UUID id, int number, Supplier<ReportDeliveryCreate> body) {
    if (participations.lock(id).isEmpty()) {
      throw Problem.notFound();
    }
    var participation = read(id);
    var report =
        participation.reports().stream()
            .filter(candidate -> candidate.number() == number)
            .findFirst()
            .orElseThrow(Problem::notFound);
    if (participation.yourParties().isEmpty()) {
      throw Permissions.refusal();
    }
    var wanted = body.get();
    require(wanted, participation, report);
    if (!participations.deliver(id, number, wanted.party(), made(wanted))) {
      throw new Problem(ProblemType.DUPLICATE, "This party has delivered this report already.");
    }
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  private void require(
      ReportDeliveryCreate wanted,
      ParticipationDetail to,
      ParticipationDetail.ParticipationReport report) {
    if (!to.yourParties().contains(wanted.party())) {
      throw Permissions.refusal();
    }
    var errors = wanted.errors(to, report, LocalDate.now(clock));
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
    if (to.status() != ParticipationStatus.ACTIVE) {
      throw new Problem(
          ProblemType.PARTICIPATION_NOT_ACTIVE,
          "The participation is " + to.status() + "; nothing is delivered to it.");
    }
  }

  private ParticipationDetail read(UUID id) {
    return readings.find(id).orElseThrow(Problem::notFound).participation();
  }

  private ParticipationDetail.ReportDelivery made(ReportDeliveryCreate wanted) {
    return new ParticipationDetail.ReportDelivery(
        wanted.deliveredOn() == null ? LocalDate.now(clock) : wanted.deliveredOn(),
        caller.actor(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        wanted.note());
  }

  private static int owed(ParticipationDetail participation) {
    return (int)
        participation.reports().stream()
            .flatMap(report -> report.parties().stream())
            .filter(part -> part.delivery() == null)
            .count();
  }
}
