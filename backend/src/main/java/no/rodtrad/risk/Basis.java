package no.rodtrad.risk;

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
}
