package no.rodtrad.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of state that was made.
 *
 * @param actor who did it; {@link Term#SYSTEM} when it followed from a date
 */
@Embeddable
public record StatusChange(
    @Enumerated(EnumType.STRING) @Column(name = "from_status", nullable = false)
        AgreementStatus from,
    @Enumerated(EnumType.STRING) @Column(name = "to_status", nullable = false) AgreementStatus to,
    @Column(nullable = false) Instant at,
    @Column(nullable = false) String actor,
    @Nullable String reason) {}
