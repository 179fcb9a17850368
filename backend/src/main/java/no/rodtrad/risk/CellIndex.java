package no.rodtrad.risk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.ObservedCell;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.indicator.UnitKey;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Observed cells, found by unit and place. */
final class CellIndex {
  private static final Cells NONE = Cell::absent;

  /** Where a unit has at most one cell. */
  private record Place(RiskIndicator indicator, int grade, SchoolYear year) {}

  private final Map<String, Map<Place, Cell>> byUnit = new HashMap<>();

  CellIndex(Collection<ObservedCell> cells) {
    cells.forEach(this::put);
  }

  private void put(ObservedCell seen) {
    var key = new Place(seen.indicator(), seen.grade(), seen.schoolYear());
    byUnit.computeIfAbsent(seen.unitKey(), unit -> new HashMap<>()).put(key, Cell.of(seen));
  }

  Cells of(UnitKey unit) {
    Map<Place, Cell> cells = byUnit.get(unit.text());
    return cells == null ? NONE : lookingIn(cells, NONE);
  }

  Cells national() {
    return of(UnitKey.nation());
  }

  /** The unit's cells here, and the others where there is none. */
  Cells of(UnitKey unit, Cells others) {
    Map<Place, Cell> cells = byUnit.get(unit.text());
    return cells == null ? others : lookingIn(cells, others);
  }

  private static Cells lookingIn(Map<Place, Cell> cells, Cells others) {
    return (indicator, grade, year) -> {
      Cell found = cells.get(new Place(indicator, grade, year));
      return found == null ? others.at(indicator, grade, year) : found;
    };
  }

  boolean has(UnitKey unit) {
    return byUnit.containsKey(unit.text());
  }

  boolean hasIn(UnitKey unit, SchoolYear year) {
    return cellsOf(unit).stream().anyMatch(cell -> cell.schoolYear().equals(year));
  }

  /** The grades the unit has ever reported a figure in, shown or hidden. */
  Set<Integer> reportedGrades(UnitKey unit) {
    var grades = new TreeSet<Integer>();
    for (Cell cell : cellsOf(unit)) {
      if (cell.state() != CellState.ABSENT) {
        grades.add(cell.grade());
      }
    }
    return grades;
  }

  /** The last school year in which the unit has a cell some rule asks for; null without one. */
  @Nullable SchoolYear lastYear(UnitKey unit, ModelSettings model) {
    return cellsOf(unit).stream()
        .filter(cell -> model.asksFor(cell.indicator(), cell.grade()))
        .map(Cell::schoolYear)
        .max(SchoolYear::compareTo)
        .orElse(null);
  }

  private Collection<Cell> cellsOf(UnitKey unit) {
    Map<Place, Cell> cells = byUnit.get(unit.text());
    return cells == null ? Set.of() : cells.values();
  }
}
