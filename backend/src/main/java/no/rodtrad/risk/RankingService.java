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
  private final SightReadings sights;
  private final KnownModels models;
  private final KnownRankings rankings;
  private final ObservedCells cells;
  private final Clock clock;

  RankingService(
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

  @Transactional
  RiskRankingPage rank(RankingQuery query, PageRequest page) {
    var sight = sights.read();
    var model = models.find(query.model(), sight).orElseThrow(Problem::notFound);
    var year = lastYear(query, model, sight);
    var ranking = rankings.of(query.level(), model, year, sight);
    var chosen = ranking.inOrder().stream().filter(chosenBy(query)).toList();
    var name =
        String.join(
            "|",
            "ranking",
            query.level,
            model.detail().id().toString(),
            year.toString(),
            String.valueOf(query.municipality),
            String.valueOf(query.county));
    var found =
        new KnownList<>(name, chosen, RankedUnit::keys, RankedUnit.KEY_ORDER)
            .page(page)
            .map(ranked -> RiskRankingItem.from(ranked, ranking));
    var window =
        new RiskRankingPage.Window(
            query.level(), model.ref(), year, model.settings().windowYears());
    return RiskRankingPage.from(window, found);
  }

  private SchoolYear lastYear(RankingQuery query, KnownModel model, Sight sight) {
    var asked = query.schoolYear();
    if (asked != null) {
      Validity.require(model.validity().asked("schoolYear", asked));
      return asked;
    }
    var latest = rankings.lastYear(query.level(), model.settings().indicators(), sight);
    return model.validity().nearest(latest.orElseGet(() -> SchoolYear.of(LocalDate.now(clock))));
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
