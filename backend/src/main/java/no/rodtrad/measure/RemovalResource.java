package no.rodtrad.measure;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;

/** What was removed of what is written of schools. */
@Path("/api/v1/removals")
@Authenticated
@Produces("application/json")
public class RemovalResource {
  private final RemovalService removals;

  RemovalResource(RemovalService removals) {
    this.removals = removals;
  }

  @GET
  public Page<RemovalDetail> listRemovals(
      @BeanParam PlaceFilter filter, @BeanParam PageRequest page) {
    return removals.list(filter, page);
  }
}
