package no.rodtrad.risk;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import no.rodtrad.indicator.UnitType;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Which ranking is asked for, and which part of it; the contract has already judged the values. */
public class RankingQuery {
  @QueryParam("level")
  String level = "SCHOOL";

  @QueryParam("model")
  @Nullable String model;

  @QueryParam("schoolYear")
  @Nullable String schoolYear;

  @QueryParam("municipality")
  @Nullable String municipality;

  @QueryParam("county")
  @Nullable String county;

  UnitType level() {
    return UnitType.valueOf(level);
  }

  @Nullable UUID model() {
    return model == null ? null : UUID.fromString(model);
  }

  @Nullable SchoolYear schoolYear() {
    return schoolYear == null ? null : SchoolYear.parse(schoolYear);
  }
}
