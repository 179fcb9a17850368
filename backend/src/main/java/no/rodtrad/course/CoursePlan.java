package no.rodtrad.course;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.agreement.CourseKind;
import no.rodtrad.agreement.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a course before it is held.
 *
 * @param agreementId the agreement it belongs to, if any
 * @param beforeAgreement from the time before there was one; not counted against it
 * @param startsAt null while it has no day
 * @param parties who is invited, in the order of their names
 */
record CoursePlan(
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
    List<Party> parties) {

  CoursePlan {
    schoolIds = List.copyOf(schoolIds);
    parties = parties.stream().sorted(Comparator.comparing(p -> p.group().name())).toList();
  }

  /** The days it takes place on, in Norway; none while it has no day. */
  Optional<Period> days() {
    return Optional.ofNullable(startsAt)
        .map(start -> Period.of(start, Duration.ofMinutes(durationMinutes)));
  }

  CoursePlan placed(CoursePlacing placing) {
    return new CoursePlan(
        kind,
        title,
        theme,
        themeId,
        agreementId,
        beforeAgreement,
        schoolIds,
        placing.startsAt(),
        placing.durationMinutes(),
        placing.place(),
        responsible,
        parties);
  }

  CoursePlacing placing() {
    return new CoursePlacing(startsAt, durationMinutes, place);
  }
}
