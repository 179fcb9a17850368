package no.rodtrad.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.rodtrad.indicator.ObservedCells;
import no.rodtrad.indicator.UnitType;
import no.rodtrad.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** All units of a level in every year, from what the caller may see. */
@ApplicationScoped
class CountryService {
  private final SightReadings sights;
  private final KnownModels models;
  private final ObservedCells cells;

  CountryService(SightReadings sights, KnownModels models, ObservedCells cells) {
    this.sights = sights;
    this.models = models;
    this.cells = cells;
  }

  /** The model named, or the default; asked for before the first line is written. */
  @Transactional
  KnownModel model(@Nullable UUID id) {
    return models.find(id, sights.read()).orElseThrow(Problem::notFound);
  }

  /** One statement, one pass; a line is written as soon as its unit is read. */
  @Transactional
  void write(UnitType level, KnownModel model, CountrySheet sheet) {
    var sight = sights.read();
    sheet.begin();
    var pass = new CountryPass(model, sheet::add);
    if (sight.owners()) {
      cells.eachUnit(level, pass::read);
    } else {
      cells.eachPublicUnit(level, pass::read);
    }
  }
}
