package no.rodtrad.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What an agreement grants.
 *
 * @param quantity how many, at least 1
 */
@Embeddable
public record Entitlement(
    @Enumerated(EnumType.STRING) @Column(nullable = false) CourseKind kind,
    @Column(nullable = false) int quantity) {}
