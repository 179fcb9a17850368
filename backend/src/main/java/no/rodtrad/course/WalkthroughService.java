package no.rodtrad.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.Problem;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Begins rounds of school walkthroughs, and counts who has observed. */
@ApplicationScoped
class WalkthroughService {
  private final WalkthroughRepository rounds;
  private final WalkthroughReadings readings;
  private final WalkthroughRules rules;

  WalkthroughService(
      WalkthroughRepository rounds, WalkthroughReadings readings, WalkthroughRules rules) {
    this.rounds = rounds;
    this.readings = readings;
    this.rules = rules;
  }

  @Transactional
  WalkthroughReadings.Versioned read(UUID id) {
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<WalkthroughRoundDetail> list(WalkthroughFilter filter, PageRequest page) {
    return readings.list(filter, page);
  }

  @Transactional
  WalkthroughReadings.Versioned create(Supplier<WalkthroughRoundCreate> body) {
    rules.requireSomeRight();
    var wanted = body.get();
    rules.require(wanted);
    var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    rounds.persistAndFlush(new Walkthrough(id, wanted.schoolId(), wanted.facts()));
    return read(id);
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  WalkthroughReadings.Versioned change(
      UUID id, UnaryOperator<WalkthroughRoundCreate> patch, LongConsumer version) {
    var round = rounds.lock(id).orElseThrow(Problem::notFound);
    var before = read(id);
    rules.requireRight(before);
    var wanted = patch.apply(WalkthroughRoundCreate.of(before.round()));
    rules.require(wanted);
    version.accept(round.version());
    round.describe(wanted.facts());
    rounds.flush();
    return read(id);
  }
}
