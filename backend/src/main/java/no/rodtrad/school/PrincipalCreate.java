package no.rodtrad.school;

import java.time.LocalDate;

/** A principal to be named, from a day on. */
record PrincipalCreate(String name, LocalDate since) {}
