package no.rodtrad.risk;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.shared.time.SchoolYear;

/**
 * A figure for every cell of a window that could be there and is not, so bad or so good as its
 * indicator's published scale lets it be. Nothing else limits it, neither the figures of the
 * municipality nor those of other schools, and so it tells nothing of what is hidden.
 *
 * <p>A cell that would not count with a figure either, because the country has none or because it
 * lies across the break of its series, is left as it is.
 */
final class Filling {
  private final RiskFormula formula;
  private final Basis basis;
  private final List<FilledPool> pools = new ArrayList<>();

  Filling(RiskFormula formula, Basis basis) {
    this.formula = formula;
    this.basis = basis;
    ModelSettings model = formula.model();
    CellReader reader = new CellReader(model, basis);
    for (List<RiskRule> rules : formula.expectedGroups(basis)) {
      for (SchoolYear year : basis.lastYear().window(model.windowYears())) {
        pools.add(FilledPool.of(reader.read(rules, year, place -> true), rules));
      }
    }
  }

  /** The cells that lack something, in the order of the rules, then by year. */
  List<ReadCell> filled() {
    return pools.stream().flatMap(pool -> pool.filled().stream()).toList();
  }

  /** How the window is judged when it is filled for the worse, or the better, by one limit. */
  Assessment assess(End end, Limit limit) {
    List<Cell> cells = new ArrayList<>();
    pools.forEach(pool -> cells.addAll(pool.filled(end, limit)));
    return formula.assess(basis.with(cells));
  }
}
