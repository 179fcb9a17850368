package no.rodtrad.risk;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.shared.time.SchoolYear;

/** Where the formula finds the cells of one unit. */
@FunctionalInterface
interface Cells {

  /** The cell, or an absent one when none is stored. */
  Cell at(RiskIndicator indicator, int grade, SchoolYear schoolYear);

  /** The given cells, of which no two may be of the same indicator, grade and year. */
  static Cells of(Collection<Cell> cells) {
    return over(cells, Cell::absent);
  }

  /** The given cells, and the others where none of them is. */
  static Cells over(Collection<Cell> cells, Cells others) {
    record Key(RiskIndicator indicator, int grade, SchoolYear year) {}
    Map<Key, Cell> byKey =
        cells.stream()
            .collect(
                Collectors.toMap(
                    cell -> new Key(cell.indicator(), cell.grade(), cell.schoolYear()),
                    Function.identity()));
    return (indicator, grade, year) -> {
      Cell found = byKey.get(new Key(indicator, grade, year));
      return found == null ? others.at(indicator, grade, year) : found;
    };
  }
}
