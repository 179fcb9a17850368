package no.rodtrad.imports;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.problem.Problem;

/**
 * Says how an import goes, each time in a transaction of its own, so that others can read it at
 * once.
 */
@ApplicationScoped
class ImportStatusService {
  private final ImportRepository imports;
  private final Clock clock;

  ImportStatusService(ImportRepository imports, Clock clock) {
    this.imports = imports;
    this.clock = clock;
  }

  /** What is asked for, or nothing when it has been begun too often. */
  @Transactional(REQUIRES_NEW)
  Optional<ImportRun.Order> begin(UUID id) {
    ImportRun run = run(id);
    return run.begin() ? Optional.of(run.order()) : Optional.empty();
  }

  @Transactional(REQUIRES_NEW)
  void counted(UUID id, long rows) {
    run(id).counted(Math.toIntExact(rows));
  }

  @Transactional(REQUIRES_NEW)
  void progressed(UUID id, RowCounts rows, CellCounts cells) {
    run(id).progressed(rows, cells);
  }

  @Transactional(REQUIRES_NEW)
  void validated(UUID id, StoredFigures figures) {
    run(id).validated(figures.rows(), figures.cells(), Instant.now(clock));
    imports.setProblems(id, figures.skips());
  }

  @Transactional(REQUIRES_NEW)
  void refused(UUID id, List<ImportProblem> problems) {
    run(id).refused(Instant.now(clock));
    imports.setProblems(id, problems);
    imports.dropFile(id);
  }

  @Transactional(REQUIRES_NEW)
  void failed(UUID id, String sentence) {
    run(id).failed(Instant.now(clock));
    imports.setProblems(id, List.of(new ImportProblem(null, null, "failed", sentence)));
    imports.dropFile(id);
  }

  /** Removes what dry runs left behind that nobody applied in time. */
  @Transactional(REQUIRES_NEW)
  int forgetFiles() {
    return imports.dropFilesValidatedBefore(Instant.now(clock).minus(ImportRun.FILE_KEPT_FOR));
  }

  private ImportRun run(UUID id) {
    return imports.findByIdOptional(id).orElseThrow(Problem::notFound);
  }
}
