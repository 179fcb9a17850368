package no.rodtrad.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.rodtrad.access.Caller;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.Problem;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Adds measures, and follows them. */
@ApplicationScoped
class MeasureService {
  private final MeasureRepository measures;
  private final MeasureReadings readings;
  private final MeasureRules rules;
  private final Caller caller;
  private final Clock clock;

  MeasureService(
      MeasureRepository measures,
      MeasureReadings readings,
      MeasureRules rules,
      Caller caller,
      Clock clock) {
    this.measures = measures;
    this.readings = readings;
    this.rules = rules;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  MeasureReadings.Versioned read(UUID id) {
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<MeasureDetail> list(MeasureFilter filter, PageRequest page) {
    return readings.list(filter, page);
  }

  @Transactional
  MeasureReadings.Versioned create(Supplier<MeasureCreate> body) {
    rules.requireSomeRight();
    var wanted = body.get();
    rules.require(wanted, null);
    var measure =
        new Measure(
            UuidVersion7Strategy.INSTANCE.generateUuid(null),
            wanted.schoolId(),
            wanted.statusOrProposed(),
            wanted.facts());
    measures.persistAndFlush(measure);
    return read(measure.id());
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  MeasureReadings.Versioned change(
      UUID id, UnaryOperator<MeasureCreate> patch, LongConsumer version) {
    var measure = measures.lock(id).orElseThrow(Problem::notFound);
    var before = read(id);
    rules.requireRight(before);
    var wanted = patch.apply(MeasureCreate.of(before.measure()));
    rules.require(wanted, before.measure().analysisId());
    version.accept(measure.version());
    measure.describe(wanted.facts());
    measure.go(
        wanted.statusOrProposed(),
        new MeasureStatusChange.Act(caller.actor(), clock.instant(), null));
    measures.flush();
    return read(id);
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  MeasureReadings.Versioned transition(
      UUID id, Supplier<MeasureTransition> body, LongConsumer version) {
    var measure = measures.lock(id).orElseThrow(Problem::notFound);
    rules.requireRight(read(id));
    var wanted = body.get();
    if (!wanted.errors().isEmpty()) {
      throw Problem.invalidBody(wanted.errors());
    }
    version.accept(measure.version());
    measure.take(
        wanted.to(), new MeasureStatusChange.Act(caller.actor(), clock.instant(), wanted.reason()));
    measures.flush();
    return read(id);
  }
}
