package no.rodtrad.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rodtrad.imports.DelimitedText.Line;
import no.rodtrad.imports.TestColumn.Measure;

/** The rows below the heading: each one is read, checked, and handed on when it is in order. */
final class NationalTestsRows {
  private final NationalTestsHeading heading;
  private final FigureSink sink;
  private final Problems problems;
  private final SeenRows<FigureUnit> seen = new SeenRows<>();

  NationalTestsRows(NationalTestsHeading heading, FigureSink sink, Problems problems) {
    this.heading = heading;
    this.sink = sink;
    this.problems = problems;
  }

  /** Returns whether to read on. */
  boolean handle(Line line) {
    if (!hasAllFields(line)) {
      return true;
    }
    Optional<FigureUnit> unit =
        heading.identifiesUnits()
            ? new TestUnitReader(heading, line, problems).read()
            : Optional.empty();
    List<Figure> figures = figures(line);
    unit.ifPresent(known -> meet(line, known, figures));
    if (seen.full()) {
      problems.inRow(
          line.number(),
          "too-many-units",
          "The file has more than " + SeenRows.MOST_UNITS + " units, which this report never has");
    }
    return !seen.full();
  }

  /** Fields beyond the headings are tolerated while they are empty, as some programs add them. */
  private boolean hasAllFields(Line line) {
    int given = line.fields().size();
    int wanted = heading.size();
    boolean surplus =
        given > wanted
            && line.fields().subList(wanted, given).stream()
                .anyMatch(field -> !FigureText.trim(field).isEmpty());
    if (given < wanted && line.last()) {
      problems.inRow(
          line.number(), "truncated", "The last row has " + given + " of " + wanted + " fields");
    } else if (given < wanted || surplus) {
      problems.inRow(
          line.number(), "field-count", "The row has " + given + " fields, not " + wanted);
    }
    return given >= wanted && !surplus;
  }

  private List<Figure> figures(Line line) {
    List<Figure> figures = new ArrayList<>();
    for (Map.Entry<TestColumn.Test, Map<Measure, Integer>> test : heading.tests().entrySet()) {
      TestCellReader cells = new TestCellReader(heading, line, test, problems);
      cells.scalePoints().ifPresent(figures::add);
      cells.levelOne().ifPresent(figures::add);
    }
    return figures;
  }

  private void meet(Line line, FigureUnit unit, List<Figure> figures) {
    Optional<SeenRows.Earlier> earlier = seen.meet(unit, line.number(), figures);
    if (earlier.isEmpty()) {
      sink.row(new FigureRow(line.number(), TestUnitReader.column(unit), unit, figures));
    } else if (earlier.get().digest() == SeenRows.digest(figures)) {
      sink.skip(
          line.number(),
          "duplicate-row",
          "The same as row " + earlier.get().line() + ", word for word");
    } else {
      problems.inRow(
          line.number(),
          "conflicting-rows",
          "Row " + earlier.get().line() + " has other figures for the same unit");
    }
  }
}
