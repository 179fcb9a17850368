package no.rodtrad.imports;

import com.google.errorprone.annotations.Keep;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** One import of one file, from its arrival to one of its ends. */
@Entity
@Table(name = "import_run")
class ImportRun {
  /** A file that has brought the server down this often is not tried again. */
  static final int MOST_ATTEMPTS = 3;

  /** How long a dry run can be applied; then its file is removed. */
  static final Duration FILE_KEPT_FOR = Duration.ofDays(7);

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private ImportSource source = ImportSource.UDIR_NATIONAL_TESTS;

  @Enumerated(EnumType.STRING)
  private ImportMode mode = ImportMode.DRY_RUN;

  @Column(name = "create_missing_schools")
  private boolean createMissingSchools;

  @Column(name = "municipality_id")
  private @Nullable UUID owner;

  @Enumerated(EnumType.STRING)
  private ImportStatus status = ImportStatus.RECEIVED;

  @Column(name = "file_name")
  private String fileName = "";

  @Column private String sha256 = "";
  @Column private int done;
  private @Nullable Integer total;
  @Keep @Embedded private RowCounts rows = RowCounts.NONE;
  @Keep @Embedded private CellCounts cells = CellCounts.NONE;
  private int attempts;

  @Column(name = "created_at")
  private Instant createdAt = Instant.EPOCH;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  /**
   * What was asked for.
   *
   * @param owner the municipality whose own figures are wanted; null for public ones
   */
  record Order(
      ImportSource source, ImportMode mode, boolean createMissingSchools, @Nullable UUID owner) {

    boolean ofOwner() {
      return owner != null;
    }

    Order of(@Nullable UUID municipality) {
      return new Order(source, mode, createMissingSchools, municipality);
    }
  }

  /** For Hibernate. */
  protected ImportRun() {
    id = new UUID(0, 0);
  }

  ImportRun(UUID id, Order order, ReceivedFile file, Instant now) {
    this.id = id;
    this.source = order.source;
    this.mode = order.mode;
    this.createMissingSchools = order.createMissingSchools;
    this.owner = order.owner;
    this.fileName = file.name();
    this.sha256 = file.sha256();
    this.createdAt = now;
  }

  UUID id() {
    return id;
  }

  Order order() {
    return new Order(source, mode, createMissingSchools, owner);
  }

  /**
   * Goes on from where it was received, or left by a server that went down; false after too many
   * tries.
   */
  boolean begin() {
    attempts++;
    status = ImportStatus.RUNNING;
    finishedAt = null;
    done = 0;
    rows = RowCounts.NONE;
    cells = CellCounts.NONE;
    return attempts <= MOST_ATTEMPTS;
  }

  void counted(int rowsInAll) {
    total = rowsInAll;
  }

  /** So far; it is never all before the end. */
  void progressed(RowCounts rowsSoFar, CellCounts cellsSoFar) {
    done = total == null ? 0 : Math.max(0, Math.min(rowsSoFar.read(), total - 1));
    rows = rowsSoFar;
    cells = cellsSoFar;
  }

  void validated(RowCounts allRows, CellCounts allCells, Instant now) {
    end(ImportStatus.VALIDATED, allRows, allCells, now);
  }

  void applied(RowCounts allRows, CellCounts allCells, Instant now) {
    end(ImportStatus.APPLIED, allRows, allCells, now);
  }

  /** Nothing of the file is taken. */
  void refused(Instant now) {
    end(ImportStatus.REFUSED, RowCounts.NONE, CellCounts.NONE, now);
  }

  void failed(Instant now) {
    end(ImportStatus.FAILED, RowCounts.NONE, CellCounts.NONE, now);
  }

  /** A dry run that was found good goes on as the real thing, while its file is kept. */
  void apply(Instant now) {
    if (status != ImportStatus.VALIDATED) {
      throw notValidated("The import is " + status + "; only a validated dry run can be applied.");
    }
    if (finishedAt == null || !now.isBefore(finishedAt.plus(FILE_KEPT_FOR))) {
      throw notValidated(
          "The file is removed "
              + FILE_KEPT_FOR.toDays()
              + " days after its dry run; send it again.");
    }
    mode = ImportMode.APPLY;
    status = ImportStatus.RECEIVED;
    attempts = 0;
    finishedAt = null;
  }

  private Problem notValidated(String sentence) {
    return new Problem(ProblemType.IMPORT_NOT_VALIDATED, sentence).with("from", status.name());
  }

  private void end(ImportStatus end, RowCounts allRows, CellCounts allCells, Instant now) {
    status = end;
    rows = allRows;
    cells = allCells;
    done = total == null ? 0 : total;
    finishedAt = now;
  }
}
