package no.rodtrad.imports;

import java.util.List;

/** What became of a file's rows, and why some were left out. */
record StoredFigures(RowCounts rows, CellCounts cells, List<ImportProblem> skips) {}
