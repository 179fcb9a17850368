package no.rodtrad.indicator;

import jakarta.ws.rs.QueryParam;
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

  /** Whether at most one cell can be meant. */
  boolean isOneCell() {
    return unit != null
        && indicator != null
        && grade != null
        && fromSchoolYear != null
        && fromSchoolYear.equals(toSchoolYear);
  }
}
