package no.rodtrad.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.rodtrad.access.Action;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Offers participations, reads them, and changes what hangs on them. */
@ApplicationScoped
class ParticipationService {
  private final ParticipationRepository participations;
  private final ParticipationReadings readings;
  private final ParticipationRules rules;
  private final Permissions permissions;
  private final Clock clock;

  ParticipationService(
      ParticipationRepository participations,
      ParticipationReadings readings,
      ParticipationRules rules,
      Permissions permissions,
      Clock clock) {
    this.participations = participations;
    this.readings = readings;
    this.rules = rules;
    this.permissions = permissions;
    this.clock = clock;
  }

  @Transactional
  ParticipationReadings.Versioned read(UUID id) {
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<ParticipationDetail> list(ParticipationFilter filter, PageRequest page) {
    return readings.list(filter, page);
  }

  @Transactional
  ParticipationReadings.Versioned create(Supplier<ParticipationCreate> body) {
    permissions.require(Action.WRITE_SCHEME, Scope.everything());
    var wanted = body.get();
    var fit = rules.require(wanted);
    if (!fit.scheme().open()) {
      throw new Problem(
          ProblemType.SCHEME_CLOSED, "The scheme is closed and takes in no more municipalities.");
    }
    var participation =
        new Participation(
            UuidVersion7Strategy.INSTANCE.generateUuid(null),
            fit.municipality(),
            wanted,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    participations.persistAndFlush(participation);
    participations.owe(participation.id(), fit.owed());
    return read(participation.id());
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  ParticipationReadings.Versioned change(
      UUID id, UnaryOperator<ParticipationCreate> patch, LongConsumer version) {
    var participation = participations.lock(id).orElseThrow(Problem::notFound);
    permissions.require(
        Action.WRITE_PARTICIPATION, Scope.municipality(participation.municipalityId()));
    var before = read(id);
    var wanted = patch.apply(ParticipationCreate.of(before));
    var fit = rules.require(wanted);
    version.accept(participation.version());
    participation.describe(wanted);
    if (!wanted.reportDates().equals(before.ownDates())) {
      participation.reschedule(clock.instant().truncatedTo(ChronoUnit.MICROS));
      participations.reschedule(id, fit.owed());
    }
    participations.flush();
    return read(id);
  }
}
