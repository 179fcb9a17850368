package no.rodtrad.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All units of a level in order, the worst first. Special areas and invented units have a place in
 * the order, and count for nobody's rank.
 */
final class Ranking {
  private final List<RankedUnit> inOrder;
  private final Map<String, Integer> ranks = new HashMap<>();

  Ranking(Collection<RankedUnit> units) {
    inOrder = new ArrayList<>(units);
    inOrder.sort(RankedUnit.ORDER);
    int before = 0;
    int rank = 1;
    Fraction last = null;
    for (RankedUnit ranked : inOrder) {
      Fraction share = ranked.share();
      if (share != null) {
        rank = last != null && last.compareTo(share) == 0 ? rank : before + 1;
        ranks.put(ranked.id(), rank);
        before += ranked.unit().listed() ? 1 : 0;
        last = share;
      }
    }
  }

  List<RankedUnit> inOrder() {
    return inOrder;
  }

  /** From 1, equal shares equal; null without a share. */
  @Nullable Integer rank(RankedUnit ranked) {
    return ranks.get(ranked.id());
  }
}
