package no.rodtrad.risk;

import java.util.Comparator;
import java.util.List;
import no.rodtrad.indicator.LevelUnit;
import org.jspecify.annotations.Nullable;

/**
 * A unit with the sum of its points, as the ranking orders it.
 *
 * @param id the text of the unit's key, which ends the order
 * @param share exact; null when the basis is insufficient
 */
record RankedUnit(LevelUnit unit, String id, RiskWindow sum, @Nullable Fraction share) {
  static final Comparator<RankedUnit> ORDER =
      (one, other) -> compare(one.share, one.id, other.share, other.id);

  /** The same order, of {@link #keys()}. */
  static final Comparator<List<String>> KEY_ORDER =
      (one, other) -> compare(share(one), id(one), share(other), id(other));

  /** Without the lines: a country is kept in memory. */
  static RankedUnit of(LevelUnit unit, Assessment assessment) {
    return new RankedUnit(unit, unit.key().text(), RiskWindow.from(assessment), assessment.share());
  }

  /** The worst share first, units without a share last, then by id. */
  private static int compare(
      @Nullable Fraction share, String id, @Nullable Fraction otherShare, String otherId) {
    if (share == null) {
      return otherShare == null ? id.compareTo(otherId) : 1;
    }
    if (otherShare == null) {
      return -1;
    }
    int better = otherShare.compareTo(share);
    return better == 0 ? id.compareTo(otherId) : better;
  }

  /** What a cursor keeps: points and possible points when there is a share, then the id. */
  List<String> keys() {
    return share == null
        ? List.of(id)
        : List.of(Integer.toString(sum.points()), Integer.toString(sum.maxPoints()), id);
  }

  private static String id(List<String> keys) {
    return keys.get(keys.size() - 1);
  }

  private static @Nullable Fraction share(List<String> keys) {
    if (keys.size() < 2) {
      return null;
    }
    int maxPoints = keys.size() == 3 ? Integer.parseInt(keys.get(1)) : 0;
    if (maxPoints < 1) {
      throw new IllegalArgumentException("no such keys were given");
    }
    return Fraction.of(Integer.parseInt(keys.get(0)), maxPoints);
  }
}
