package no.rodtrad.imports;

import java.util.List;
import no.rodtrad.indicator.CellState;

/**
 * A row of a file that could be read.
 *
 * @param line the line in the file, the first is 1
 * @param unitColumn the heading of the column that says which unit it is
 */
record FigureRow(long line, String unitColumn, FigureUnit unit, List<Figure> figures) {

  /** The same with what only its owner may know, and nothing else. */
  FigureRow forOwner() {
    return new FigureRow(
        line,
        unitColumn,
        unit,
        figures.stream().filter(figure -> figure.state() == CellState.RESTRICTED).toList());
  }
}
