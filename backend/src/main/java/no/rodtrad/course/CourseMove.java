package no.rodtrad.course;

import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import no.rodtrad.shared.time.Clocks;
import org.jspecify.annotations.Nullable;

/** The move that is asked for; what is null stays. */
record CourseMove(
    Instant startsAt,
    @Nullable Integer durationMinutes,
    @Nullable String place,
    String reason,
    @Nullable SeriesScope scope) {

  boolean reachesFollowing() {
    return scope == SeriesScope.THIS_AND_FOLLOWING;
  }

  CoursePlacing of(CoursePlacing before) {
    return at(startsAt, before);
  }

  /**
   * Where one that follows goes: as many days on as the first, to the same time of day in Norway.
   *
   * @param firstAt when the first one was to begin
   */
  CoursePlacing ofFollowing(Instant firstAt, CoursePlacing before) {
    var was = norway(firstAt).toLocalDate();
    var is = norway(startsAt);
    var days = Period.ofDays(Math.toIntExact(is.toLocalDate().toEpochDay() - was.toEpochDay()));
    LocalTime time = is.toLocalTime();
    var start = before.startsAt();
    return start == null
        ? before
        : at(
            norway(start).toLocalDate().plus(days).atTime(time).atZone(Clocks.NORWAY).toInstant(),
            before);
  }

  private CoursePlacing at(Instant start, CoursePlacing before) {
    return new CoursePlacing(
        start,
        durationMinutes == null ? before.durationMinutes() : durationMinutes,
        place == null ? before.place() : place);
  }

  private static ZonedDateTime norway(Instant instant) {
    return instant.atZone(Clocks.NORWAY);
  }
}
