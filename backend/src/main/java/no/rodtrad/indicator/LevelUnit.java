package no.rodtrad.indicator;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.school.GradeSpan;
import org.jspecify.annotations.Nullable;

/**
 * A unit among all of its level.
 *
 * @param grades of a school; null when unknown, and for municipalities
 * @param reportedGrades the grades a school without known grades has public figures in
 * @param municipalityId its own, or the school's
 * @param listed whether it is one of the country's: special areas and invented units are not
 * @param closedOn the first day it no longer existed; null while it exists
 * @param active whether it exists today
 */
public record LevelUnit(
    UnitKey key,
    UnitRef ref,
    @Nullable GradeSpan grades,
    Set<Integer> reportedGrades,
    UUID municipalityId,
    String countyNumber,
    boolean listed,
    @Nullable LocalDate closedOn,
    boolean active) {}
