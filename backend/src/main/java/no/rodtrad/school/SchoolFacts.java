package no.rodtrad.school;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other features build on of a school.
 *
 * @param municipalityNumber today's number
 * @param grades null while they are unknown
 * @param goneFrom the first day it is no longer there: today at the latest, where nobody wrote when
 *     it closed; null for a school that is open
 */
public record SchoolFacts(
    UUID id,
    String name,
    OrgNumber orgNumber,
    UUID municipalityId,
    String municipalityNumber,
    @Nullable GradeSpan grades,
    @Nullable LocalDate goneFrom) {

  /** Whether it has closed by then, or on that day. */
  public boolean isGoneOn(LocalDate day) {
    return goneFrom != null && !day.isBefore(goneFrom);
  }

  /** That it is closed, in a sentence; only of a school that is. */
  public String closing() {
    return name + " is closed from " + goneFrom + " on.";
  }
}
