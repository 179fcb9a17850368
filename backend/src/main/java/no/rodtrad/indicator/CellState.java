package no.rodtrad.indicator;

/** The four states of a cell; only two have a number, and none of the others is ever zero. */
public enum CellState {
  /** Published. */
  VALUE,
  /** Published as hidden. */
  SUPPRESSED,
  /** Known to the owner, and not to leave the owner and its advisers, who alone see this state. */
  RESTRICTED,
  /** Not taken part, or no cohort. */
  ABSENT;

  public boolean hasValue() {
    return this == VALUE || this == RESTRICTED;
  }
}
