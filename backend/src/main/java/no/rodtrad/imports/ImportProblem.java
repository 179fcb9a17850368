package no.rodtrad.imports;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a file.
 *
 * @param row the line in the file, the first is 1; null when it is the file as a whole
 * @param column the heading of the column; null when it is the row as a whole
 * @param code short and stable, for programs
 * @param message one sentence, for people
 */
record ImportProblem(@Nullable Long row, @Nullable String column, String code, String message) {}
