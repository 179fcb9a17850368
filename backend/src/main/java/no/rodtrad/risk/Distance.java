package no.rodtrad.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far it is to the next lower share: for every line with points, what each of its cells alone
 * would have to be.
 *
 * @param steps in the order of the lines, then of the cells
 */
record Distance(Assessment now, List<Step> steps) {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::yearsBack).reversed().thenComparing(Place::grade);

  static Distance of(RiskFormula formula, Basis basis) {
    Assessment now = formula.assess(basis);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < now.lines().size(); i++) {
      Line line = now.lines().get(i);
      if (line.points() > 0) {
        for (Place place : line.places().stream().sorted(ORDER).toList()) {
          steps.add(new Step.Trial(formula, basis, now, i, basis.cell(place)).step());
        }
      }
    }
    return new Distance(now, List.copyOf(steps));
  }
}
