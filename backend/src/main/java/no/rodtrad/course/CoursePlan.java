package no.rodtrad.course;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.rodtrad.agreement.CourseKind;
import no.rodtrad.shared.time.Clocks;
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
    return startsAt.atZone(Clocks.NORWAY).toLocalDate();
  }

  /** The day of its last moment, in Norway: what ends at midnight does not reach the next day. */
  LocalDate lastDay() {
    var end = startsAt.plus(Duration.ofMinutes(durationMinutes));
    return end.minusNanos(1).atZone(Clocks.NORWAY).toLocalDate();
  }
}
