package no.rodtrad.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.indicator.RiskIndicator;

/**
 * Whether a line can keep within both of its limits at once. Where grades are pooled and numbers of
 * pupils are unknown, what takes a figure furthest from the one limit may take it beyond the other.
 *
 * <p>By its weights a year's mean can be moved to anything between its corners, which give each
 * unknown number the least or the most; so it is a convex matter. There is a figure within both
 * limits unless some weighing of the two distances comes out too bad at every corner, and the
 * weighings that can be the worst are those of one limit alone and those by which two corners come
 * out alike.
 */
final class BothLimits {
  private static final Fraction ALL = Fraction.of(1, 1);

  private BothLimits() {}

  /** Two weights, or how much worse a figure is than the national limit, and than the absolute. */
  private record Pair(Fraction national, Fraction absolute) {
    Fraction weighedBy(Pair weights) {
      return national.times(weights.national).plus(absolute.times(weights.absolute));
    }

    /** The weights by which both come out alike. */
    Pair levelling(Pair other) {
      return new Pair(other.absolute.minus(absolute), national.minus(other.national));
    }

    boolean isWeighing() {
      return national.compareTo(Fraction.ZERO) > 0 && absolute.compareTo(Fraction.ZERO) > 0;
    }
  }

  /**
   * Its sign tells: above 0 when every figure is worse than one of the limits, below 0 when one is
   * better than both, and 0 when it is no more than equal to one.
   *
   * @param years the corners of each year the line is the mean of
   */
  static Fraction beyond(RiskIndicator indicator, List<List<Measured>> years) {
    List<List<Pair>> corners =
        years.stream()
            .map(year -> year.stream().map(corner -> over(indicator, corner)).toList())
            .toList();
    return weighings(corners).stream()
        .map(weights -> best(corners, weights))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Fraction best(List<List<Pair>> corners, Pair weights) {
    return corners.stream()
        .flatMap(
            year ->
                year.stream()
                    .map(corner -> corner.weighedBy(weights))
                    .min(Comparator.naturalOrder())
                    .stream())
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  private static List<Pair> weighings(List<List<Pair>> corners) {
    List<Pair> weighings = new ArrayList<>();
    weighings.add(new Pair(ALL, Fraction.ZERO));
    weighings.add(new Pair(Fraction.ZERO, ALL));
    for (List<Pair> year : corners) {
      year.stream()
          .flatMap(one -> year.stream().map(one::levelling))
          .filter(Pair::isWeighing)
          .forEach(weighings::add);
    }
    return weighings;
  }

  /** Without an absolute limit there is the one only. */
  private static Pair over(RiskIndicator indicator, Measured figure) {
    List<Fraction> over =
        Stream.of(Limit.NATIONAL, Limit.ABSOLUTE)
            .flatMap(limit -> Stream.ofNullable(limit.worseness(indicator, figure)))
            .toList();
    return new Pair(over.get(0), over.get(over.size() - 1));
  }
}
