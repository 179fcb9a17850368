package no.rodtrad.risk;

import java.util.Collection;
import java.util.Set;
import no.rodtrad.shared.time.SchoolYear;

/**
 * What an assessment is made from.
 *
 * @param lastYear the last school year of the window
 * @param grades the grades the unit is expected to have figures for
 * @param own the unit's cells, as the reader may see them
 * @param national the country's cells, from which averages become limits
 */
record Basis(SchoolYear lastYear, Set<Integer> grades, Cells own, Cells national) {

  Basis endingIn(SchoolYear year) {
    return new Basis(year, grades, own, national);
  }

  /** The unit's own cell at a place of the window. */
  Cell cell(Place place) {
    return own.at(place.indicator(), place.grade(), lastYear.minus(place.yearsBack()));
  }

  /** As if these cells stood where the unit's own do. */
  Basis with(Collection<Cell> others) {
    return new Basis(lastYear, grades, Cells.over(others, own), national);
  }
}
