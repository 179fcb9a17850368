package no.rodtrad.risk;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.contract.Body;
import no.rodtrad.shared.time.SchoolYear;
import no.rodtrad.shared.web.Idempotent;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** What the risk points of a unit could be. */
@Path("/api/v1/risk-points")
@Authenticated
@Produces("application/json")
public class RiskBoundsResource {
  /** A reading of many rows has no version of its own: its tag is over the whole reply. */
  private static final long NO_ROW = 0;

  private final RiskBoundsService risk;

  RiskBoundsResource(RiskBoundsService risk) {
    this.risk = risk;
  }

  @GET
  @Path("bounds")
  public RestResponse<RiskBounds> getRiskBounds(
      @QueryParam("unit") String unit,
      @QueryParam("model") Optional<String> model,
      @QueryParam("schoolYear") Optional<String> schoolYear) {
    var bounds =
        risk.bounds(
            unit,
            model.map(UUID::fromString).orElse(null),
            schoolYear.map(SchoolYear::parse).orElse(null));
    return Versions.ok(bounds, NO_ROW);
  }

  @GET
  @Path("distance")
  public RestResponse<RiskDistance> getRiskDistance(
      @QueryParam("unit") String unit,
      @QueryParam("model") Optional<String> model,
      @QueryParam("schoolYear") Optional<String> schoolYear) {
    var distance =
        risk.distance(
            unit,
            model.map(UUID::fromString).orElse(null),
            schoolYear.map(SchoolYear::parse).orElse(null));
    return Versions.ok(distance, NO_ROW);
  }

  @POST
  @Path("what-if")
  @Idempotent
  @Consumes("application/json")
  public WhatIf tryRiskPoints(Body<WhatIfInput> body) {
    return risk.whatIf(body);
  }
}
