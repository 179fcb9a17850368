package no.rodtrad.risk;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.indicator.KnownUnit;
import no.rodtrad.indicator.ObservedCells;
import no.rodtrad.indicator.UnitKey;
import no.rodtrad.indicator.UnitType;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A municipality beside its schools: as many statements for Oslo as for Utsira. Everything is made
 * from what the caller may see, but for the country's worst quarter, which is the public's.
 */
@ApplicationScoped
class MunicipalityRiskService {
  private final SightReadings sights;
  private final KnownModels models;
  private final KnownRankings rankings;
  private final ObservedCells cells;
  private final Clock clock;

  MunicipalityRiskService(
      SightReadings sights,
      KnownModels models,
      KnownRankings rankings,
      ObservedCells cells,
      Clock clock) {
    this.sights = sights;
    this.models = models;
    this.rankings = rankings;
    this.cells = cells;
    this.clock = clock;
  }

  /**
   * @param model null for the first published one with a cell, the default before the others
   * @param lastYear null for the last with a cell of the model
   */
  @Transactional
  MunicipalityRisk read(String number, @Nullable UUID model, @Nullable SchoolYear lastYear) {
    var sight = sights.read();
    var area =
        cells
            .unit("municipality:" + number)
            .map(unit -> figures(unit, sight))
            .orElseThrow(Problem::notFound);
    var rule = model(model, area, sight).orElseThrow(Problem::notFound);
    var year = lastYear == null ? latest(area, rule) : lastYear;
    Validity.require(rule.validity().asked("schoolYear", year));
    var country = rankings.of(UnitType.SCHOOL, rule, year, sight.ofThePublic());
    return MunicipalityRisk.from(area, rule, year, new WorstQuarter(country));
  }

  private SchoolYear latest(MunicipalityFigures area, KnownModel rule) {
    var latest = area.lastYear(rule.settings());
    return rule.validity()
        .nearest(latest.orElseGet(() -> area.own().lastYear(rule.settings(), clock)));
  }

  private MunicipalityFigures figures(KnownUnit municipality, Sight sight) {
    var schools = cells.schoolsOf(requireNonNull(municipality.municipalityId()));
    var keys = new ArrayList<UnitKey>(List.of(UnitKey.nation(), municipality.key()));
    schools.forEach(school -> keys.add(school.key()));
    var seen = sight.owners() ? cells.cellsOf(keys) : cells.publicCellsOf(keys);
    return new MunicipalityFigures(municipality, schools, new CellIndex(seen));
  }

  private Optional<KnownModel> model(@Nullable UUID id, MunicipalityFigures area, Sight sight) {
    if (id != null) {
      return models.find(id, sight);
    }
    return models.published(sight).stream()
        .filter(model -> area.lastYear(model.settings()).isPresent())
        .findFirst()
        .or(() -> models.find(null, sight));
  }
}
