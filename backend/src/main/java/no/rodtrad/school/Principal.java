package no.rodtrad.school;

import java.time.LocalDate;

/**
 * Who leads a school.
 *
 * @param since the first day; the last is the day before the next one's first
 */
public record Principal(String name, LocalDate since) {}
