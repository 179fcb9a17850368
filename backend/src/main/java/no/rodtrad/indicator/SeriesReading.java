package no.rodtrad.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.rodtrad.shared.time.SchoolYear;

/** Arranges the cells of an area in the way a view shows them. */
final class SeriesReading {
  private static final Comparator<UnitRef> BY_NUMBER =
      Comparator.comparing(
          unit -> unit.number() == null ? String.valueOf(unit.orgNumber()) : unit.number());

  private final Lineage lineage;
  private final Map<UUID, DatedUnit> units;
  private final Map<SchoolYear, List<SeriesCell>> byYear = new TreeMap<>();

  SeriesReading(Lineage lineage, List<DatedUnit> units, List<SeriesCell> cells) {
    this.lineage = lineage;
    this.units = units.stream().collect(Collectors.toMap(DatedUnit::id, Function.identity()));
    for (SeriesCell cell : cells) {
      byYear.computeIfAbsent(cell.schoolYear(), year -> new ArrayList<>()).add(cell);
    }
  }

  /** What the units are today, each once. */
  List<UnitRef> today(Set<UUID> asked) {
    return asked.stream()
        .flatMap(unit -> lineage.today(unit).stream())
        .distinct()
        .map(unit -> unit(unit).today())
        .sorted(BY_NUMBER)
        .toList();
  }

  /** One for each year in which a member has a cell; a member that has none is marked absent. */
  List<UnitSeries.Point> points(Set<UUID> members, SeriesView view) {
    var points = new ArrayList<UnitSeries.Point>();
    for (List<SeriesCell> year : byYear.values()) {
      var cells = new ArrayList<>(year);
      cells.removeIf(cell -> !members.contains(cell.unit()));
      if (!cells.isEmpty()) {
        addMissing(members, cells);
        points.add(SeriesPool.point(cells, parts(cells, view)));
      }
    }
    return points;
  }

  private void addMissing(Set<UUID> members, List<SeriesCell> cells) {
    var one = cells.get(0);
    var missing = new HashSet<>(members);
    cells.forEach(cell -> missing.remove(cell.unit()));
    for (UUID unit : missing) {
      if (unit(unit).existedIn(one.schoolYear())) {
        cells.add(SeriesCell.absent(unit, one));
      }
    }
  }

  private List<UnitSeries.Part> parts(List<SeriesCell> cells, SeriesView view) {
    return cells.stream()
        .map(cell -> part(cell, view))
        .sorted(Comparator.comparing(UnitSeries.Part::unit, BY_NUMBER))
        .toList();
  }

  /** Under the name of its year, but for a school's number of today. */
  private UnitSeries.Part part(SeriesCell cell, SeriesView view) {
    var unit = unit(cell.unit());
    var isSchool = unit.key().type() == UnitType.SCHOOL;
    return UnitSeries.Part.from(
        isSchool && view != SeriesView.AS_WAS ? unit.today() : unit.in(cell.schoolYear()), cell);
  }

  /** Each figure of a unit that leads to several of today, with all of those. */
  List<UnitSeries.Ambiguous> ambiguous(Set<UUID> shared) {
    var figures = new ArrayList<UnitSeries.Ambiguous>();
    for (List<SeriesCell> year : byYear.values()) {
      for (SeriesCell cell : year) {
        if (shared.contains(cell.unit())) {
          figures.add(
              new UnitSeries.Ambiguous(
                  cell.schoolYear(), part(cell, SeriesView.AS_WAS), today(Set.of(cell.unit()))));
        }
      }
    }
    return figures;
  }

  private DatedUnit unit(UUID id) {
    DatedUnit unit = units.get(id);
    if (unit == null) {
      throw new IllegalStateException("every unit of an area has a number");
    }
    return unit;
  }
}
