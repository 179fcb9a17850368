package no.rodtrad.indicator;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * What municipalities became through mergers and splits. A renumbered one is still itself and has
 * no step here. A unit with one successor went wholly into it; of one with several nobody can say
 * which part went where, and nothing is chosen.
 */
final class Lineage {
  private final Map<UUID, Set<UUID>> successors = new HashMap<>();
  private final Map<UUID, Set<UUID>> predecessors = new HashMap<>();

  /** One unit's end in another. */
  record Step(UUID from, UUID to) {}

  Lineage(Collection<Step> steps) {
    for (Step step : steps) {
      successors.computeIfAbsent(step.from, from -> new LinkedHashSet<>()).add(step.to);
      predecessors.computeIfAbsent(step.to, to -> new LinkedHashSet<>()).add(step.from);
    }
  }

  /** The units of today that have a part in this one: itself while it exists. */
  Set<UUID> today(UUID unit) {
    var ends = reached(unit, this::successors);
    ends.removeIf(successors::containsKey);
    return ends;
  }

  /** The units whose figures make the series of this one. */
  Set<UUID> members(UUID unit, SeriesView view) {
    return switch (view) {
      case AS_WAS -> Set.of(unit);
      case AS_TODAY ->
          area(unit).stream().filter(each -> today(each).equals(Set.of(unit))).collect(toSet());
      case HARMONISED -> area(unit);
    };
  }

  /** The units whose figures are partly this one's: of them, and of others, today. */
  Set<UUID> shared(UUID unit, SeriesView view) {
    return view == SeriesView.AS_TODAY
        ? area(unit).stream()
            .filter(each -> today(each).size() > 1)
            .filter(each -> each.equals(unit) || today(each).contains(unit))
            .collect(toSet())
        : Set.of();
  }

  /** All units that any split or merger ties to this one, at any distance, and itself. */
  Set<UUID> area(UUID unit) {
    return reached(
        unit,
        each -> {
          var neighbours = new LinkedHashSet<>(successors(each));
          neighbours.addAll(predecessors.getOrDefault(each, Set.of()));
          return neighbours;
        });
  }

  private Set<UUID> successors(UUID unit) {
    return successors.getOrDefault(unit, Set.of());
  }

  private static Set<UUID> reached(UUID unit, Function<UUID, Set<UUID>> next) {
    var reached = new LinkedHashSet<UUID>();
    var waiting = new ArrayDeque<>(Set.of(unit));
    while (!waiting.isEmpty()) {
      UUID each = waiting.remove();
      if (reached.add(each)) {
        waiting.addAll(next.apply(each));
      }
    }
    return reached;
  }
}
