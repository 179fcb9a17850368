package no.rodtrad.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.indicator.ObservedCell;
import no.rodtrad.indicator.ObservedCells;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.indicator.UnitType;
import no.rodtrad.shared.time.SchoolYear;

/**
 * Rankings of the whole country, made once for all who see the same: by far most see nothing but
 * public figures, and who sees more is answered by exactly the cells they see.
 */
@ApplicationScoped
class KnownRankings {
  /** A few models and years at a time are looked at; one is about a megabyte. */
  private static final int MOST = 8;

  private final Kept<Key, LevelFigures> figures = new Kept<>(MOST);
  private final Kept<OwnKey, Ranking> ofOwners = new Kept<>(MOST);
  private final Kept<YearKey, Optional<SchoolYear>> lastYears = new Kept<>(MOST);
  private final ObservedCells cells;

  KnownRankings(ObservedCells cells) {
    this.cells = cells;
  }

  /** The last school year in which the caller sees a cell of these indicators on the level. */
  Optional<SchoolYear> lastYear(UnitType level, Set<RiskIndicator> indicators, Sight sight) {
    return sight.owners()
        ? cells.latestYear(level, indicators)
        : lastYears.get(
            new YearKey(level, indicators, sight.figures()),
            () -> cells.latestPublicYear(level, indicators));
  }

  Ranking of(UnitType level, KnownModel model, SchoolYear year, Sight sight) {
    var range = range(model.settings(), year);
    var key =
        new Key(
            model.detail().id(), model.version(), level, year, sight.figures(), sight.register());
    var ofAll = figures.get(key, () -> read(level, model.formula(), range));
    if (!sight.owners()) {
      return ofAll.ranking();
    }
    var owners = cells.ownerCells(level, range);
    return owners.isEmpty()
        ? ofAll.ranking()
        : ofOwners.get(
            new OwnKey(key, owners), () -> ofAll.rankingWith(owners, cells::publicCellsOf));
  }

  /** By settings that are not stored: of public figures, and not kept. */
  Ranking tried(UnitType level, RiskFormula formula, SchoolYear year) {
    return read(level, formula, range(formula.model(), year)).ranking();
  }

  private static ObservedCells.Range range(ModelSettings settings, SchoolYear year) {
    return new ObservedCells.Range(
        settings.indicators(), year.minus(settings.windowYears() - 1), year);
  }

  private LevelFigures read(UnitType level, RiskFormula formula, ObservedCells.Range range) {
    return new LevelFigures(
        formula, range.to(), cells.units(level), cells.publicCells(level, range));
  }

  private record Key(
      UUID model,
      long modelVersion,
      UnitType level,
      SchoolYear lastYear,
      long figures,
      long register) {}

  private record OwnKey(Key figures, List<ObservedCell> owners) {}

  private record YearKey(UnitType level, Set<RiskIndicator> indicators, long figures) {}
}
