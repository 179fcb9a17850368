package no.rodtrad.risk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.rodtrad.indicator.LevelUnit;
import no.rodtrad.indicator.ObservedCell;
import no.rodtrad.indicator.UnitType;
import no.rodtrad.shared.time.SchoolYear;

/** All units of a level over one window, judged once for all who see nothing but public figures. */
final class LevelFigures {
  private final RiskFormula formula;
  private final SchoolYear lastYear;
  private final CellIndex cells;
  private final List<RankedUnit> judged = new ArrayList<>();
  private final Ranking ranking;

  LevelFigures(
      RiskFormula formula, SchoolYear lastYear, List<LevelUnit> units, List<ObservedCell> cells) {
    this.formula = formula;
    this.lastYear = lastYear;
    this.cells = new CellIndex(cells);
    for (LevelUnit unit : units) {
      if (existed(unit)) {
        judged.add(new RankedUnit(unit, formula.assess(basis(unit, this.cells, Set.of()))));
      }
    }
    this.ranking = new Ranking(judged);
  }

  Ranking ranking() {
    return ranking;
  }

  /**
   * The ranking as one sees it who sees these cells too: with the units they belong to judged anew.
   */
  Ranking rankingWith(List<ObservedCell> owners) {
    if (owners.isEmpty()) {
      return ranking;
    }
    var seen = new CellIndex(owners);
    var anew = new ArrayList<RankedUnit>(judged.size());
    for (RankedUnit ranked : judged) {
      LevelUnit unit = ranked.unit();
      anew.add(
          seen.has(unit.key())
              ? new RankedUnit(
                  unit, formula.assess(basis(unit, seen, seen.reportedGrades(unit.key()))))
              : ranked);
    }
    return new Ranking(anew);
  }

  private Basis basis(LevelUnit unit, CellIndex first, Set<Integer> moreGrades) {
    var reported = new HashSet<>(unit.reportedGrades());
    reported.addAll(moreGrades);
    return new Basis(
        lastYear,
        ExpectedGrades.of(unit.key().type(), unit.grades(), reported),
        first.of(unit.key(), cells.of(unit.key())),
        cells.national());
  }

  /** Whether the unit was there in the window's last year, as far as the register tells. */
  private boolean existed(LevelUnit unit) {
    if (unit.key().type() == UnitType.MUNICIPALITY) {
      var closedOn = unit.closedOn();
      return closedOn == null || closedOn.isAfter(lastYear.startsOn());
    }
    return unit.active() || cells.hasIn(unit.key(), lastYear);
  }
}
