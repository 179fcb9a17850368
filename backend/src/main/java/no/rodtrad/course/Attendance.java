package no.rodtrad.course;

import jakarta.persistence.Embeddable;

/** How many came, by group, in persons. */
@Embeddable
public record Attendance(int teachers, int sfo, int leaders, int parents, int others) {}
