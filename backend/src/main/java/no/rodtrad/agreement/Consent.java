package no.rodtrad.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a school owner's side has said yes to an agreement, which is what opens a school to those
 * who advise it.
 *
 * @param schoolId the school it is for; null when it is for the municipality as a party
 * @param municipalityNumber the municipality as a party, by today's number; null for a school
 * @param givenBy who said it; `system` for what was signed before it was asked
 */
public record Consent(
    @Nullable UUID schoolId,
    @Nullable String municipalityNumber,
    LocalDate givenOn,
    String givenBy) {}
