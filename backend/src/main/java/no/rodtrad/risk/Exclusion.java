package no.rodtrad.risk;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why a cell gives neither points nor possible points. Where several cells make one line, the line
 * names the reason that stands first here.
 */
enum Exclusion {
  /** Known to the owner, and not to this reader. */
  RESTRICTED("restricted"),
  SUPPRESSED("suppressed"),
  /** Pooling needs the number of pupils. */
  N_MISSING("n-missing"),
  /** There is no national figure to be worse than. */
  NO_LIMIT("no-limit"),
  /** Not comparable with the window's last year. */
  OTHER_SERIES("other-series"),
  ABSENT("absent");

  private final String code;

  Exclusion(String code) {
    this.code = code;
  }

  @JsonValue
  String code() {
    return code;
  }
}
