package no.rodtrad.risk;

import java.math.BigDecimal;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A unit's latest risk points, by the model named in it, beside the latest window before them that
 * has a share.
 *
 * @param sharePercent null with insufficient basis
 * @param previous null without one
 * @param changePercentPoints null when the two are not comparable
 * @param moreThanHalved null when the two are not comparable
 */
public record LatestRisk(
    SchoolYear schoolYear,
    int points,
    int maxPoints,
    @Nullable BigDecimal sharePercent,
    BigDecimal coveragePercent,
    String status,
    boolean containsRestricted,
    RiskModelRef model,
    @Nullable WindowShare previous,
    boolean comparable,
    @Nullable BigDecimal changePercentPoints,
    @Nullable Boolean moreThanHalved) {}
