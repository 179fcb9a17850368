package no.rodtrad.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.rodtrad.access.Action;
import no.rodtrad.access.Caller;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** The six factors as they are judged, version by version. */
@ApplicationScoped
class JudgementService {
  private final JudgementRepository judgements;
  private final JudgementReadings readings;
  private final SchoolRules rules;
  private final Caller caller;
  private final Clock clock;

  JudgementService(
      JudgementRepository judgements,
      JudgementReadings readings,
      SchoolRules rules,
      Caller caller,
      Clock clock) {
    this.judgements = judgements;
    this.readings = readings;
    this.rules = rules;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  JudgementDetail read(UUID id) {
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<JudgementDetail> list(JudgementFilter filter, PageRequest page) {
    return readings.list(filter, page);
  }

  /**
   * @param against another judgement of the school; null for the version before
   */
  @Transactional
  FactorDifference difference(UUID id, @Nullable UUID against) {
    var to = read(id);
    return FactorDifference.between(
        against == null ? readings.findBefore(id).orElse(null) : comparable(against, to), to);
  }

  @Transactional
  JudgementDetail create(Supplier<FactorJudgementCreate> body) {
    rules.requireSomewhere(Action.WRITE_MEASURE);
    var wanted = body.get();
    rules.requireNamed(
        wanted.judgedAs().action(),
        wanted.schoolId(),
        rules.notAfterToday("/judgedOn", wanted.judgedOn()));
    var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    judgements.add(id, wanted, new JudgementRepository.Act(caller.actor(), now));
    return read(id);
  }

  private JudgementDetail comparable(UUID against, JudgementDetail to) {
    return readings
        .find(against)
        .filter(from -> from.schoolId().equals(to.schoolId()))
        .orElseThrow(
            () ->
                Problem.invalidParameters(
                    List.of(
                        InputError.parameter(
                            "against",
                            "reference",
                            "There is no such judgement of this school."))));
  }
}
