package no.rodtrad.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import no.rodtrad.indicator.KnownUnit;
import no.rodtrad.indicator.ObservedCells;
import no.rodtrad.indicator.UnitType;
import no.rodtrad.shared.page.KnownList;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** All schools or municipalities in order, from what the caller may see. */
@ApplicationScoped
class RankingService {
  private final RiskModelReadings models;
  private final ObservedCells cells;
  private final LevelFiguresCache cache;
  private final Clock clock;

  RankingService(
      RiskModelReadings models, ObservedCells cells, LevelFiguresCache cache, Clock clock) {
    this.models = models;
    this.cells = cells;
    this.cache = cache;
    this.clock = clock;
  }

  @Transactional
  RiskRankingPage rank(RankingQuery query, PageRequest page) {
    var model = models.findOrDefault(query.model()).orElseThrow(Problem::notFound);
    var settings = model.model().formula().model();
    var year = lastYear(query, settings);
    var ranking = ranking(model, query.level(), year);
    var chosen = ranking.inOrder().stream().filter(chosenBy(query)).toList();
    var name =
        String.join(
            "|",
            "ranking",
            query.level,
            model.model().id().toString(),
            year.toString(),
            String.valueOf(query.municipality),
            String.valueOf(query.county));
    var found =
        new KnownList<>(name, chosen, RankedUnit::keys, RankedUnit.KEY_ORDER)
            .page(page)
            .map(ranked -> RiskRankingItem.from(ranked, ranking));
    var window =
        new RiskRankingPage.Window(
            query.level(), model.model().ref(), year, settings.windowYears());
    return RiskRankingPage.from(window, found);
  }

  private SchoolYear lastYear(RankingQuery query, ModelSettings settings) {
    var asked = query.schoolYear();
    return asked != null
        ? asked
        : cells
            .latestYear(query.level(), settings.indicators())
            .orElseGet(() -> SchoolYear.of(LocalDate.now(clock)));
  }

  private Ranking ranking(RiskModelReadings.Versioned versioned, UnitType level, SchoolYear year) {
    var model = versioned.model();
    var formula = model.formula();
    var range =
        new ObservedCells.Range(
            formula.model().indicators(), year.minus(model.windowYears() - 1), year);
    // The epoch first: figures read after it are never older than it says.
    var key =
        new LevelFiguresCache.Key(model.id(), versioned.version(), level, year, cells.epoch());
    var figures =
        cache.get(
            key,
            () ->
                new LevelFigures(
                    formula, year, cells.units(level), cells.publicCells(level, range)));
    return figures.rankingWith(cells.ownerCells(level, range));
  }

  /** Units outside the country's list are there only for who asks for their own municipality. */
  private Predicate<RankedUnit> chosenBy(RankingQuery query) {
    Predicate<RankedUnit> inCounty =
        ranked -> query.county == null || query.county.equals(ranked.unit().countyNumber());
    if (query.municipality == null) {
      return inCounty.and(ranked -> ranked.unit().listed());
    }
    UUID municipality = municipality(query.municipality);
    boolean unlistedToo = query.level() == UnitType.SCHOOL;
    return inCounty.and(
        ranked ->
            ranked.unit().municipalityId().equals(municipality)
                && (unlistedToo || ranked.unit().listed()));
  }

  private @Nullable UUID municipality(String number) {
    Optional<KnownUnit> unit = cells.unit("municipality:" + number);
    return unit.map(KnownUnit::municipalityId).orElse(null);
  }
}
