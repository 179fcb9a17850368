package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.rodtrad.school.SchoolFacts;
import no.rodtrad.school.Schools;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;

/** Sees to it that other dates or parties leave nothing outside the agreement it is bound to. */
@ApplicationScoped
class AgreementRoom {
  private final Instance<Dependents> keepers;
  private final Schools schools;

  AgreementRoom(Instance<Dependents> keepers, Schools schools) {
    this.keepers = keepers;
    this.schools = schools;
  }

  /**
   * Refuses terms that no longer hold what those before them held, and names it. The agreement's
   * row is locked, so nothing is bound to it meanwhile.
   */
  void require(UUID agreement, Terms before, Terms wanted) {
    if (before.hasRoomOf(wanted)) {
      return;
    }
    var bound = keepers.stream().flatMap(keeper -> keeper.of(agreement).stream()).toList();
    var known =
        schools
            .find(bound.stream().flatMap(it -> it.schoolIds().stream()).distinct().toList())
            .stream()
            .collect(Collectors.toMap(SchoolFacts::id, Function.identity()));
    var had = before.facts(agreement);
    var has = wanted.facts(agreement);
    var outside = new EnumMap<Dependents.Kind, List<UUID>>(Dependents.Kind.class);
    bound.stream()
        .filter(it -> holds(had, it, known) && !holds(has, it, known))
        .collect(
            Collectors.groupingBy(
                Dependents.Dependent::kind,
                Collectors.mapping(Dependents.Dependent::id, Collectors.toList())))
        .forEach(outside::put);
    if (!outside.isEmpty()) {
      throw refusal(outside);
    }
  }

  private static boolean holds(
      AgreementFacts agreement, Dependents.Dependent it, Map<UUID, SchoolFacts> known) {
    var days = it.days();
    var inTime =
        days == null
            || (it.before()
                ? days.endsOn().isBefore(agreement.startsOn())
                : agreement.covers(days.startsOn()) && agreement.covers(days.endsOn()));
    return inTime
        && it.schoolIds().stream()
            .map(known::get)
            .allMatch(school -> school != null && agreement.covers(school));
  }

  private static Problem refusal(Map<Dependents.Kind, List<UUID>> outside) {
    var count = outside.values().stream().mapToInt(List::size).sum();
    return new Problem(
            ProblemType.OUTSIDE_AGREEMENT,
            count
                + " of the courses, measures and places bound to the agreement would lie outside it;"
                + " move, cancel or release them first.")
        .with("courses", outside.getOrDefault(Dependents.Kind.COURSE, List.of()))
        .with("measures", outside.getOrDefault(Dependents.Kind.MEASURE, List.of()))
        .with("slots", outside.getOrDefault(Dependents.Kind.SLOT, List.of()));
  }
}
