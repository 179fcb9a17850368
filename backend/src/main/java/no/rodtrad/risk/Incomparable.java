package no.rodtrad.risk;

/** Why no change may be told between two windows. */
enum Incomparable {
  DIFFERENT_MODELS,
  INSUFFICIENT_BASIS_FROM,
  INSUFFICIENT_BASIS_TO,
  /** The national tests got a new scale in autumn 2022. */
  SERIES_BREAK,
  /**
   * Without one cell in common, nothing tells what is new in the school from what is new in the
   * figures.
   */
  NO_COMMON_CELLS
}
