package no.rodtrad.risk;

import org.jspecify.annotations.Nullable;

/**
 * A cell of the window as the formula may use it.
 *
 * @param national the national limit that applies to it; null when there is none
 * @param measured null when it cannot be used
 * @param excludedBecause null when it can be used
 */
record ReadCell(
    Cell cell,
    Place place,
    @Nullable Fraction national,
    @Nullable Measured measured,
    @Nullable Exclusion excludedBecause) {

  boolean usable() {
    return excludedBecause == null;
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
    return new ReadCell(cell, place, national, null, Exclusion.N_MISSING);
  }
}
