package no.rodtrad.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What became of schools that closed, as the register has been told. */
record SchoolLineage(List<Succession> all) {
  /**
   * One school's end in another.
   *
   * @param on the first day it was no longer there
   */
  record Succession(Lineage.Step step, LocalDate on) {}

  Lineage lineage() {
    return new Lineage(all.stream().map(Succession::step).toList());
  }

  /**
   * Everything that happened to any of the schools, oldest first.
   *
   * @param named all schools of the area
   */
  List<UnitSeries.Step> changes(Set<UUID> schools, Collection<DatedUnit> named) {
    var changes = new ArrayList<UnitSeries.Step>();
    for (DatedUnit school : named) {
      if (schools.contains(school.id())) {
        renumbered(school, changes);
      }
    }
    for (Succession each : all) {
      if (schools.contains(each.step.from()) || schools.contains(each.step.to())) {
        changes.add(
            new UnitSeries.Step(
                each.on,
                kind(each.step.from()),
                named(each.step.from(), each.on.minusDays(1), named),
                named(each.step.to(), each.on, named)));
      }
    }
    changes.sort(
        Comparator.comparing(UnitSeries.Step::on)
            .thenComparing(step -> step.from().number())
            .thenComparing(step -> step.to().number()));
    return changes;
  }

  private UnitSeries.Kind kind(UUID closed) {
    long ways = all.stream().filter(each -> each.step.from().equals(closed)).count();
    return ways == 1 ? UnitSeries.Kind.MERGED : UnitSeries.Kind.SPLIT;
  }

  private static UnitSeries.Named named(UUID school, LocalDate on, Collection<DatedUnit> all) {
    return named(
        all.stream()
            .filter(each -> each.id().equals(school))
            .map(each -> each.on(on))
            .findFirst()
            .orElseThrow());
  }

  private static void renumbered(DatedUnit school, List<UnitSeries.Step> changes) {
    for (int i = 1; i < school.names().size(); i++) {
      var began = school.names().get(i).from();
      if (began != null) {
        changes.add(
            new UnitSeries.Step(
                began,
                UnitSeries.Kind.RENUMBERED,
                named(school.names().get(i - 1).ref()),
                named(school.names().get(i).ref())));
      }
    }
  }

  private static UnitSeries.Named named(UnitRef school) {
    return new UnitSeries.Named(String.valueOf(school.orgNumber()), String.valueOf(school.name()));
  }
}
