package no.rodtrad.imports;

/** Takes what a file holds, row by row. */
interface FigureSink {

  void row(FigureRow row);

  /** A row that is in order but is not used, and why. */
  void skip(long line, String code, String reason);
}
