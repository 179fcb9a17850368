package no.rodtrad.scheme;

import java.time.LocalDate;

/** A day a report is due that is not the scheme's. */
public record ReportDate(int number, LocalDate dueOn) {}
