package no.rodtrad.risk;

import java.util.UUID;

/** The model behind some points: every place that shows a share names it. */
public record RiskModelRef(UUID id, String name, int version) {}
