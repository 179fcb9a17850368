package no.rodtrad.measure;

/** The state of a measure; it can go from any to any. */
public enum MeasureStatus {
  PROPOSED,
  RUNNING,
  EMBEDDED,
  STOPPED
}
