package no.rodtrad.shared.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of state that was made.
 *
 * @param actor who made it; {@code system} when it followed from a date
 */
public record StatusChange(
    String from, String to, Instant at, String actor, @Nullable String reason) {}
