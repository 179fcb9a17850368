package no.rodtrad.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When and where.
 *
 * @param startsAt null without a day
 */
@Embeddable
public record CoursePlacing(
    @Column(name = "starts_at") @Nullable Instant startsAt,
    @Column(name = "duration_minutes") int durationMinutes,
    @Nullable String place) {}
