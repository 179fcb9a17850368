package no.rodtrad.course;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.rodtrad.agreement.CourseKind;
import no.rodtrad.agreement.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a course before it is held.
 *
 * @param agreementId the agreement it belongs to, if any
 * @param beforeAgreement from the time before there was one; not counted against it
 */
record CoursePlan(
    CourseKind kind,
    String title,
    @Nullable String theme,
    @Nullable UUID agreementId,
    boolean beforeAgreement,
    List<UUID> schoolIds,
    Instant startsAt,
    int durationMinutes,
    @Nullable String place,
    @Nullable String responsible) {

  /** The day it begins, in Norway. */
  LocalDate firstDay() {
    return days().startsOn();
  }

  /** The day of its last moment, in Norway: what ends at midnight does not reach the next day. */
  LocalDate lastDay() {
    return days().endsOn();
  }

  private Period days() {
    return Period.of(startsAt, Duration.ofMinutes(durationMinutes));
  }
}
