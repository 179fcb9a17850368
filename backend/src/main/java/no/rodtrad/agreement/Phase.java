package no.rodtrad.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A phase of an agreement.
 *
 * @param endsOn the last day
 * @param goal what it is to lead to; null when nobody has said
 */
@Embeddable
public record Phase(
    @Enumerated(EnumType.STRING) @Column(nullable = false) PhaseKind kind,
    @Column(nullable = false) String name,
    @Column(name = "starts_on", nullable = false) LocalDate startsOn,
    @Column(name = "ends_on", nullable = false) LocalDate endsOn,
    @Nullable String goal) {

  Period period() {
    return new Period(startsOn, endsOn);
  }
}
