package no.rodtrad.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Udir's national tests as the statistics bank exports them: nation, counties, municipalities and
 * schools in one table, a test's scale points, uncertainty and participants in three columns.
 */
@ApplicationScoped
class NationalTestsFormat implements FigureFormat {

  @Override
  public ImportSource source() {
    return ImportSource.UDIR_NATIONAL_TESTS;
  }

  @Override
  public long read(InputStream file, FigureSink rows, Problems problems) throws IOException {
    Reading reading = new Reading(rows, problems);
    DelimitedText.read(file, reading, problems);
    return reading.end();
  }

  /** One reading of one file. */
  private static final class Reading implements DelimitedText.LineHandler {
    private final FigureSink sink;
    private final Problems problems;
    private Optional<NationalTestsRows> rows = Optional.empty();
    private long lines;

    Reading(FigureSink sink, Problems problems) {
      this.sink = sink;
      this.problems = problems;
    }

    @Override
    public boolean handle(DelimitedText.Line line) {
      if (rows.isPresent()) {
        lines++;
        return rows.get().handle(line);
      }
      rows =
          NationalTestsHeading.read(line, problems)
              .map(heading -> new NationalTestsRows(heading, sink, problems));
      return rows.isPresent();
    }

    long end() {
      if (lines == 0 && problems.none()) {
        problems.inFile("empty-file", "The file has no rows of figures");
      }
      return lines;
    }
  }
}
