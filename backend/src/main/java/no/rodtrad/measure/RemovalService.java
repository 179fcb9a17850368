package no.rodtrad.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import no.rodtrad.access.Action;
import no.rodtrad.access.Caller;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.Problem;

/**
 * Removes what was written by mistake: somebody may have named a child. The words are gone for
 * good; that there were some, and who took them away when, is kept.
 */
@ApplicationScoped
class RemovalService {
  private final RemovalRepository removals;
  private final RemovalReadings readings;
  private final SchoolRules rules;
  private final Caller caller;
  private final Clock clock;

  RemovalService(
      RemovalRepository removals,
      RemovalReadings readings,
      SchoolRules rules,
      Caller caller,
      Clock clock) {
    this.removals = removals;
    this.readings = readings;
    this.rules = rules;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  Page<RemovalDetail> list(PlaceFilter filter, PageRequest page) {
    return readings.list(filter, page);
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  void remove(RemovalKind kind, UUID id, LongConsumer version) {
    var standing = removals.lock(kind, id).orElseThrow(Problem::notFound);
    rules.require(Action.WRITE_MEASURE, standing.schoolId());
    version.accept(standing.version());
    removals.remove(kind, id);
    removals.note(kind, id, standing.schoolId(), caller.actor(), clock.instant());
  }
}
