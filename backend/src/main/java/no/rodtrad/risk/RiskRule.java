package no.rodtrad.risk;

import java.math.BigDecimal;
import no.rodtrad.indicator.RiskIndicator;
import org.jspecify.annotations.Nullable;

/**
 * How one indicator is judged in one grade.
 *
 * @param absoluteLimit in the indicator's own unit; null when the rule has none
 * @param weight what the points are multiplied by, 1 or more
 */
record RiskRule(
    RiskIndicator indicator,
    int grade,
    NationalLimit nationalLimit,
    @Nullable BigDecimal absoluteLimit,
    int weight) {}
