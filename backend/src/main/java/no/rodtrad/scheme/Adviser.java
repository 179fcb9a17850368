package no.rodtrad.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who advises, from a provider; several providers may advise one municipality.
 *
 * @param to the last day; null while it lasts
 * @param personId who signs in and thereby sees the participation; null for a name only
 */
@Embeddable
public record Adviser(
    @Column(nullable = false) String name,
    @Column(name = "provider_id", nullable = false) UUID providerId,
    @Column(name = "valid_from", nullable = false) LocalDate from,
    @Column(name = "valid_to") @Nullable LocalDate to,
    @Column(name = "person_id") @Nullable UUID personId) {}
