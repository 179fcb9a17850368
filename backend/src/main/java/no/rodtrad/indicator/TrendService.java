package no.rodtrad.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.rodtrad.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Makes sentences of figures: those the caller may see, and for similarity public ones only. */
@ApplicationScoped
class TrendService {
  private final UnitRepository units;
  private final TrendReadings readings;
  private final SimilarReadings similar;

  TrendService(UnitRepository units, TrendReadings readings, SimilarReadings similar) {
    this.units = units;
    this.readings = readings;
    this.similar = similar;
  }

  @Transactional
  TrendFacts facts(String reference) {
    var unit = units.find(reference).orElseThrow(Problem::notFound);
    var schools = similar.of(unit.key()).orElse(null);
    var facts = new ArrayList<TrendFact>();
    for (TrendSeries series : series(unit.key())) {
      facts.addAll(series.facts());
      if (schools != null) {
        facts.addAll(series.beside(schools));
      }
    }
    return new TrendFacts(unit.ref(), facts, told(schools));
  }

  private static @Nullable SimilarSchools told(SimilarReadings.@Nullable Found found) {
    return found == null ? null : found.told();
  }

  /** One for each indicator and grade the unit has a figure of, in that order. */
  private List<TrendSeries> series(UnitKey unit) {
    Map<TrendSeries.Place, TrendSeries> byPlace = new TreeMap<>();
    for (TrendReadings.Row row : readings.of(unit)) {
      var series =
          byPlace.computeIfAbsent(
              row.place(), place -> new TrendSeries(place, unit.type() == UnitType.NATION));
      if (row.national()) {
        series.national(row.figure());
      } else {
        series.own(row.figure());
      }
    }
    return byPlace.values().stream().filter(TrendSeries::hasOwn).toList();
  }
}
