package no.rodtrad.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.indicator.RiskIndicator;
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

  /** Of each line those of the years it is made of. */
  private final List<List<FilledPool>> lines = new ArrayList<>();

  Filling(RiskFormula formula, Basis basis) {
    this.formula = formula;
    this.basis = basis;
    ModelSettings model = formula.model();
    CellReader reader = new CellReader(model, basis);
    List<SchoolYear> window = basis.lastYear().window(model.windowYears());
    for (List<RiskRule> rules : formula.expectedGroups(basis)) {
      for (List<SchoolYear> years : formula.yearGroups(window)) {
        lines.add(
            years.stream()
                .map(year -> FilledPool.of(reader.read(rules, year, place -> true), rules))
                .toList());
      }
    }
  }

  private Stream<FilledPool> pools() {
    return lines.stream().flatMap(List::stream);
  }

  /** The cells that lack something, in the order of the rules, then by year. */
  List<ReadCell> filled() {
    return pools().flatMap(pool -> pool.filled().stream()).toList();
  }

  /** By how much the line goes beyond one of its limits whatever it is filled with, as a sign. */
  Fraction beyondOneLimit(int line, RiskIndicator indicator) {
    return BothLimits.beyond(
        indicator,
        lines.get(line).stream()
            .filter(pool -> !pool.members().isEmpty())
            .map(pool -> pool.corners(End.LOWEST))
            .toList());
  }

  /** How the window is judged when it is filled for the worse, or the better, by one limit. */
  Assessment assess(End end, Limit limit) {
    return formula.assess(
        basis.with(pools().flatMap(pool -> pool.filled(end, limit).stream()).toList()));
  }
}
