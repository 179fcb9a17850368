package no.rodtrad.risk;

import java.util.Comparator;
import java.util.List;
import no.rodtrad.indicator.LevelUnit;
import org.jspecify.annotations.Nullable;

/** A unit with its points, as the ranking orders it. */
record RankedUnit(LevelUnit unit, Assessment assessment) {
  static final Comparator<RankedUnit> ORDER =
      (one, other) -> compare(one.share(), one.id(), other.share(), other.id());

  /** The same order, of {@link #keys()}. */
  static final Comparator<List<String>> KEY_ORDER =
      (one, other) -> compare(share(one), id(one), share(other), id(other));

  /** The worst share first, units without a share last, then by id. */
  private static int compare(
      @Nullable Fraction share, String id, @Nullable Fraction otherShare, String otherId) {
    if (share == null || otherShare == null) {
      return share == otherShare ? id.compareTo(otherId) : share == null ? 1 : -1;
    }
    int better = otherShare.compareTo(share);
    return better == 0 ? id.compareTo(otherId) : better;
  }

  @Nullable Fraction share() {
    return assessment.share();
  }

  /** What a cursor keeps: points and possible points when there is a share, then the id. */
  List<String> keys() {
    return share() == null
        ? List.of(id())
        : List.of(
            Integer.toString(assessment.points()), Integer.toString(assessment.maxPoints()), id());
  }

  private String id() {
    return unit.key().text();
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
