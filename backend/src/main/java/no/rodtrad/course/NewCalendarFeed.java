package no.rodtrad.course;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A feed with its address, which is told this once. */
public record NewCalendarFeed(
    UUID id,
    String name,
    @Nullable UUID schoolId,
    FeedLanguage language,
    Instant createdAt,
    @Nullable Instant lastReadAt,
    String address) {

  static NewCalendarFeed of(CalendarFeed feed, FeedSecret secret) {
    return new NewCalendarFeed(
        feed.id(),
        feed.name(),
        feed.schoolId(),
        feed.language(),
        feed.createdAt(),
        feed.lastReadAt(),
        "/api/v1/courses.ics?feed=" + secret.text());
  }
}
