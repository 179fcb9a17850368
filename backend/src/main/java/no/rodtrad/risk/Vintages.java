package no.rodtrad.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.indicator.UnitKey;
import no.rodtrad.shared.time.SchoolYear;

/**
 * One window as it has been told through time: each time a figure behind it came or changed, it is
 * judged anew by the one formula. The model and the grades are today's, only the figures move.
 *
 * @param now the window as it stands
 */
record Vintages(KnownModel model, UnitKey unit, Basis now, Timeline timeline) {
  /** The latest of them; a figure corrected every day must not make a reply without end. */
  private static final int MOST = 100;

  private record Place(String unit, RiskIndicator indicator, int grade, SchoolYear year) {}

  /** Oldest first; none when nothing was ever told. */
  List<Vintage> all() {
    var before = model.formula().assess(basis(Cell::absent, Cell::absent));
    var hash = model.inputsHash(unit, before);
    var wanted = places(before);
    var vintages = new ArrayList<Vintage>();
    for (Instant since : times(wanted)) {
      var next =
          model
              .formula()
              .assess(basis(timeline.of(unit, since), timeline.of(UnitKey.nation(), since)));
      var nextHash = model.inputsHash(unit, next);
      if (!nextHash.equals(hash)) {
        vintages.add(Vintage.after(before, since, nextHash, next));
        before = next;
        hash = nextHash;
      }
    }
    return List.copyOf(vintages.subList(Math.max(0, vintages.size() - MOST), vintages.size()));
  }

  private Basis basis(Cells own, Cells national) {
    return new Basis(now.lastYear(), now.grades(), own, national);
  }

  private Iterable<Instant> times(Set<Place> wanted) {
    return timeline.times(
        cell ->
            wanted.contains(
                new Place(cell.unitKey(), cell.indicator(), cell.grade(), cell.schoolYear())));
  }

  /** The unit's cells, and the country's wherever the model may look for them. */
  private Set<Place> places(Assessment assessment) {
    var places = new HashSet<Place>();
    for (Line line : assessment.lines()) {
      for (ReadCell read : line.cells()) {
        Cell cell = read.cell();
        places.add(new Place(unit.text(), cell.indicator(), cell.grade(), cell.schoolYear()));
        for (SchoolYear year : assessment.windowYears()) {
          places.add(new Place(UnitKey.nation().text(), cell.indicator(), cell.grade(), year));
        }
      }
    }
    return places;
  }
}
