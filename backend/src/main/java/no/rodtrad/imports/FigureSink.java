package no.rodtrad.imports;

/** Takes what a file holds, row by row. */
interface FigureSink {
  /**
   * For finding out what is wrong with a file.
   *
   * @param ofOwner whether it is an owner's own
   */
  record Nowhere(boolean ofOwner) implements FigureSink {
    @Override
    public void row(FigureRow row) {}

    @Override
    public void skip(long line, String code, String reason) {}
  }

  /** Whether figures for their owner only are in order here: anywhere else they are a fault. */
  default boolean ofOwner() {
    return false;
  }

  void row(FigureRow row);

  /** A row that is in order but is not used, and why. */
  void skip(long line, String code, String reason);
}
