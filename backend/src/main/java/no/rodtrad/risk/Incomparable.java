package no.rodtrad.risk;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why no change may be told between two windows. */
enum Incomparable {
  DIFFERENT_MODEL("different-model"),
  FROM_INSUFFICIENT_BASIS("from-insufficient-basis"),
  TO_INSUFFICIENT_BASIS("to-insufficient-basis"),
  /** The national tests got a new scale in autumn 2022. */
  SERIES_BREAK("series-break");

  private final String code;

  Incomparable(String code) {
    this.code = code;
  }

  @JsonValue
  String code() {
    return code;
  }
}
