package no.rodtrad.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.rodtrad.indicator.LevelUnit;
import no.rodtrad.indicator.ObservedCell;
import no.rodtrad.indicator.UnitKey;
import no.rodtrad.indicator.UnitType;
import no.rodtrad.shared.time.SchoolYear;

/**
 * All units of a level over one window, judged once for all who see nothing but public figures. It
 * keeps the sums and not the figures, of which a country has tens of thousands.
 */
final class LevelFigures {
  private final RiskFormula formula;
  private final SchoolYear lastYear;
  private final List<RankedUnit> judged = new ArrayList<>();
  private final Ranking ranking;

  LevelFigures(
      RiskFormula formula, SchoolYear lastYear, List<LevelUnit> units, List<ObservedCell> cells) {
    this.formula = formula;
    this.lastYear = lastYear;
    var seen = new CellIndex(cells);
    for (LevelUnit unit : units) {
      if (existed(unit, seen)) {
        judged.add(RankedUnit.of(unit, formula.assess(basis(unit, seen, seen, Set.of()))));
      }
    }
    this.ranking = new Ranking(judged);
  }

  Ranking ranking() {
    return ranking;
  }

  /**
   * The ranking as one sees it who sees these cells too: with the units they belong to judged anew.
   *
   * @param publicCells reads the public cells of some units
   */
  Ranking rankingWith(
      List<ObservedCell> owners, Function<Collection<UnitKey>, List<ObservedCell>> publicCells) {
    var own = new CellIndex(owners);
    var touched = new HashSet<UnitKey>(Set.of(UnitKey.nation()));
    for (RankedUnit ranked : judged) {
      if (own.has(ranked.unit().key())) {
        touched.add(ranked.unit().key());
      }
    }
    var others = new CellIndex(publicCells.apply(touched));
    var anew = new ArrayList<RankedUnit>(judged.size());
    for (RankedUnit ranked : judged) {
      LevelUnit unit = ranked.unit();
      anew.add(
          touched.contains(unit.key())
              ? RankedUnit.of(
                  unit, formula.assess(basis(unit, own, others, own.reportedGrades(unit.key()))))
              : ranked);
    }
    return new Ranking(anew);
  }

  private Basis basis(LevelUnit unit, CellIndex first, CellIndex then, Set<Integer> moreGrades) {
    var reported = new HashSet<>(unit.reportedGrades());
    reported.addAll(moreGrades);
    return new Basis(
        lastYear,
        ExpectedGrades.of(unit.key().type(), unit.grades(), reported),
        first.of(unit.key(), then.of(unit.key())),
        then.national());
  }

  /** Whether the unit was there in the window's last year, as far as the register tells. */
  private boolean existed(LevelUnit unit, CellIndex cells) {
    if (unit.key().type() == UnitType.MUNICIPALITY) {
      var closedOn = unit.closedOn();
      return closedOn == null || closedOn.isAfter(lastYear.startsOn());
    }
    return unit.active() || cells.hasIn(unit.key(), lastYear);
  }
}
