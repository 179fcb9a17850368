package no.rodtrad.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.rodtrad.indicator.KnownUnit;
import no.rodtrad.indicator.ObservedCells;
import no.rodtrad.indicator.UnitKey;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Risk points of one unit, from what the caller may see. */
@ApplicationScoped
class RiskService implements RiskOverview {
  private final SightReadings sights;
  private final KnownModels models;
  private final ObservedCells cells;
  private final Clock clock;

  RiskService(SightReadings sights, KnownModels models, ObservedCells cells, Clock clock) {
    this.sights = sights;
    this.models = models;
    this.cells = cells;
    this.clock = clock;
  }

  /**
   * @param model null for the default
   * @param lastYear null for the last with a cell of the model
   */
  @Transactional
  RiskPoints points(String unit, @Nullable UUID model, @Nullable SchoolYear lastYear) {
    var sight = sights.read();
    var figures = figures(unit, sight).orElseThrow(Problem::notFound);
    var rule = models.find(model, sight).orElseThrow(Problem::notFound);
    var formula = rule.formula();
    var year = figures.lastYear(rule, lastYear, clock);
    return RiskPoints.from(figures.unit(), rule, formula.assess(figures.basis(year)));
  }

  /** The same window as it has been told through time. */
  @Transactional
  RiskVintages vintages(String unit, @Nullable UUID model, @Nullable SchoolYear lastYear) {
    var sight = sights.read();
    var figures = figures(unit, sight).orElseThrow(Problem::notFound);
    var rule = models.find(model, sight).orElseThrow(Problem::notFound);
    var basis = figures.basis(figures.lastYear(rule, lastYear, clock));
    var now = rule.formula().assess(basis);
    var key = figures.unit().key();
    var years = now.windowYears();
    var range = new ObservedCells.Range(rule.settings().indicators(), years.get(0), now.lastYear());
    var timeline = new Timeline(cells.versionsOf(List.of(key, UnitKey.nation()), range));
    var all = new Vintages(rule, key, basis, timeline).all();
    return RiskVintages.from(figures.unit(), rule, now, all);
  }

  /**
   * Two windows, each named by its last year.
   *
   * @param toModel the later window's model; null for the same as the earlier's
   */
  record Windows(SchoolYear from, SchoolYear to, @Nullable UUID toModel) {}

  @Transactional
  RiskComparison compare(String unit, @Nullable UUID model, Windows windows) {
    var sight = sights.read();
    var figures = figures(unit, sight).orElseThrow(Problem::notFound);
    var rule = models.find(model, sight).orElseThrow(Problem::notFound);
    var later =
        windows.toModel == null
            ? rule
            : models.find(windows.toModel, sight).orElseThrow(Problem::notFound);
    Validity.require(
        rule.validity().asked("from", windows.from), later.validity().asked("to", windows.to));
    var from = figures.basis(windows.from);
    var to = figures.basis(windows.to);
    if (rule.detail().id().equals(later.detail().id())) {
      var comparison = Comparison.of(rule.formula(), from, to);
      return RiskComparison.from(figures.unit().ref(), rule.ref(), null, comparison);
    }
    var both = Comparison.acrossModels(rule.formula().assess(from), later.formula().assess(to));
    return RiskComparison.from(figures.unit().ref(), rule.ref(), later.ref(), both);
  }

  @Override
  @Transactional
  public Optional<LatestRisk> latest(UUID school) {
    var sight = sights.read();
    return figures("school:" + school, sight)
        .flatMap(figures -> reading(figures, sight))
        .map(LatestRiskReading::latest);
  }

  /** Of those of the schools that exist; as many statements for one as for all. */
  @Transactional
  RiskShares shares(List<UUID> schools) {
    var sight = sights.read();
    var found = figuresOf(schools, sight);
    var shares = new ArrayList<RiskShare>();
    for (UUID id : schools) {
      var figures = found.get(id);
      if (figures != null) {
        shares.add(share(id, figures, sight));
      }
    }
    return new RiskShares(shares);
  }

  @Override
  @Transactional
  public List<PassedLimit> newlyPassed(List<UUID> schools) {
    var passed = new ArrayList<PassedLimit>();
    if (schools.isEmpty()) {
      return passed;
    }
    var sight = sights.read();
    var model = models.find(null, sight);
    var found = figuresOf(schools, sight);
    for (UUID id : schools) {
      var figures = found.get(id);
      if (figures != null && model.isPresent()) {
        var year = figures.cells().lastYear(figures.unit().key(), model.get().settings());
        if (year != null) {
          passed.addAll(new PassedLimitReading(model.get(), figures, year).passed(id));
        }
      }
    }
    return passed;
  }

  /** Of those of the schools that exist; two statements, however many there are. */
  private Map<UUID, UnitFigures> figuresOf(List<UUID> schools, Sight sight) {
    var known =
        cells.schools(schools).stream()
            .collect(Collectors.toMap(KnownUnit::key, Function.identity()));
    var keys = new ArrayList<>(known.keySet());
    keys.add(UnitKey.nation());
    var index = index(keys, sight);
    var figures = new HashMap<UUID, UnitFigures>();
    for (UUID id : schools) {
      var unit = known.get(UnitKey.school(id));
      if (unit != null) {
        figures.put(id, new UnitFigures(unit, index));
      }
    }
    return figures;
  }

  private RiskShare share(UUID school, UnitFigures figures, Sight sight) {
    return reading(figures, sight)
        .map(reading -> new RiskShare(school, reading.latest(), reading.trend()))
        .orElseGet(() -> new RiskShare(school, null, List.of()));
  }

  /** By the default model, or by the first published one which the unit has a cell for. */
  private Optional<LatestRiskReading> reading(UnitFigures figures, Sight sight) {
    for (KnownModel model : models.published(sight)) {
      var last = figures.cells().lastYear(figures.unit().key(), model.settings());
      if (last != null && !last.isBefore(model.validity().nearest(last))) {
        var year = model.validity().nearest(last);
        return Optional.of(new LatestRiskReading(model, figures, year));
      }
    }
    return Optional.empty();
  }

  private Optional<UnitFigures> figures(String unit, Sight sight) {
    return cells
        .unit(unit)
        .map(known -> new UnitFigures(known, index(List.of(known.key(), UnitKey.nation()), sight)));
  }

  private CellIndex index(List<UnitKey> keys, Sight sight) {
    return new CellIndex(sight.owners() ? cells.cellsOf(keys) : cells.publicCellsOf(keys));
  }
}
