package no.rodtrad.indicator;

import java.util.UUID;
import no.rodtrad.school.GradeSpan;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the register.
 *
 * @param grades of a school; null when unknown, and for all other units
 * @param municipalityId of a school or municipality; null for the others
 */
public record KnownUnit(
    UnitKey key, UnitRef ref, @Nullable GradeSpan grades, @Nullable UUID municipalityId) {}
