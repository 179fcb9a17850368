package no.rodtrad.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a school.
 *
 * @param since the first day
 * @param until the last day, as far as anybody has said; null while it is open
 */
public record Principal(String name, LocalDate since, @Nullable LocalDate until) {}
