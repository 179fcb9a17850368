package no.rodtrad.risk;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.indicator.CellState;
import no.rodtrad.indicator.RiskIndicator;
import no.rodtrad.indicator.WorseWhen;
import no.rodtrad.risk.ModelSettings.Boundary;
import no.rodtrad.risk.ModelSettings.GradeTreatment;
import no.rodtrad.risk.ModelSettings.LimitYear;
import no.rodtrad.risk.ModelSettings.MissingCells;
import no.rodtrad.risk.ModelSettings.YearTreatment;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * The rule of risk points once more, as ADR 20 tells it and in no hurry: whole numbers only, no
 * fractions and no code of the engine's. A figure is worse than its limit when what lies between
 * them, times pupils and summed, has the sign of worse.
 */
final class SlowRisk {
  private static final int FIRST_OF_THE_NEW_SCALE = 2022;

  private final ModelSettings model;
  private final Basis basis;
  int points;
  int possible;
  int available;
  int expected;
  final List<String> lines = new ArrayList<>();

  SlowRisk(ModelSettings model, Basis basis) {
    this.model = model;
    this.basis = basis;
    Map<String, List<RiskRule>> groups = new LinkedHashMap<>();
    for (RiskRule rule : model.rules()) {
      if (basis.grades().contains(rule.grade())) {
        boolean pooled = model.gradeTreatment() == GradeTreatment.POOLED;
        groups
            .computeIfAbsent(
                rule.indicator() + (pooled ? "" : " " + rule.grade()), key -> new ArrayList<>())
            .add(rule);
      }
    }
    groups.values().forEach(this::count);
  }

  private void count(List<RiskRule> rules) {
    int last = basis.lastYear().startYear();
    List<Integer> together = new ArrayList<>();
    for (int year = last - model.windowYears() + 1; year <= last; year++) {
      together.add(year);
      if (model.yearTreatment() == YearTreatment.EACH_YEAR || year == last) {
        line(rules, together);
        together = new ArrayList<>();
      }
    }
  }

  private void line(List<RiskRule> rules, List<Integer> years) {
    List<List<Used>> perYear = new ArrayList<>();
    for (int year : years) {
      List<Used> used = used(rules, year);
      expected += rules.size();
      available += used.size();
      if (!used.isEmpty()) {
        perYear.add(used);
      }
    }
    RiskRule first = rules.get(0);
    int most = first.absoluteLimit() == null ? model.pointsNational() : model.pointsAbsolute();
    int given = 0;
    if (!perYear.isEmpty()) {
      boolean far = first.absoluteLimit() != null && worse(first.indicator(), perYear, true);
      boolean near = worse(first.indicator(), perYear, false);
      given = (far ? model.pointsAbsolute() : near ? model.pointsNational() : 0) * first.weight();
    }
    int reach = perYear.isEmpty() ? 0 : most * first.weight();
    points += given;
    possible += reach;
    lines.add(given + "/" + reach);
  }

  /**
   * A cell that counts, in units of a ten-thousandth.
   *
   * @param n what it weighs beside the others of its year
   */
  private record Used(long n, long value, long national, long absolute) {}

  private List<Used> used(List<RiskRule> rules, int year) {
    List<Used> used = new ArrayList<>();
    for (RiskRule rule : rules) {
      if (counts(rule, year)) {
        Cell cell = basis.own().at(rule.indicator(), rule.grade(), yearOf(year));
        BigDecimal absolute = rule.absoluteLimit();
        Integer n = cell.n();
        used.add(
            new Used(
                rules.size() == 1 ? 1 : n == null ? 0 : n,
                whole(cell.value()),
                whole(national(rule, year)),
                absolute == null ? 0 : whole(absolute)));
      }
    }
    return used.stream().anyMatch(each -> each.n == 0) ? List.of() : used;
  }

  /** Whether there is a figure of the same scale, and a limit to hold it against. */
  boolean counts(RiskRule rule, int year) {
    boolean sameScale =
        !rule.indicator().name().startsWith("NP_")
            || year >= FIRST_OF_THE_NEW_SCALE
            || basis.lastYear().startYear() < FIRST_OF_THE_NEW_SCALE;
    CellState state = basis.own().at(rule.indicator(), rule.grade(), yearOf(year)).state();
    return sameScale
        && (state == CellState.VALUE || state == CellState.RESTRICTED)
        && national(rule, year) != null;
  }

  private @Nullable BigDecimal national(RiskRule rule, int year) {
    BigDecimal fixed = rule.nationalLimit().fixed();
    int of = model.limitYear() == LimitYear.LAST ? basis.lastYear().startYear() : year;
    return fixed != null
        ? fixed
        : basis.national().at(rule.indicator(), rule.grade(), yearOf(of)).value();
  }

  private SchoolYear yearOf(int start) {
    return basis.lastYear().minus(basis.lastYear().startYear() - start);
  }

  /** The sign of the sum over years of (figures less limits, weighted) / (weights of the year). */
  private boolean worse(RiskIndicator indicator, List<List<Used>> years, boolean absolute) {
    BigInteger sum = BigInteger.ZERO;
    for (List<Used> year : years) {
      BigInteger over = BigInteger.ZERO;
      for (Used cell : year) {
        long limit = absolute ? cell.absolute : cell.national;
        over = over.add(BigInteger.valueOf(cell.n * (cell.value - limit)));
      }
      for (List<Used> other : years) {
        if (other != year) {
          over = over.multiply(BigInteger.valueOf(other.stream().mapToLong(Used::n).sum()));
        }
      }
      sum = sum.add(over);
    }
    int sign = indicator.worseWhen() == WorseWhen.HIGHER ? sum.signum() : -sum.signum();
    return sign > 0 || (sign == 0 && model.boundary() == Boundary.INCLUSIVE);
  }

  private static long whole(@Nullable BigDecimal number) {
    return new BigDecimal(String.valueOf(number)).movePointRight(4).longValueExact();
  }

  /** In per cent, two decimals, half up; or that there is none. */
  String share() {
    boolean enough =
        model.missingCells() == MissingCells.INSUFFICIENT
            ? available == expected
            : BigDecimal.valueOf(100L * available)
                    .compareTo(model.minCoveragePercent().multiply(BigDecimal.valueOf(expected)))
                >= 0;
    return possible == 0 || !enough ? "none" : hundredths(20_000L * points + possible, possible);
  }

  /** The whole part of 10,000 points / possible + 1/2, as a number with two decimals. */
  private static String hundredths(long doubled, int possible) {
    return BigDecimal.valueOf(doubled / (2L * possible), 2).toString();
  }
}
