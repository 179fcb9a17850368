package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.rodtrad.indicator.Decimals;

/**
 * The parts of a change of share, in percentage points with two decimals; they add up to the
 * rounded change exactly.
 *
 * @param ownResult what the unit's own values did
 * @param limitMoved what the national limits did
 * @param cellsChanged what cells that came or went did
 */
record Decomposition(BigDecimal ownResult, BigDecimal limitMoved, BigDecimal cellsChanged) {

  /** Rounds by largest remainder, so that no hundredth is lost or made. */
  static Decomposition rounded(Fraction ownResult, Fraction limitMoved, Fraction cellsChanged) {
    List<Fraction> exact =
        List.of(ownResult.times(10_000), limitMoved.times(10_000), cellsChanged.times(10_000));
    BigDecimal whole = exact.stream().reduce(Fraction.ZERO, Fraction::plus).rounded(0);
    List<BigDecimal> parts = new ArrayList<>(exact.stream().map(Fraction::floor).toList());
    int missing =
        whole.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).intValueExact();
    List<Integer> byRemainder =
        List.of(0, 1, 2).stream()
            .sorted(Comparator.comparing((Integer i) -> remainder(exact.get(i))).reversed())
            .limit(missing)
            .toList();
    byRemainder.forEach(i -> parts.set(i, parts.get(i).add(BigDecimal.ONE)));
    return new Decomposition(
        hundredths(parts.get(0)), hundredths(parts.get(1)), hundredths(parts.get(2)));
  }

  /** As people write it, without zeros at the end. */
  Decomposition plain() {
    return new Decomposition(
        Decimals.plain(ownResult), Decimals.plain(limitMoved), Decimals.plain(cellsChanged));
  }

  private static Fraction remainder(Fraction exact) {
    return exact.minus(Fraction.of(exact.floor()));
  }

  private static BigDecimal hundredths(BigDecimal number) {
    return number.movePointLeft(2).setScale(2);
  }
}
