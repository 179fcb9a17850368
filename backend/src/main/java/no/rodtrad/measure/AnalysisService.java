package no.rodtrad.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.rodtrad.access.Action;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.page.Versioned;
import no.rodtrad.shared.problem.Problem;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Adds pedagogical analyses, and changes them as more is understood. */
@ApplicationScoped
class AnalysisService {
  private final AnalysisRepository analyses;
  private final AnalysisReadings readings;
  private final SchoolRules rules;

  AnalysisService(AnalysisRepository analyses, AnalysisReadings readings, SchoolRules rules) {
    this.analyses = analyses;
    this.readings = readings;
    this.rules = rules;
  }

  @Transactional
  Versioned<AnalysisDetail> read(UUID id) {
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<AnalysisDetail> list(PlaceFilter filter, PageRequest page) {
    return readings.list(filter, page);
  }

  @Transactional
  Versioned<AnalysisDetail> create(Supplier<PedagogicalAnalysisCreate> body) {
    rules.requireSomewhere(Action.WRITE_MEASURE);
    var wanted = body.get();
    rules.requireNamed(Action.WRITE_MEASURE, wanted.schoolId(), new ArrayList<>());
    var analysis = new Analysis(UuidVersion7Strategy.INSTANCE.generateUuid(null), wanted);
    analyses.persistAndFlush(analysis);
    return read(analysis.id());
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  Versioned<AnalysisDetail> change(
      UUID id, UnaryOperator<PedagogicalAnalysisCreate> patch, LongConsumer version) {
    var analysis = analyses.lock(id).orElseThrow(Problem::notFound);
    var before = read(id).value();
    rules.require(Action.WRITE_MEASURE, before.schoolId());
    var wanted = patch.apply(PedagogicalAnalysisCreate.of(before));
    version.accept(analysis.version());
    analysis.describe(wanted);
    analyses.flush();
    return read(id);
  }
}
