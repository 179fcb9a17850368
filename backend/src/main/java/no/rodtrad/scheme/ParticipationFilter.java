package no.rodtrad.scheme;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which participations are asked for; the contract has already judged the values. */
public class ParticipationFilter {
  @QueryParam("scheme")
  @Nullable UUID scheme;

  @QueryParam("municipality")
  @Nullable String municipality;

  @QueryParam("county")
  @Nullable String county;

  @QueryParam("school")
  @Nullable UUID school;

  @QueryParam("intake")
  @Nullable String intake;

  @QueryParam("status")
  @Nullable String status;

  @QueryParam("overdue")
  @Nullable Boolean overdue;
}
