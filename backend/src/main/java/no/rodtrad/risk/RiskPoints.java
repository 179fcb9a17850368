package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.List;
import no.rodtrad.indicator.KnownUnit;
import no.rodtrad.indicator.UnitRef;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** The risk points of a unit over a window, as they are read; the lines add up to the sum. */
record RiskPoints(
    UnitRef unit,
    RiskModelRef model,
    SchoolYear schoolYear,
    List<SchoolYear> windowYears,
    int points,
    int maxPoints,
    @Nullable BigDecimal sharePercent,
    BigDecimal coveragePercent,
    Assessment.Status status,
    boolean containsRestricted,
    String unitKey,
    String inputsHash,
    List<RiskLine> lines) {

  static RiskPoints from(KnownUnit unit, KnownModel model, Assessment assessment) {
    var sum = RiskWindow.from(assessment);
    return new RiskPoints(
        unit.ref(),
        model.ref(),
        sum.schoolYear(),
        sum.windowYears(),
        sum.points(),
        sum.maxPoints(),
        sum.sharePercent(),
        sum.coveragePercent(),
        sum.status(),
        sum.containsRestricted(),
        unit.key().text(),
        model.inputsHash(unit.key(), assessment),
        assessment.lines().stream().map(RiskLine::from).toList());
  }
}
