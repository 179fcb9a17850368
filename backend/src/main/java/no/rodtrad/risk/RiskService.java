package no.rodtrad.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.indicator.KnownUnit;
import no.rodtrad.indicator.ObservedCells;
import no.rodtrad.indicator.UnitKey;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Risk points of one unit, from what the caller may see. */
@ApplicationScoped
class RiskService implements RiskOverview {
  private final RiskModelReadings models;
  private final ObservedCells cells;
  private final Clock clock;

  RiskService(RiskModelReadings models, ObservedCells cells, Clock clock) {
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
    var figures = figures(cells.unit(unit).orElseThrow(Problem::notFound));
    var rule = model(model);
    var formula = rule.formula();
    var year = lastYear == null ? figures.lastYear(formula.model(), clock) : lastYear;
    return RiskPoints.from(figures.unit().ref(), rule.ref(), formula.assess(figures.basis(year)));
  }

  /** Two windows, each named by its last year. */
  record Windows(SchoolYear from, SchoolYear to) {}

  @Transactional
  RiskComparison compare(String unit, @Nullable UUID model, Windows windows) {
    var figures = figures(cells.unit(unit).orElseThrow(Problem::notFound));
    var rule = model(model);
    var comparison =
        Comparison.of(rule.formula(), figures.basis(windows.from), figures.basis(windows.to));
    return RiskComparison.from(figures.unit().ref(), rule.ref(), comparison);
  }

  @Override
  @Transactional
  public Optional<LatestRisk> latest(UUID school) {
    return cells.unit("school:" + school).map(this::figures).flatMap(this::latest);
  }

  /** By the default model, or by the first published one which the unit has a cell for. */
  private Optional<LatestRisk> latest(UnitFigures figures) {
    for (RiskModelDetail rule : models.published()) {
      var formula = rule.formula();
      var year = figures.cells().lastYear(figures.unit().key(), formula.model());
      if (year != null) {
        return Optional.of(new LatestRiskReading(formula, figures, year).from(rule.ref()));
      }
    }
    return Optional.empty();
  }

  private RiskModelDetail model(@Nullable UUID id) {
    return models.findOrDefault(id).orElseThrow(Problem::notFound).model();
  }

  private UnitFigures figures(KnownUnit unit) {
    var keys = List.of(unit.key(), UnitKey.nation());
    return new UnitFigures(unit, new CellIndex(cells.cellsOf(keys)));
  }
}
