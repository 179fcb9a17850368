package no.rodtrad.course;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course as a calendar shows it.
 *
 * @param theme the theme's name in the calendar's language, or the course's own words
 * @param cancelledBecause why; null while it is not cancelled
 */
record CalendarEvent(
    UUID id,
    String title,
    @Nullable String theme,
    Instant startsAt,
    int durationMinutes,
    @Nullable String place,
    @Nullable String responsible,
    List<String> schools,
    CourseStatus status,
    @Nullable String cancelledBecause,
    int sequence,
    Instant changedAt) {}
