package no.rodtrad.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import no.rodtrad.indicator.KnownUnit;
import no.rodtrad.indicator.UnitKey;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** One unit's cells beside the country's, as the caller sees them, ready to be judged. */
record UnitFigures(KnownUnit unit, CellIndex cells) {

  Basis basis(SchoolYear lastYear) {
    return new Basis(lastYear, grades(), cells.of(unit.key()), cells.national());
  }

  /** The last year with a cell of the model: the unit's, or the country's, or else this year. */
  SchoolYear lastYear(ModelSettings model, Clock clock) {
    SchoolYear own = cells.lastYear(unit.key(), model);
    SchoolYear national = own == null ? cells.lastYear(UnitKey.nation(), model) : own;
    return national == null ? SchoolYear.of(LocalDate.now(clock)) : national;
  }

  /**
   * The last year of the window that is asked for; without one the latest that the model is valid
   * for.
   */
  SchoolYear lastYear(KnownModel model, @Nullable SchoolYear asked, Clock clock) {
    var validity = model.validity();
    if (asked == null) {
      return validity.nearest(lastYear(model.settings(), clock));
    }
    Validity.require(validity.asked("schoolYear", asked));
    return asked;
  }

  private Set<Integer> grades() {
    UnitKey key = unit.key();
    return ExpectedGrades.of(key.type(), unit.grades(), cells.reportedGrades(key));
  }
}
