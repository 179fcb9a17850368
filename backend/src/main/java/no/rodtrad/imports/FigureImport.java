package no.rodtrad.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.LedgerEntry;
import no.rodtrad.indicator.ObservationLedger;
import no.rodtrad.indicator.UnitKey;
import no.rodtrad.school.OrgNumber;
import no.rodtrad.school.Register;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * Carries the rows of a file into the register and the ledger of figures, some hundred at a time.
 */
final class FigureImport implements FigureSink {
  private static final int BATCH_ROWS = 500;

  private final Origin origin;
  private final Register register;
  private final ObservationLedger ledger;
  private final UnitIndex units;
  private final Problems faults;
  private final Progress progress;

  private final Problems skips = Problems.skips();
  private final SeenRows<UnitInYear> seen = new SeenRows<>();
  private final List<FigureRow> batch = new ArrayList<>();
  private RowCounts rows = RowCounts.NONE;
  private CellCounts cells = CellCounts.NONE;

  /** Told of every batch. */
  interface Progress {
    void reached(RowCounts rows, CellCounts cells);
  }

  /**
   * Which import they come from, and whether it may add schools.
   *
   * @param owner whose own figures they are; null for public ones
   */
  record Origin(UUID importId, boolean createMissingSchools, @Nullable UUID owner) {}

  /** Where the figures go. */
  record Target(Register register, ObservationLedger ledger) {}

  private record UnitInYear(UnitKey unit, SchoolYear year) {}

  FigureImport(Origin origin, Target target, Problems faults, Progress progress) {
    this.origin = origin;
    this.register = target.register;
    this.ledger = target.ledger;
    this.units = new UnitIndex(register);
    this.faults = faults;
    this.progress = progress;
  }

  @Override
  public void row(FigureRow row) {
    row.figures().forEach(figure -> cells = cells.and(figure.state()));
    FigureRow taken = ofOwner() ? row.forOwner() : row;
    if (isOwners(taken) && isKnown(taken) && existed(taken)) {
      batch.add(taken);
    }
    if (batch.size() == BATCH_ROWS) {
      flush();
    }
  }

  @Override
  public boolean ofOwner() {
    return origin.owner != null;
  }

  /**
   * An owner's file shows what is public too, of all the country: nothing of that is the owner's.
   */
  private boolean isOwners(FigureRow row) {
    UUID owner = origin.owner;
    if (owner == null) {
      return true;
    }
    if (row.figures().isEmpty()) {
      skip(row.line(), "not-restricted", "No figure here is for its owner only.");
      return false;
    }
    if (!units.isOf(owner, row.unit())) {
      skip(row.line(), "of-another-owner", "The unit is not of the municipality that imports.");
      return false;
    }
    return true;
  }

  @Override
  public void skip(long line, String code, String reason) {
    leaveOut(new ImportProblem(line, null, code, reason));
  }

  /** Carries the rest; after it the result is whole. */
  void finish() {
    flush();
  }

  StoredFigures result() {
    return new StoredFigures(rows, cells, skips.list());
  }

  /** In the register, or about to be. */
  private boolean isKnown(FigureRow row) {
    if (units.find(row.unit()).isPresent()) {
      return true;
    }
    if (!(row.unit() instanceof FigureUnit.School school)) {
      return leaveOut(row, row.unitColumn(), "The register has no unit with this number.");
    }
    if (!origin.createMissingSchools()) {
      return leaveOut(row, row.unitColumn(), "The register has no school with this number.");
    }
    return units.municipality(school.municipalityNumber()).isPresent()
        || leaveOut(row, null, "Neither the school nor its municipality is in the register.");
  }

  private boolean leaveOut(FigureRow row, @Nullable String column, String reason) {
    leaveOut(new ImportProblem(row.line(), column, "unknown-unit", reason));
    return false;
  }

  private void leaveOut(ImportProblem reason) {
    skips.add(reason);
    rows = rows.and(0, 0, 1);
    if (rows.read() % BATCH_ROWS == 0) {
      progress.reached(rows, cells);
    }
  }

  /** A figure for a year in which the unit was not there belongs to none. */
  private boolean existed(FigureRow row) {
    boolean existed =
        row.figures().stream()
            .allMatch(
                figure ->
                    figure.state() == CellState.ABSENT
                        || units.existed(row.unit(), figure.schoolYear()));
    if (!existed) {
      skip(
          row.line(),
          "unit-not-in-year",
          "The unit was not there in that school year: it was split, merged, or made later.");
    }
    return existed;
  }

  private void flush() {
    Set<OrgNumber> added = addMissingSchools();
    Map<FigureRow, List<LedgerEntry>> entries = new LinkedHashMap<>();
    for (FigureRow row : batch) {
      UnitKey unit = units.find(row.unit()).orElseThrow();
      List<Figure> figures = ofItsTime(row);
      if (isFirst(row, unit, figures)) {
        entries.put(row, figures.stream().map(f -> entry(unit, row, f)).toList());
      }
    }
    write(entries, added);
    batch.clear();
    progress.reached(rows, cells);
  }

  private void write(Map<FigureRow, List<LedgerEntry>> entries, Set<OrgNumber> added) {
    if (!faults.none() || entries.isEmpty()) {
      return;
    }
    Set<Integer> changed =
        ledger.write(entries.values().stream().flatMap(List::stream).toList()).changedRows();
    int stored = 0;
    for (FigureRow row : entries.keySet()) {
      boolean isNew =
          row.unit() instanceof FigureUnit.School school && added.contains(school.orgNumber());
      stored += isNew || changed.contains(Math.toIntExact(row.line())) ? 1 : 0;
    }
    rows = rows.and(stored, entries.size() - stored, 0);
  }

  private Set<OrgNumber> addMissingSchools() {
    Map<OrgNumber, Register.NewSchool> missing = new LinkedHashMap<>();
    for (FigureRow row : batch) {
      if (row.unit() instanceof FigureUnit.School school && units.find(school).isEmpty()) {
        UUID municipality = units.municipality(school.municipalityNumber()).orElseThrow();
        missing.put(
            school.orgNumber(),
            new Register.NewSchool(school.orgNumber(), school.name(), municipality));
      }
    }
    if (!missing.isEmpty()) {
      units.added(register.add(missing.values()));
    }
    return missing.keySet();
  }

  /** Without the empty cells a table has where a number was not in use that year. */
  private List<Figure> ofItsTime(FigureRow row) {
    return row.figures().stream()
        .filter(
            figure ->
                figure.state() != CellState.ABSENT
                    || units.isCalledSo(row.unit(), figure.schoolYear()))
        .toList();
  }

  /** One place may stand under two of its numbers; they must not disagree about a year. */
  private boolean isFirst(FigureRow row, UnitKey unit, List<Figure> figures) {
    Map<SchoolYear, List<Figure>> byYear =
        figures.stream().collect(Collectors.groupingBy(Figure::schoolYear));
    boolean first = true;
    for (Map.Entry<SchoolYear, List<Figure>> year : byYear.entrySet()) {
      Optional<SeenRows.Earlier> earlier =
          seen.meet(new UnitInYear(unit, year.getKey()), row.line(), year.getValue());
      boolean conflict =
          earlier.filter(e -> e.digest() != SeenRows.digest(year.getValue())).isPresent();
      if (conflict) {
        faults.inRow(
            row.line(),
            "conflicting-rows",
            "Row " + earlier.orElseThrow().line() + " has other figures for the same unit");
      }
      first &= earlier.isEmpty();
    }
    if (!first) {
      skip(row.line(), "duplicate-row", "The same unit stands in an earlier row.");
    }
    return first;
  }

  private LedgerEntry entry(UnitKey unit, FigureRow row, Figure figure) {
    return new LedgerEntry(
        unit,
        new LedgerEntry.Place(figure.indicator(), figure.grade(), figure.schoolYear()),
        figure.state(),
        figure.value(),
        figure.uncertainty(),
        figure.n(),
        new LedgerEntry.Source(origin.importId(), Math.toIntExact(row.line())),
        false);
  }
}
