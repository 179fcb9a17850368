package no.rodtrad.risk;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value beside the limits it is judged by, all three exact and all three averaged the same way.
 *
 * @param absolute null when the rule has no absolute limit
 */
record Measured(Fraction value, Fraction national, @Nullable Fraction absolute) {

  /** The plain mean, as of the years of a window. */
  static Measured mean(List<Measured> all) {
    return weighted(all, Collections.nCopies(all.size(), 1));
  }

  /**
   * The mean by number of pupils. The limits are weighted like the value: a school with many in
   * grade 5 is held against a limit with as much of grade 5 in it.
   */
  static Measured weighted(List<Measured> all, List<Integer> weights) {
    if (all.size() == 1) {
      return all.get(0);
    }
    Fraction value = Fraction.ZERO;
    Fraction national = Fraction.ZERO;
    Fraction absolute = all.get(0).absolute == null ? null : Fraction.ZERO;
    int total = 0;
    for (int i = 0; i < all.size(); i++) {
      Measured each = all.get(i);
      int weight = weights.get(i);
      value = value.plus(each.value.times(weight));
      national = national.plus(each.national.times(weight));
      Fraction next = each.absolute;
      absolute = absolute == null || next == null ? null : absolute.plus(next.times(weight));
      total += weight;
    }
    return new Measured(
        value.dividedBy(total),
        national.dividedBy(total),
        absolute == null ? null : absolute.dividedBy(total));
  }

  /** This value, had the limits been the other's. */
  Measured judgedBy(Measured other) {
    return new Measured(value, other.national, other.absolute);
  }
}
