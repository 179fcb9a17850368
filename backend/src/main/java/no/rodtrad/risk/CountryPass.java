package no.rodtrad.risk;

import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import no.rodtrad.indicator.ObservedCell;
import no.rodtrad.indicator.UnitCells;
import no.rodtrad.indicator.UnitKey;
import no.rodtrad.indicator.UnitType;
import no.rodtrad.shared.time.SchoolYear;

/**
 * Judges unit after unit as they come, each by the one formula and in every window that ends with a
 * year it has a cell in and the model is valid for. Keeps the country's cells, which are few, and
 * one unit's.
 */
final class CountryPass {
  private final RiskFormula formula;
  private final Validity validity;
  private final BiConsumer<UnitCells, Assessment> judged;
  private CellIndex country = new CellIndex(List.of());

  CountryPass(KnownModel model, BiConsumer<UnitCells, Assessment> judged) {
    this.formula = model.formula();
    this.validity = model.validity();
    this.judged = judged;
  }

  /** The country comes first. */
  void read(UnitCells unit) {
    UnitKey key = unit.key();
    var own = new CellIndex(unit.cells());
    if (key.type() == UnitType.NATION) {
      country = own;
      return;
    }
    var years = new TreeSet<SchoolYear>();
    for (ObservedCell cell : unit.cells()) {
      if (formula.model().asksFor(cell.indicator(), cell.grade())
          && validity.holds(cell.schoolYear())) {
        years.add(cell.schoolYear());
      }
    }
    var grades = ExpectedGrades.of(key.type(), unit.grades(), own.reportedGrades(key));
    for (SchoolYear year : years) {
      var basis = new Basis(year, grades, own.of(key), country.national());
      judged.accept(unit, formula.assess(basis));
    }
  }
}
