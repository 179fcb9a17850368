package no.rodtrad.redthread;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** What an adviser reads before a visit. */
@Path("/api/v1/schools/{id}/overview")
@Authenticated
@Produces("application/json")
public class OverviewResource {
  private final OverviewService overviews;

  OverviewResource(OverviewService overviews) {
    this.overviews = overviews;
  }

  @GET
  public RestResponse<SchoolOverview> getSchoolOverview(UUID id) {
    return Versions.ok(overviews.read(id), 0);
  }
}
