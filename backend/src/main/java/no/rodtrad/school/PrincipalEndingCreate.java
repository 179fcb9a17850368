package no.rodtrad.school;

import java.time.LocalDate;

/** That whoever leads a school stops, whether or not anybody follows. */
record PrincipalEndingCreate(LocalDate lastDay) {}
