package no.rodtrad.trainer;

import jakarta.persistence.Embeddable;

/** An adult who takes part; one person is one e-mail address, whatever its case. */
@Embeddable
record Participant(String name, String email) {}
