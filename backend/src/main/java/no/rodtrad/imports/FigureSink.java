package no.rodtrad.imports;

/** Takes what a file holds, row by row. */
interface FigureSink {
  /** For finding out what is wrong with a file. */
  FigureSink NOWHERE =
      new FigureSink() {
        @Override
        public void row(FigureRow row) {}

        @Override
        public void skip(long line, String code, String reason) {}
      };

  void row(FigureRow row);

  /** A row that is in order but is not used, and why. */
  void skip(long line, String code, String reason);
}
