package no.rodtrad.redthread;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the school, its municipality or the country, as the caller may see it.
 *
 * @param series only figures of one series may be compared
 */
record Figure(
    String indicator,
    int grade,
    String unitType,
    SchoolYear schoolYear,
    String state,
    @Nullable BigDecimal value,
    @Nullable BigDecimal uncertainty,
    @Nullable Integer n,
    String series,
    @Nullable BigDecimal nationalValue) {

  boolean touches(Period period) {
    return period.touches(schoolYear.startsOn(), schoolYear.endsOn());
  }

  LocalDate day() {
    return schoolYear.startsOn();
  }

  /** The line it is a point of. */
  Line line() {
    return new Line(indicator, grade, unitType);
  }

  /** One indicator and grade of one level. */
  record Line(String indicator, int grade, String unitType) {}

  SchoolTimeline.Point point() {
    return new SchoolTimeline.Point(
        schoolYear.toString(), state, value, uncertainty, n, nationalValue);
  }
}
