package no.rodtrad.indicator;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** What the figures of a unit say, in sentences. */
@Path("/api/v1/trend-facts")
@Authenticated
@Produces("application/json")
public class TrendResource {
  /** A reading of many rows has no version of its own: its tag is over the whole reply. */
  private static final long NO_ROW = 0;

  private final TrendService trends;

  TrendResource(TrendService trends) {
    this.trends = trends;
  }

  @GET
  public RestResponse<TrendFacts> getTrendFacts(@QueryParam("unit") String unit) {
    return Versions.ok(trends.facts(unit), NO_ROW);
  }
}
