package no.rodtrad.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.rodtrad.agreement.CourseKind;
import org.jspecify.annotations.Nullable;

/** A held course as it should have been written, and why. */
record CourseAmendmentCreate(
    String reason,
    CourseKind kind,
    String title,
    @Nullable String theme,
    @Nullable UUID themeId,
    @Nullable Instant startsAt,
    int durationMinutes,
    @Nullable String place,
    @Nullable String responsible,
    @Nullable Attendance attendance,
    @Nullable List<Party> parties) {

  /** As it stands; the reason is the correction's own. */
  static CourseAmendmentCreate of(CourseDetail course) {
    return new CourseAmendmentCreate(
        "",
        course.kind(),
        course.title(),
        course.theme(),
        course.themeId(),
        course.startsAt(),
        course.durationMinutes(),
        course.place(),
        course.responsible(),
        course.attendance(),
        course.parties());
  }

  /** The plan it comes to: what an amendment leaves alone is as in the plan that stands. */
  CoursePlan plan(CoursePlan standing) {
    return new CoursePlan(
        kind,
        title,
        theme,
        themeId,
        standing.agreementId(),
        standing.beforeAgreement(),
        standing.schoolIds(),
        startsAt,
        durationMinutes,
        place,
        responsible,
        parties == null ? List.of() : parties);
  }

  /** What differs from what stood before, field by field. */
  List<CourseAmendment.Change> changes(CourseAmendmentCreate before) {
    var was = before.texts();
    var is = texts();
    var fields = new LinkedHashSet<>(was.keySet());
    fields.addAll(is.keySet());
    var changes = new ArrayList<CourseAmendment.Change>();
    for (String field : fields) {
      if (!Objects.equals(was.get(field), is.get(field))) {
        changes.add(new CourseAmendment.Change(field, was.get(field), is.get(field)));
      }
    }
    return changes;
  }

  private Map<String, @Nullable String> texts() {
    var texts = new LinkedHashMap<String, @Nullable String>();
    texts.put("kind", kind.name());
    texts.put("title", title);
    texts.put("theme", theme);
    texts.put("themeId", text(themeId));
    texts.put("startsAt", text(startsAt));
    texts.put("durationMinutes", text(durationMinutes));
    texts.put("place", place);
    texts.put("responsible", responsible);
    if (attendance != null) {
      texts.put("attendance.teachers", text(attendance.teachers()));
      texts.put("attendance.sfo", text(attendance.sfo()));
      texts.put("attendance.leaders", text(attendance.leaders()));
      texts.put("attendance.parents", text(attendance.parents()));
      texts.put("attendance.others", text(attendance.others()));
    }
    for (Party party : parties == null ? List.<Party>of() : parties) {
      texts.put("parties." + party.group() + ".invited", text(party.invited()));
      texts.put("parties." + party.group() + ".attended", text(party.attended()));
    }
    return texts;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
