package no.rodtrad.risk;

import org.jspecify.annotations.Nullable;

/** A change of state that is asked for. */
record RiskModelTransition(RiskModelStatus to, @Nullable String reason) {}
