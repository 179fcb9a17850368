package no.rodtrad.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import no.rodtrad.access.Action;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.Problem;

/** The outbox, for the administrator. */
@ApplicationScoped
class OutboxService {
  private final OutboxRepository outbox;
  private final OutboxReadings readings;
  private final Permissions permissions;
  private final Clock clock;

  OutboxService(
      OutboxRepository outbox, OutboxReadings readings, Permissions permissions, Clock clock) {
    this.outbox = outbox;
    this.readings = readings;
    this.permissions = permissions;
    this.clock = clock;
  }

  @Transactional
  Page<OutboxMessageDetail> list(OutboxFilter filter, PageRequest page) {
    permissions.require(Action.READ_OUTBOX, Scope.everything());
    return readings.list(filter, page);
  }

  @Transactional
  OutboxReadings.Versioned read(UUID id) {
    return readings.find(id).orElseThrow(Problem::notFound);
  }

  /**
   * @param version refuses unless the version that stands is the one the caller read
   */
  @Transactional
  OutboxReadings.Versioned move(UUID id, Supplier<OutboxTransition> body, LongConsumer version) {
    var message = outbox.findToChange(id).orElseThrow(Problem::notFound);
    var wanted = body.get();
    version.accept(message.version());
    message.move(wanted.to(), Instant.now(clock));
    outbox.flush();
    return read(id);
  }
}
