package no.rodtrad.risk;

/**
 * Why a cell gives neither points nor possible points. Where several cells make one line, the line
 * names the reason that stands first here.
 */
enum Exclusion {
  SUPPRESSED,
  /** Pooling needs the number of pupils. */
  N_MISSING,
  /** There is no national figure to be worse than. */
  NO_NATIONAL_FIGURE,
  /** Not comparable with the window's last year. */
  OTHER_SERIES,
  ABSENT
}
