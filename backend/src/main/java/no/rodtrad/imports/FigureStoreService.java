package no.rodtrad.imports;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.rodtrad.shared.problem.Problem;

/** Reads a file, and stores all of its figures or none. */
@ApplicationScoped
class FigureStoreService {
  /** The largest file we take needs a small part of it. */
  static final int LONGEST_SECONDS = 3600;

  private final ImportRepository imports;
  private final ImportStatusService status;
  private final FigureFormats formats;
  private final TransactionSynchronizationRegistry transaction;
  private final Clock clock;

  FigureStoreService(
      ImportRepository imports,
      ImportStatusService status,
      FigureFormats formats,
      TransactionSynchronizationRegistry transaction,
      Clock clock) {
    this.imports = imports;
    this.status = status;
    this.formats = formats;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * A file looked through.
   *
   * @param rows how many stand below the heading
   */
  record Checked(long rows, List<ImportProblem> problems) {}

  /** Finds everything that is wrong with the file by itself. */
  @Transactional(REQUIRES_NEW)
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  Checked check(UUID id, ImportRun.Order order) {
    Problems faults = Problems.faults();
    long rows = read(id, order.source(), new FigureSink.Nowhere(order.ofOwner()), faults);
    return new Checked(rows, faults.list());
  }

  /**
   * Stores the figures and ends the import with them. A dry run goes the same way and is undone at
   * the end, so that its counts are those the real thing would have.
   *
   * @throws RefusedFile when rows contradict each other once it is known which units they are about
   */
  @Transactional(REQUIRES_NEW)
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  StoredFigures store(UUID id, ImportRun.Order order) {
    Problems faults = Problems.faults();
    FigureImport figures =
        formats.startImport(id, order, faults, (rows, cells) -> status.progressed(id, rows, cells));
    read(id, order.source(), figures, faults);
    figures.finish();
    if (!faults.none()) {
      throw new RefusedFile(faults.list());
    }
    StoredFigures stored = figures.result();
    if (order.mode() == ImportMode.DRY_RUN) {
      transaction.setRollbackOnly();
    } else {
      end(id, stored);
    }
    return stored;
  }

  private void end(UUID id, StoredFigures stored) {
    imports
        .findByIdOptional(id)
        .orElseThrow(Problem::notFound)
        .applied(stored.rows(), stored.cells(), Instant.now(clock));
    imports.setProblems(id, stored.skips());
    imports.dropFile(id);
  }

  private long read(UUID id, ImportSource source, FigureSink sink, Problems faults) {
    try (InputStream file = imports.file(id)) {
      return formats.of(source).read(file, sink, faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
