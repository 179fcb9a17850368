package no.rodtrad.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.indicator.KnownUnit;
import no.rodtrad.indicator.LevelUnit;
import no.rodtrad.indicator.UnitKey;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a municipality and its schools beside the country's, as the caller sees them.
 *
 * @param schools by name
 */
record MunicipalityFigures(KnownUnit unit, List<LevelUnit> schools, CellIndex cells) {

  UnitFigures own() {
    return new UnitFigures(unit, cells);
  }

  UnitFigures of(LevelUnit school) {
    return new UnitFigures(
        new KnownUnit(school.key(), school.ref(), school.grades(), school.municipalityId()), cells);
  }

  /** Those that are there today, and closed ones that were there in that year. */
  List<LevelUnit> schoolsIn(SchoolYear year) {
    return schools.stream()
        .filter(school -> school.active() || cells.hasIn(school.key(), year))
        .toList();
  }

  /** The last year in which the municipality or one of its schools has a cell of the model. */
  Optional<SchoolYear> lastYear(ModelSettings model) {
    var keys = new ArrayList<UnitKey>(List.of(unit.key()));
    schools.forEach(school -> keys.add(school.key()));
    SchoolYear last = null;
    for (UnitKey key : keys) {
      last = later(last, cells.lastYear(key, model));
    }
    return Optional.ofNullable(last);
  }

  private static @Nullable SchoolYear later(@Nullable SchoolYear one, @Nullable SchoolYear other) {
    return one == null || (other != null && one.isBefore(other)) ? other : one;
  }
}
