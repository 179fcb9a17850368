package no.rodtrad.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.CellVersion;
import no.rodtrad.indicator.ObservedCell;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.indicator.UnitKey;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of some units said at any time, as their reader may see it today: a cell that is
 * hidden, or was once, is hidden in all that stood before. At the last time it says what it says
 * now.
 */
final class Timeline {
  private final Map<Key, List<CellVersion>> versions = new HashMap<>();

  private record Key(String unit, RiskIndicator indicator, int grade, SchoolYear year) {}

  Timeline(Collection<CellVersion> all) {
    for (CellVersion version : all) {
      versions.computeIfAbsent(key(version.cell()), key -> new ArrayList<>()).add(version);
    }
    versions.values().forEach(same -> same.sort(Comparator.comparing(CellVersion::storedAt)));
  }

  private static Key key(ObservedCell cell) {
    return new Key(cell.unitKey(), cell.indicator(), cell.grade(), cell.schoolYear());
  }

  /** The times at which a cell came or changed, ascending. */
  SortedSet<Instant> times(Predicate<ObservedCell> wanted) {
    var times = new TreeSet<Instant>();
    for (List<CellVersion> same : versions.values()) {
      for (CellVersion version : same) {
        if (wanted.test(version.cell())) {
          times.add(version.storedAt());
        }
      }
    }
    return times;
  }

  Cells of(UnitKey unit, Instant at) {
    return (indicator, grade, year) -> {
      var same = versions.getOrDefault(new Key(unit.text(), indicator, grade, year), List.of());
      Cell seen = seen(same, at);
      return seen == null ? Cell.absent(indicator, grade, year) : seen;
    };
  }

  /** A published value stands before the owner's, and the owner's before what is hidden. */
  private static @Nullable Cell seen(List<CellVersion> same, Instant at) {
    ObservedCell open = openAt(same, at);
    if (open != null && open.state() == CellState.VALUE) {
      return Cell.of(open);
    }
    for (CellVersion version : same) {
      if (version.owners() && version.stoodAt(at)) {
        return Cell.of(version.cell());
      }
    }
    return open == null ? null : Cell.of(open);
  }

  private static @Nullable ObservedCell openAt(List<CellVersion> same, Instant at) {
    CellVersion first = null;
    for (CellVersion version : same) {
      if (!version.owners()) {
        if (version.stoodAt(at)) {
          return version.cell();
        }
        first = first == null ? version : first;
      }
    }
    // What stood before it is not told to anybody: then it was hidden from the beginning.
    return first != null && isHiddenBefore(first, at) ? first.cell() : null;
  }

  private static boolean isHiddenBefore(CellVersion first, Instant at) {
    return first.cell().state() == CellState.SUPPRESSED && at.isBefore(first.storedAt());
  }
}
