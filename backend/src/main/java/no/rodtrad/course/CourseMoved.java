package no.rodtrad.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A move that was made, as it is read. */
public record CourseMoved(
    Instant at, String actor, CoursePlacing from, CoursePlacing to, @Nullable String reason) {}
