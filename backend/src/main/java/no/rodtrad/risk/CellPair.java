package no.rodtrad.risk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same place of two windows, with a figure that counts in both. */
record CellPair(ReadCell from, ReadCell to) {
  /** More than any published figure has, so that rounding what is shown is the only rounding. */
  private static final MathContext EXACT_ENOUGH = new MathContext(30);

  private static final int DECIMALS = 2;

  /** Those of two windows by the same model, in the order of its rules. */
  static List<CellPair> common(Assessment before, Assessment after) {
    Map<Place, ReadCell> later = new HashMap<>();
    after.lines().forEach(line -> used(line).forEach(cell -> later.put(cell.place(), cell)));
    List<CellPair> pairs = new ArrayList<>();
    for (Line line : before.lines()) {
      for (ReadCell from : used(line)) {
        ReadCell to = later.get(from.place());
        if (to != null) {
          pairs.add(new CellPair(from, to));
        }
      }
    }
    return pairs;
  }

  private static List<ReadCell> used(Line line) {
    return ReadCell.usable(line.cells());
  }

  BigDecimal change() {
    return value(to).subtract(value(from));
  }

  /** √(u₁² + u₂²), two decimals half up; null unless both uncertainties are published. */
  @Nullable BigDecimal uncertainty() {
    BigDecimal squared = squaredUncertainty();
    return squared == null
        ? null
        : squared.sqrt(EXACT_ENOUGH).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** Whether the change is no larger than its uncertainty, exactly; null when that is not known. */
  @Nullable Boolean withinUncertainty() {
    BigDecimal squared = squaredUncertainty();
    return squared == null ? null : change().pow(2).compareTo(squared) <= 0;
  }

  private @Nullable BigDecimal squaredUncertainty() {
    BigDecimal first = from.cell().uncertainty();
    BigDecimal second = to.cell().uncertainty();
    return first == null || second == null ? null : first.pow(2).add(second.pow(2));
  }

  private static BigDecimal value(ReadCell read) {
    BigDecimal value = read.cell().value();
    if (value == null) {
      throw new IllegalStateException("A cell that counts has a value");
    }
    return value;
  }
}
