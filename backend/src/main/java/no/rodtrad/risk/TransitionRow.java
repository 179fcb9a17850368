package no.rodtrad.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A change of a model's state, as it is stored. */
@Embeddable
record TransitionRow(
    @Column(name = "from_status") String from,
    @Column(name = "to_status") String to,
    Instant at,
    String actor,
    @Nullable String reason) {}
