package no.rodtrad.course;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.rodtrad.agreement.CourseKind;
import org.jspecify.annotations.Nullable;

/** A course as it is to be: what plans one, and what a change comes to. */
record CourseCreate(
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

  static CourseCreate of(CourseDetail course) {
    return new CourseCreate(
        course.kind(),
        course.title(),
        course.theme(),
        course.agreementId(),
        course.beforeAgreement(),
        course.schoolIds(),
        course.startsAt(),
        course.durationMinutes(),
        course.place(),
        course.responsible());
  }

  CoursePlan plan() {
    return new CoursePlan(
        kind,
        title,
        theme,
        agreementId,
        beforeAgreement,
        schoolIds,
        startsAt,
        durationMinutes,
        place,
        responsible);
  }
}
