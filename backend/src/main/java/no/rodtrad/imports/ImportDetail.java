package no.rodtrad.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is read, in lists and alone.
 *
 * @param municipalityNumber whose own figures it is of; null for public ones
 */
@Schema(name = "Import")
record ImportDetail(
    UUID id,
    ImportSource source,
    ImportMode mode,
    boolean createMissingSchools,
    @Nullable String municipalityNumber,
    ImportStatus status,
    String fileName,
    String sha256,
    Progress progress,
    RowCounts rows,
    CellCounts cells,
    List<ImportProblem> problems,
    Instant createdAt,
    @Nullable Instant finishedAt) {

  /**
   * @param total rows in all; null until they are counted
   */
  record Progress(int done, @Nullable Integer total) {}
}
