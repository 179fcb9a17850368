package no.rodtrad.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.indicator.LevelUnit;
import no.rodtrad.indicator.UnitRef;
import no.rodtrad.shared.time.SchoolYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A municipality beside its schools, as it is read.
 *
 * @param own from its own figures, and no sum of the schools' points
 * @param schools by name
 */
record MunicipalityRisk(
    UnitRef unit,
    RiskModelRef model,
    SchoolYear schoolYear,
    List<SchoolYear> windowYears,
    LatestRisk own,
    ShareSpread spread,
    Quarter worstQuarter,
    List<SchoolRisk> schools) {

  /**
   * @param countedSchools schools of the country with a public share
   * @param schools how many of the municipality's are in it
   */
  @Schema(name = "WorstQuarter")
  record Quarter(
      int countedSchools, @Nullable BigDecimal fromSharePercent, int schools, boolean any) {}

  /**
   * @param inWorstQuarter by its public share; null without one
   */
  @Schema(name = "MunicipalitySchool")
  record SchoolRisk(
      UnitRef unit,
      @Nullable Integer gradeFrom,
      @Nullable Integer gradeTo,
      LatestRisk risk,
      @Nullable Boolean inWorstQuarter) {}

  static MunicipalityRisk from(
      MunicipalityFigures area, KnownModel model, SchoolYear year, WorstQuarter country) {
    var schools = new ArrayList<SchoolRisk>();
    for (LevelUnit school : area.schoolsIn(year)) {
      var risk = new LatestRiskReading(model, area.of(school), year).latest();
      schools.add(school(school, risk, country.has(school)));
    }
    int worst =
        (int) schools.stream().filter(each -> Boolean.TRUE.equals(each.inWorstQuarter)).count();
    return new MunicipalityRisk(
        area.unit().ref(),
        model.ref(),
        year,
        year.window(model.settings().windowYears()),
        new LatestRiskReading(model, area.own(), year).latest(),
        ShareSpread.of(schools.stream().map(SchoolRisk::risk).toList()),
        new Quarter(country.counted(), country.fromSharePercent(), worst, worst > 0),
        schools);
  }

  private static SchoolRisk school(LevelUnit school, LatestRisk risk, @Nullable Boolean worst) {
    var grades = school.grades();
    return new SchoolRisk(
        school.ref(),
        grades == null ? null : grades.from(),
        grades == null ? null : grades.to(),
        risk,
        worst);
  }
}
