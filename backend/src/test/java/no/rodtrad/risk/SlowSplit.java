package no.rodtrad.risk;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The division of a change once more, for two readings of the same years with grades one by one: by
 * counting points four times and dividing whole numbers.
 */
record SlowSplit(ModelSettings model, Basis from, Basis to) {

  /** Own result, limit moved and cells changed, in hundredths of a percentage point. */
  List<BigDecimal> parts() {
    SlowRisk before = new SlowRisk(model, from);
    SlowRisk after = new SlowRisk(model, to);
    SlowRisk oldInOld = new SlowRisk(model, common(before, after, from.own(), from.national()));
    int start = oldInOld.points;
    int end = new SlowRisk(model, common(before, after, to.own(), to.national())).points;
    int newOld = new SlowRisk(model, common(before, after, to.own(), from.national())).points;
    int oldNew = new SlowRisk(model, common(before, after, from.own(), to.national())).points;
    long possible = oldInOld.possible;
    // Everything over one denominator, times 10,000: hundredths of a percentage point.
    BigInteger below = times(2 * possible, before.possible, after.possible);
    BigInteger own =
        times(10_000L * (newOld - start + end - oldNew), before.possible, after.possible);
    BigInteger limit =
        times(10_000L * (end - newOld + oldNew - start), before.possible, after.possible);
    long crossed = (long) after.points * before.possible - (long) before.points * after.possible;
    BigInteger change = times(20_000L * possible, crossed, 1);
    return rounded(List.of(own, limit, change.subtract(own).subtract(limit)), below);
  }

  /** These figures where both readings have one that counts, and these limits. */
  private Basis common(SlowRisk before, SlowRisk after, Cells own, Cells national) {
    Cells kept =
        (indicator, grade, year) ->
            model.rules().stream()
                    .filter(rule -> rule.indicator() == indicator && rule.grade() == grade)
                    .allMatch(
                        rule ->
                            before.counts(rule, year.startYear())
                                && after.counts(rule, year.startYear()))
                ? own.at(indicator, grade, year)
                : Cell.absent(indicator, grade, year);
    return new Basis(from.lastYear(), from.grades(), kept, national);
  }

  private static BigInteger times(long one, long other, long third) {
    return BigInteger.valueOf(one)
        .multiply(BigInteger.valueOf(other))
        .multiply(BigInteger.valueOf(third));
  }

  /** Whole hundredths, of which those left over go to the largest remainders. */
  private static List<BigDecimal> rounded(List<BigInteger> above, BigInteger below) {
    BigInteger sum = above.stream().reduce(BigInteger.ZERO, BigInteger::add);
    BigInteger doubled = sum.abs().shiftLeft(1).add(below).divide(below.shiftLeft(1));
    long whole = sum.signum() * doubled.longValueExact();
    List<Long> parts = new ArrayList<>();
    for (BigInteger part : above) {
      parts.add(part.subtract(part.mod(below)).divide(below).longValueExact());
    }
    long left = whole - parts.stream().mapToLong(Long::longValue).sum();
    IntStream.range(0, 3)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> above.get(i).mod(below).negate()))
        .limit(left)
        .forEach(i -> parts.set(i, parts.get(i) + 1));
    return parts.stream().map(part -> BigDecimal.valueOf(part, 2)).toList();
  }
}
