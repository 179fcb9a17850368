package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.List;
import no.rodtrad.indicator.Decimals;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * The sum of one window, as it is read.
 *
 * @param schoolYear the last of the window
 */
record RiskWindow(
    SchoolYear schoolYear,
    List<SchoolYear> windowYears,
    int points,
    int maxPoints,
    @Nullable BigDecimal sharePercent,
    BigDecimal coveragePercent,
    Assessment.Status status,
    boolean containsRestricted) {

  static RiskWindow from(Assessment assessment) {
    var share = assessment.sharePercent();
    return new RiskWindow(
        assessment.lastYear(),
        assessment.windowYears(),
        assessment.points(),
        assessment.maxPoints(),
        share == null ? null : Decimals.plain(share),
        Decimals.plain(assessment.coveragePercent()),
        assessment.status(),
        assessment.containsRestricted());
  }
}
