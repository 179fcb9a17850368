package no.rodtrad.indicator;

/** How figures of units that were renumbered, merged or split are carried. */
enum SeriesView {
  /** The unit's own figures, under whatever numbers it had. */
  AS_WAS,
  /** Those of the area as it is one unit today. */
  AS_TODAY,
  /** Those of the smallest area that has one outer border throughout. */
  HARMONISED
}
