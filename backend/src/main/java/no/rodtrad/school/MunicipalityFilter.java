package no.rodtrad.school;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which municipalities are asked for; the contract has already judged the values. */
public class MunicipalityFilter {
  @QueryParam("county")
  @Nullable String county;

  @QueryParam("q")
  @Nullable String q;

  @QueryParam("kind")
  @Nullable String kind;

  @QueryParam("status")
  @Nullable String status;
}
