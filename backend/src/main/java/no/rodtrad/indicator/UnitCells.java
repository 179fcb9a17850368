package no.rodtrad.indicator;

import java.util.List;
import no.rodtrad.school.GradeSpan;
import org.jspecify.annotations.Nullable;

/**
 * A unit with all the cells its reader may see.
 *
 * @param grades of a school; null when unknown, and for all other units
 */
public record UnitCells(
    UnitKey key, UnitRef ref, @Nullable GradeSpan grades, List<ObservedCell> cells) {}
