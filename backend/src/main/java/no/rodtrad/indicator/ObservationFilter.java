package no.rodtrad.indicator;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Which cells are asked for; the contract has already judged each value by itself. */
public class ObservationFilter {
  @QueryParam("unit")
  @Nullable String unit;

  @QueryParam("indicator")
  @Nullable String indicator;

  @QueryParam("grade")
  @Nullable Integer grade;

  @QueryParam("fromSchoolYear")
  @Nullable String fromSchoolYear;

  @QueryParam("toSchoolYear")
  @Nullable String toSchoolYear;

  /** Refuses an end before the start; the spelling sorts like the years. */
  void requireOrder() {
    if (fromSchoolYear != null
        && toSchoolYear != null
        && toSchoolYear.compareTo(fromSchoolYear) < 0) {
      throw Problem.invalidParameters(
          List.of(
              InputError.parameter(
                  "toSchoolYear", "order", "The last school year is before the first.")));
    }
  }

  /** Whether at most one cell can be meant. */
  boolean isOneCell() {
    return unit != null
        && indicator != null
        && grade != null
        && fromSchoolYear != null
        && fromSchoolYear.equals(toSchoolYear);
  }
}
