package no.rodtrad.trainer;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which slots are asked for; the contract has already judged the values. */
public class SlotFilter {
  @QueryParam("cohort")
  @Nullable UUID cohort;

  @QueryParam("agreement")
  @Nullable UUID agreement;

  @QueryParam("school")
  @Nullable UUID school;

  @QueryParam("municipality")
  @Nullable String municipality;

  @QueryParam("status")
  @Nullable String status;
}
