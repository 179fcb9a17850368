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
    @Nullable UUID themeId,
    @Nullable UUID agreementId,
    boolean beforeAgreement,
    List<UUID> schoolIds,
    @Nullable Instant startsAt,
    int durationMinutes,
    @Nullable String place,
    @Nullable String responsible,
    @Nullable List<PartyInvited> parties) {

  static CourseCreate of(CourseDetail course) {
    return new CourseCreate(
        course.kind(),
        course.title(),
        course.theme(),
        course.themeId(),
        course.agreementId(),
        course.beforeAgreement(),
        course.schoolIds(),
        course.startsAt(),
        course.durationMinutes(),
        course.place(),
        course.responsible(),
        course.parties().stream().map(p -> new PartyInvited(p.group(), p.invited())).toList());
  }

  CoursePlan plan() {
    var invited = parties == null ? List.<PartyInvited>of() : parties;
    return new CoursePlan(
        kind,
        title,
        theme,
        themeId,
        agreementId,
        beforeAgreement,
        schoolIds,
        startsAt,
        durationMinutes,
        place,
        responsible,
        invited.stream().map(p -> new Party(p.group(), p.invited(), null)).toList());
  }
}
