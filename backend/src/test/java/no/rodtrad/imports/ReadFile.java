package no.rodtrad.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What came out of a file of national tests. */
record ReadFile(List<FigureRow> rows, List<String> skips, List<ImportProblem> problems) {

  static ReadFile of(NationalTestsFile file) {
    return of(file.stream());
  }

  static ReadFile of(InputStream file) {
    Problems problems = Problems.faults();
    List<FigureRow> rows = new ArrayList<>();
    List<String> skips = new ArrayList<>();
    FigureSink sink =
        new FigureSink() {
          @Override
          public void row(FigureRow row) {
            rows.add(row);
          }

          @Override
          public void skip(long line, String code, String reason) {
            skips.add(line + " " + code);
          }
        };
    try (file) {
      new NationalTestsFormat().read(file, sink, problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ReadFile(rows, skips, problems.list());
  }

  /** The problems in short: row, column and code. */
  List<String> faults() {
    return problems.stream().map(p -> "%s %s %s".formatted(p.row(), p.column(), p.code())).toList();
  }

  /** The rows with numbers in one spelling, for comparing two downloads. */
  List<String> figures() {
    return rows.stream()
        .map(row -> code(row.unit()) + " " + row.figures().stream().map(ReadFile::text).toList())
        .toList();
  }

  private static String code(FigureUnit unit) {
    return unit instanceof FigureUnit.School school ? school.orgNumber().value() : unit.toString();
  }

  static String text(Figure figure) {
    return "%s %d %s %s %s %s %s"
        .formatted(
            figure.indicator(),
            figure.grade(),
            figure.schoolYear(),
            figure.state(),
            figure.value() == null ? null : figure.value().stripTrailingZeros().toPlainString(),
            figure.uncertainty() == null
                ? null
                : figure.uncertainty().stripTrailingZeros().toPlainString(),
            figure.n());
  }
}
