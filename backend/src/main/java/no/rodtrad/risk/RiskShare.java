package no.rodtrad.risk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A school's latest risk points and the way to them, as a row of a list shows it.
 *
 * @param latest null when the school has no cell of any published model
 * @param trend oldest first; what may be compared with the latest only
 */
record RiskShare(UUID schoolId, @Nullable LatestRisk latest, List<WindowShare> trend) {}
