package no.rodtrad.risk;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as it was from one time until the next.
 *
 * @param changed what the figures said before and say in this one: the unit's first
 */
record Vintage(Instant since, String inputsHash, Assessment assessment, List<Changed> changed) {

  /** A figure behind the assessment that is not what it was. */
  record Changed(boolean national, Cell from, Cell to) {}

  /** Of assessments by the same model and grades, which are of the same lines and cells. */
  static Vintage after(Assessment before, Instant since, String inputsHash, Assessment next) {
    Set<Changed> own = new LinkedHashSet<>();
    Set<Changed> national = new LinkedHashSet<>();
    for (int i = 0; i < next.lines().size(); i++) {
      List<ReadCell> from = before.lines().get(i).cells();
      List<ReadCell> to = next.lines().get(i).cells();
      for (int j = 0; j < to.size(); j++) {
        add(own, new Changed(false, from.get(j).cell(), to.get(j).cell()));
        add(national, national(from.get(j).average(), to.get(j).average()));
      }
    }
    var changed = new ArrayList<>(own);
    changed.addAll(national);
    return new Vintage(since, inputsHash, next, List.copyOf(changed));
  }

  private static void add(Set<Changed> all, @Nullable Changed one) {
    if (one != null && !same(one.from, one.to)) {
      all.add(one);
    }
  }

  private static @Nullable Changed national(@Nullable Cell from, @Nullable Cell to) {
    Cell known = to == null ? from : to;
    if (known == null) {
      return null;
    }
    Cell absent = Cell.absent(known.indicator(), known.grade(), known.schoolYear());
    return new Changed(true, from == null ? absent : from, to == null ? absent : to);
  }

  private static boolean same(Cell from, Cell to) {
    return from.state() == to.state()
        && same(from.value(), to.value())
        && same(from.uncertainty(), to.uncertainty())
        && Objects.equals(from.n(), to.n())
        && FigureSource.demo(from) == FigureSource.demo(to);
  }

  private static boolean same(@Nullable BigDecimal from, @Nullable BigDecimal to) {
    return from == null ? to == null : to != null && from.compareTo(to) == 0;
  }
}
