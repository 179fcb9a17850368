package no.rodtrad.risk;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import no.rodtrad.shared.time.SchoolYear;
import org.jspecify.annotations.Nullable;

/** What settings are held against; the contract has already judged the values. */
public class EffectQuery {
  @QueryParam("against")
  @Nullable String against;

  @QueryParam("schoolYear")
  @Nullable String schoolYear;

  @Nullable UUID against() {
    return against == null ? null : UUID.fromString(against);
  }

  @Nullable SchoolYear schoolYear() {
    return schoolYear == null ? null : SchoolYear.parse(schoolYear);
  }
}
