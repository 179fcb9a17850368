package no.rodtrad.notice;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which messages are asked for; the contract has already judged the values. */
public class OutboxFilter {
  @QueryParam("status")
  @Nullable String status;

  @QueryParam("kind")
  @Nullable String kind;
}
