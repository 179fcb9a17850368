package no.rodtrad.imports;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets one import run at a time, over all servers. The turn is a lock of the transaction, so a
 * server that dies gives it back, and what it left running is taken up by the next.
 */
@ApplicationScoped
class ImportTurnService {
  private final ImportRepository imports;
  private final ImportWork work;

  ImportTurnService(ImportRepository imports, ImportWork work) {
    this.imports = imports;
    this.work = work;
  }

  /** Runs the next import to its end; false when there is none, or another server has the turn. */
  @Transactional
  @TransactionConfiguration(timeout = 2 * FigureStoreService.LONGEST_SECONDS)
  boolean runNext() {
    if (!imports.takeTurn()) {
      return false;
    }
    Optional<UUID> next = imports.next();
    next.ifPresent(work::run);
    return next.isPresent();
  }
}
