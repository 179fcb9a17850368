package no.rodtrad.course;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.rodtrad.agreement.CourseKind;
import no.rodtrad.shared.time.Clocks;
import org.jspecify.annotations.Nullable;

/** Courses alike but for their days. */
record CourseSeriesCreate(
    CourseKind kind,
    String title,
    @Nullable String theme,
    @Nullable UUID themeId,
    @Nullable UUID agreementId,
    boolean beforeAgreement,
    List<UUID> schoolIds,
    Instant startsAt,
    int durationMinutes,
    @Nullable String place,
    @Nullable String responsible,
    int everyWeeks,
    int times) {

  /** One plan for each, at the same time of day in Norway. */
  List<CoursePlan> plans() {
    var first =
        new CoursePlan(
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
            List.of());
    return IntStream.range(0, times).mapToObj(nth -> first.placed(placing(nth))).toList();
  }

  private CoursePlacing placing(int nth) {
    var start = startsAt.atZone(Clocks.NORWAY).plusWeeks((long) nth * everyWeeks).toInstant();
    return new CoursePlacing(start, durationMinutes, place);
  }
}
