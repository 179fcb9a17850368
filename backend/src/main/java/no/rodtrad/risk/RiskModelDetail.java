package no.rodtrad.risk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import no.rodtrad.risk.ModelSettings.Boundary;
import no.rodtrad.risk.ModelSettings.GradeTreatment;
import no.rodtrad.risk.ModelSettings.LimitYear;
import no.rodtrad.risk.ModelSettings.MissingCells;
import no.rodtrad.risk.ModelSettings.YearTreatment;
import no.rodtrad.shared.history.StatusChange;
import no.rodtrad.shared.time.SchoolYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A risk model as it is read.
 *
 * @param version under its name, set by the server
 * @param isDefault whether it answers where no model is named
 * @param validFrom the first year it may be asked for; null for all before
 * @param validTo the last; null for all after
 * @param transitions oldest first
 */
@Schema(name = "RiskModel")
record RiskModelDetail(
    UUID id,
    String name,
    int version,
    RiskModelStatus status,
    boolean isDefault,
    List<RiskRule> rules,
    int windowYears,
    int pointsNational,
    int pointsAbsolute,
    Boundary boundary,
    LimitYear limitYear,
    MissingCells missingCells,
    GradeTreatment gradeTreatment,
    YearTreatment yearTreatment,
    BigDecimal minCoveragePercent,
    @Nullable String sourceNote,
    boolean demo,
    @Nullable SchoolYear validFrom,
    @Nullable SchoolYear validTo,
    List<StatusChange> transitions) {

  RiskFormula formula() {
    return new RiskFormula(
        new ModelSettings(
            rules,
            windowYears,
            pointsNational,
            pointsAbsolute,
            boundary,
            limitYear,
            missingCells,
            gradeTreatment,
            yearTreatment,
            minCoveragePercent));
  }

  @JsonIgnore
  Validity validity() {
    return new Validity(validFrom, validTo);
  }

  @JsonIgnore
  RiskModelRef ref() {
    return new RiskModelRef(id, name, version);
  }
}
