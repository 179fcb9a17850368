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
    @Nullable UUID agreementId,
    boolean beforeAgreement,
    List<UUID> schoolIds,
    Instant startsAt,
    int durationMinutes,
    @Nullable String place,
    @Nullable String responsible,
    @Nullable Attendance attendance,
    CourseStatus status,
    List<StatusChange> transitions) {}
