package no.rodtrad.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes one figure of the figures several units have in a school year. Whatever of them is hidden
 * hides the whole: a mean beside its other parts would tell it.
 */
final class SeriesPool {
  private static final int DECIMALS = 2;

  private SeriesPool() {}

  /**
   * @param cells of one school year, at least one
   * @param parts the same, as they are shown
   */
  static UnitSeries.Point point(List<SeriesCell> cells, List<UnitSeries.Part> parts) {
    List<SeriesCell> there = cells.stream().filter(cell -> !cell.isAbsent()).toList();
    if (there.isEmpty()) {
      return hidden(cells.get(0), CellState.ABSENT, null, parts);
    }
    if (there.size() == 1) {
      return published(there.get(0), parts);
    }
    if (any(there, CellState.SUPPRESSED)) {
      return hidden(there.get(0), CellState.SUPPRESSED, null, parts);
    }
    var state = any(there, CellState.RESTRICTED) ? CellState.RESTRICTED : CellState.VALUE;
    boolean counted = there.stream().allMatch(cell -> pupils(cell) > 0);
    return counted
        ? pooled(there, state, parts)
        : hidden(there.get(0), state, UnitSeries.NotPooled.N_MISSING, parts);
  }

  private static UnitSeries.Point published(SeriesCell cell, List<UnitSeries.Part> parts) {
    return new UnitSeries.Point(
        cell.schoolYear(),
        cell.state(),
        cell.value(),
        cell.uncertainty(),
        cell.n(),
        null,
        cell.series(),
        cell.demo(),
        parts);
  }

  private static UnitSeries.Point hidden(
      SeriesCell one,
      CellState state,
      UnitSeries.@Nullable NotPooled because,
      List<UnitSeries.Part> parts) {
    return new UnitSeries.Point(
        one.schoolYear(), state, null, null, null, because, one.series(), one.demo(), parts);
  }

  private static UnitSeries.Point pooled(
      List<SeriesCell> cells, CellState state, List<UnitSeries.Part> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    int pupils = 0;
    boolean demo = false;
    for (SeriesCell cell : cells) {
      BigDecimal value = cell.value();
      if (value == null) {
        throw new IllegalStateException("a visible figure has a value");
      }
      sum = sum.add(value.multiply(BigDecimal.valueOf(pupils(cell))));
      pupils += pupils(cell);
      demo |= cell.demo();
    }
    BigDecimal mean = sum.divide(BigDecimal.valueOf(pupils), DECIMALS, RoundingMode.HALF_UP);
    SeriesCell one = cells.get(0);
    return new UnitSeries.Point(
        one.schoolYear(),
        state,
        Decimals.plain(mean),
        null,
        pupils,
        null,
        one.series(),
        demo,
        parts);
  }

  private static boolean any(List<SeriesCell> cells, CellState state) {
    return cells.stream().anyMatch(cell -> cell.state() == state);
  }

  private static int pupils(SeriesCell cell) {
    Integer n = cell.n();
    return n == null ? 0 : n;
  }
}
