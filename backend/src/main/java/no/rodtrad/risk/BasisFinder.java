package no.rodtrad.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.indicator.ObservedCells;
import no.rodtrad.indicator.UnitKey;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Finds what the points of one unit are counted from: the figures its reader may see. */
@ApplicationScoped
class BasisFinder {
  private final SightReadings sights;
  private final KnownModels models;
  private final ObservedCells cells;
  private final Clock clock;

  BasisFinder(SightReadings sights, KnownModels models, ObservedCells cells, Clock clock) {
    this.sights = sights;
    this.models = models;
    this.cells = cells;
    this.clock = clock;
  }

  /** A unit's figures beside the model that judges them. */
  record Found(UnitFigures figures, KnownModel model, SchoolYear lastYear) {
    RiskFormula formula() {
      return model.formula();
    }

    Basis basis() {
      return figures.basis(lastYear);
    }
  }

  /** What was looked for, each of which may not be there. */
  record Sought(Optional<UnitFigures> figures, Optional<KnownModel> model) {}

  /**
   * @param model null for the default
   */
  Sought seek(String unit, @Nullable UUID model) {
    var sight = sights.read();
    return new Sought(figures(unit, sight), models.find(model, sight));
  }

  /**
   * Refuses what is not there.
   *
   * @param model null for the default
   * @param lastYear null for the last with a cell of the model
   */
  Found find(String unit, @Nullable UUID model, @Nullable SchoolYear lastYear) {
    var sought = seek(unit, model);
    return found(
        sought.figures().orElseThrow(Problem::notFound),
        sought.model().orElseThrow(Problem::notFound),
        lastYear);
  }

  Found found(UnitFigures figures, KnownModel model, @Nullable SchoolYear lastYear) {
    return new Found(figures, model, figures.lastYear(model, lastYear, clock));
  }

  private Optional<UnitFigures> figures(String unit, Sight sight) {
    return cells
        .unit(unit)
        .map(
            known -> {
              var keys = List.of(known.key(), UnitKey.nation());
              var seen = sight.owners() ? cells.cellsOf(keys) : cells.publicCellsOf(keys);
              return new UnitFigures(known, new CellIndex(seen));
            });
  }
}
