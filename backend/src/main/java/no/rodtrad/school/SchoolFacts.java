package no.rodtrad.school;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other features build on of a school.
 *
 * @param municipalityNumber today's number
 * @param grades null while they are unknown
 */
public record SchoolFacts(
    UUID id,
    String name,
    OrgNumber orgNumber,
    UUID municipalityId,
    String municipalityNumber,
    @Nullable GradeSpan grades) {}
