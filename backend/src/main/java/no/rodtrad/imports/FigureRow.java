package no.rodtrad.imports;

import java.util.List;

/**
 * A row of a file that could be read.
 *
 * @param line the line in the file, the first is 1
 */
record FigureRow(long line, FigureUnit unit, List<Figure> figures) {}
