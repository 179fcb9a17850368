package no.rodtrad.course;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A private calendar to subscribe to, as its owner reads it.
 *
 * @param schoolId null for all the owner may see
 * @param lastReadAt to the hour; null until a calendar program has read it
 */
public record CalendarFeed(
    UUID id,
    String name,
    @Nullable UUID schoolId,
    FeedLanguage language,
    Instant createdAt,
    @Nullable Instant lastReadAt) {}
