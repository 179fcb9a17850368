package no.rodtrad.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The way of one import from its beginning to its end. */
@ApplicationScoped
class ImportWork {
  private static final Logger LOG = Logger.getLogger(ImportWork.class);

  private final ImportStatusService status;
  private final FigureStoreService figures;

  ImportWork(ImportStatusService status, FigureStoreService figures) {
    this.status = status;
    this.figures = figures;
  }

  void run(UUID id) {
    Optional<ImportRun.Order> order = status.begin(id);
    if (order.isEmpty()) {
      status.failed(id, "The server went down each time it read this file. Nothing is stored.");
      return;
    }
    try {
      run(id, order.get());
    } catch (RefusedFile refused) {
      status.refused(id, refused.problems());
    } catch (RuntimeException unexpected) {
      LOG.errorf(unexpected, "import %s", id);
      status.failed(
          id, "Something went wrong on our side. Nothing is stored; send the file again.");
    }
  }

  private void run(UUID id, ImportRun.Order order) {
    FigureStoreService.Checked checked = figures.check(id, order);
    status.counted(id, checked.rows());
    if (!checked.problems().isEmpty()) {
      throw new RefusedFile(checked.problems());
    }
    StoredFigures stored = figures.store(id, order);
    if (order.mode() == ImportMode.DRY_RUN) {
      status.validated(id, stored);
    }
  }
}
