package no.rodtrad.risk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the window as the formula may use it.
 *
 * @param average the country's figure that became its limit; null when the limit is fixed, or the
 *     country has no figure
 * @param national the national limit that applies to it; null when there is none
 * @param measured null when it cannot be used
 * @param excludedBecause null when it can be used
 */
record ReadCell(
    Cell cell,
    Place place,
    @Nullable Cell average,
    @Nullable Fraction national,
    @Nullable Measured measured,
    @Nullable Exclusion excludedBecause) {

  boolean usable() {
    return excludedBecause == null;
  }

  static List<ReadCell> usable(List<ReadCell> cells) {
    List<ReadCell> usable = new ArrayList<>(cells.size());
    for (ReadCell cell : cells) {
      if (cell.usable()) {
        usable.add(cell);
      }
    }
    return usable;
  }

  /** The number of pupils, where pooling has made sure that there is one. */
  int pupils() {
    Integer n = cell.n();
    return n == null ? 0 : n;
  }

  boolean hasPupils() {
    return pupils() > 0;
  }

  ReadCell withoutPupils() {
    return new ReadCell(cell, place, average, national, null, Exclusion.N_MISSING);
  }
}
