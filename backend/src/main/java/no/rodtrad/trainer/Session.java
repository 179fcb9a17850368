package no.rodtrad.trainer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session of a cohort.
 *
 * @param id null for one that is new
 */
record Session(
    @Nullable UUID id,
    String title,
    Instant startsAt,
    int durationMinutes,
    @Nullable String place) {}
