package no.rodtrad.indicator;

/** The four states of a cell; only a value is a number, and none of the others is ever zero. */
public enum CellState {
  /** Published. */
  VALUE,
  /** Published as hidden. */
  SUPPRESSED,
  /** Known to the owner, and not to leave the owner and its advisers. */
  RESTRICTED,
  /** Not taken part, or no cohort. */
  ABSENT
}
