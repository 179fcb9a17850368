package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.rodtrad.indicator.CellState;
import no.rodtrad.risk.ModelSettings.GradeTreatment;
import no.rodtrad.risk.ModelSettings.YearTreatment;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * What a line says of itself, apart from its points.
 *
 * @param rule the first of the line's rules; pooled ones have the same weight
 * @param cells every cell the line is expected to have
 */
record LineDraft(ModelSettings model, RiskRule rule, List<ReadCell> cells) {

  Line counted(Measured judged, int points, int maxPoints) {
    List<ReadCell> used = ReadCell.usable(cells);
    return new Line(
        rule.indicator(),
        grade(),
        schoolYear(),
        state(used),
        shown(judged.value()),
        pupils(used),
        shown(judged.national()),
        shown(judged.absolute()),
        rule.weight(),
        points,
        maxPoints,
        null,
        judged,
        places(used),
        cells);
  }

  Line excluded() {
    ReadCell telling =
        cells.stream()
            .min(Comparator.comparing(ReadCell::excludedBecause, Comparator.naturalOrder()))
            .orElseThrow();
    boolean single = cells.size() == 1;
    return new Line(
        rule.indicator(),
        grade(),
        schoolYear(),
        telling.cell().state(),
        single ? telling.cell().value() : null,
        single ? telling.cell().n() : null,
        single ? shown(telling.national()) : null,
        absoluteLimit(),
        rule.weight(),
        0,
        0,
        telling.excludedBecause(),
        null,
        Set.of(),
        cells);
  }

  private @Nullable BigDecimal absoluteLimit() {
    BigDecimal limit = rule.absoluteLimit();
    return limit == null ? null : Fraction.of(limit).shown(4);
  }

  private @Nullable Integer grade() {
    return model.gradeTreatment() == GradeTreatment.SEPARATE ? rule.grade() : null;
  }

  private @Nullable SchoolYear schoolYear() {
    return model.yearTreatment() == YearTreatment.EACH_YEAR
        ? cells.get(0).cell().schoolYear()
        : null;
  }

  private static CellState state(List<ReadCell> used) {
    for (ReadCell each : used) {
      if (each.cell().state() == CellState.RESTRICTED) {
        return CellState.RESTRICTED;
      }
    }
    return CellState.VALUE;
  }

  private static Set<Place> places(List<ReadCell> used) {
    return used.size() == 1
        ? Set.of(used.get(0).place())
        : used.stream().map(ReadCell::place).collect(Collectors.toSet());
  }

  private static @Nullable Integer pupils(List<ReadCell> used) {
    int sum = 0;
    for (ReadCell each : used) {
      Integer n = each.cell().n();
      if (n == null) {
        return null;
      }
      sum += n;
    }
    return sum;
  }

  /** Four decimals tell a pooled mean apart from a limit published with two. */
  private static @Nullable BigDecimal shown(@Nullable Fraction figure) {
    return figure == null ? null : figure.shown(4);
  }
}
