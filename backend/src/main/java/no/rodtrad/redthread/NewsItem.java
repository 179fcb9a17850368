package no.rodtrad.redthread;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param actor who did it; null where it is not known
 * @param from the state before; null for what is new itself
 * @param note why, or what was said of it; null where nobody said
 * @param number of the report that was delivered; null where it is about none
 * @param count of the things alike that one act did this to; the subject is the first of them
 */
@Schema(name = "NewsItem")
public record NewsItem(
    String key,
    Instant at,
    @Nullable String actor,
    @Nullable String from,
    String to,
    NewsEvent event,
    @Nullable String note,
    @Nullable Integer number,
    int count,
    WorkSubject subject,
    List<WorkSubject.WorkSchool> schools) {}
