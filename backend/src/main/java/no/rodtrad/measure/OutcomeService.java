package no.rodtrad.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.rodtrad.access.Action;
import no.rodtrad.access.Caller;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.page.Versioned;
import no.rodtrad.shared.problem.Problem;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Keeps what others have told of a school, with who told it; what stood is never lost. */
@ApplicationScoped
class OutcomeService {
  private final OutcomeRepository outcomes;
  private final OutcomeReadings readings;
  private final SchoolRules rules;
  private final Caller caller;
  private final Clock clock;

  OutcomeService(
      OutcomeRepository outcomes,
      OutcomeReadings readings,
      SchoolRules rules,
      Caller caller,
      Clock clock) {
    this.outcomes = outcomes;
    this.readings = readings;
    this.rules = rules;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  Versioned<OutcomeDetail> read(UUID id) {
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<OutcomeDetail> list(PlaceFilter filter, PageRequest page) {
    return readings.list(filter, page);
  }

  @Transactional
  Versioned<OutcomeDetail> create(Supplier<ReportedOutcomeCreate> body) {
    rules.requireSomewhere(Action.WRITE_MEASURE);
    var wanted = body.get();
    rules.requireNamed(
        Action.WRITE_MEASURE, wanted.schoolId(), rules.notAfterToday("/date", wanted.date()));
    var outcome =
        new ReportedOutcome(
            UuidVersion7Strategy.INSTANCE.generateUuid(null), wanted.schoolId(), recorded(wanted));
    outcomes.persistAndFlush(outcome);
    return read(outcome.id());
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  Versioned<OutcomeDetail> change(
      UUID id, UnaryOperator<ReportedOutcomeCreate> patch, LongConsumer version) {
    var outcome = outcomes.lock(id).orElseThrow(Problem::notFound);
    var before = read(id).value();
    rules.require(Action.WRITE_MEASURE, before.schoolId());
    var wanted = patch.apply(ReportedOutcomeCreate.of(before));
    rules.refuse(rules.notAfterToday("/date", wanted.date()));
    version.accept(outcome.version());
    outcome.correct(recorded(wanted));
    outcomes.flush();
    return read(id);
  }

  private OutcomeWords recorded(ReportedOutcomeCreate wanted) {
    return wanted.words(caller.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
