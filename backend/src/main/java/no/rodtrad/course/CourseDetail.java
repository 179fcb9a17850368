package no.rodtrad.course;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.rodtrad.agreement.CourseKind;
import no.rodtrad.shared.history.StatusChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A course as it is read, in lists and alone. */
@Schema(name = "Course")
public record CourseDetail(
    UUID id,
    CourseKind kind,
    String title,
    @Nullable String theme,
    @Nullable UUID themeId,
    @Nullable UUID agreementId,
    boolean beforeAgreement,
    @Nullable UUID seriesId,
    List<UUID> schoolIds,
    @Nullable Instant startsAt,
    int durationMinutes,
    @Nullable String place,
    @Nullable String responsible,
    @Nullable Attendance attendance,
    List<Party> parties,
    CourseStatus status,
    List<StatusChange> transitions,
    List<CourseMoved> moves,
    List<CourseAmendment> amendments,
    String calendarUid,
    int sequence) {

  /** The UID a course has in every calendar, for as long as it lives. */
  static String uid(UUID id) {
    return id + "@rodtrad";
  }
}
