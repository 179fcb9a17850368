package no.rodtrad.measure;

import java.util.Arrays;
import java.util.List;

/** The state of a measure; it can go from any to any. */
public enum MeasureStatus {
  PROPOSED,
  RUNNING,
  EMBEDDED,
  STOPPED;

  List<MeasureStatus> others() {
    return Arrays.stream(values()).filter(status -> status != this).toList();
  }
}
