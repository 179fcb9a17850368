/**
 * Files in: the formats we read, what was wrong with them by row and column, and what became of
 * each row.
 */
@NullMarked
package no.rodtrad.imports;

import org.jspecify.annotations.NullMarked;
