package no.rodtrad.trainer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session of a cohort. */
@Embeddable
record Session(
    String title,
    @Column(name = "starts_at") Instant startsAt,
    @Column(name = "duration_minutes") int durationMinutes,
    @Nullable String place) {}
