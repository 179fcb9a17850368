package no.rodtrad.indicator;

/** Which way an indicator gets worse. */
public enum WorseWhen {
  HIGHER,
  LOWER;

  /**
   * Turns a comparison so that it asks about worse rather than larger.
   *
   * @param comparison the sign of {@code value compareTo limit}
   * @return positive when the value is worse than the limit, 0 when equal, negative when better
   */
  public int worseness(int comparison) {
    return this == HIGHER ? comparison : -comparison;
  }
}
