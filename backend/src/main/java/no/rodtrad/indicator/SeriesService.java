package no.rodtrad.indicator;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import no.rodtrad.shared.problem.Problem;

/** Series of units through renumberings, mergers and splits. */
@ApplicationScoped
class SeriesService {
  private final UnitRepository units;
  private final SeriesReadings readings;

  SeriesService(UnitRepository units, SeriesReadings readings) {
    this.units = units;
    this.readings = readings;
  }

  /** By any number the municipality has or had. */
  @Transactional
  UnitSeries ofMunicipality(String number, SeriesQuery query) {
    var unit = units.municipality(number).orElseThrow(Problem::notFound);
    return series(
        unit, readings.lineage(), query, (concerned, named) -> readings.changes(concerned));
  }

  /** Through its organisation numbers, and the schools that went on in others. */
  @Transactional
  UnitSeries ofSchool(UUID id, SeriesQuery query) {
    var unit = units.school(id).orElseThrow(Problem::notFound);
    var schools = readings.schools();
    return series(unit, schools.lineage(), query, schools::changes);
  }

  /**
   * @param changes those that any of some units was in, oldest first, of all units of the area
   */
  private UnitSeries series(
      KnownUnit unit,
      Lineage lineage,
      SeriesQuery query,
      BiFunction<Set<UUID>, List<DatedUnit>, List<UnitSeries.Step>> changes) {
    UUID id = requireNonNull(unit.key().id());
    var members = lineage.members(id, query.view());
    var shared = lineage.shared(id, query.view());
    var area = lineage.area(id);
    var concerned = new HashSet<>(members);
    concerned.addAll(shared);
    concerned.add(id);
    var named = readings.units(unit.key().type(), area);
    var keys = named.stream().filter(each -> concerned.contains(each.id())).map(DatedUnit::key);
    var reading =
        new SeriesReading(
            lineage, named, readings.cells(keys.toList(), query.indicator(), query.grade));
    return new UnitSeries(
        unit.ref(),
        query.indicator(),
        query.grade,
        query.view(),
        query.indicator().source(),
        reading.today(query.view() == SeriesView.HARMONISED ? area : Set.of(id)),
        reading.points(members, query.view()),
        reading.ambiguous(shared),
        changes.apply(concerned, named));
  }
}
