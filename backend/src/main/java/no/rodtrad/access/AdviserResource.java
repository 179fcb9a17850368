package no.rodtrad.access;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;

/** The advisers the caller may name. */
@Path("/api/v1/advisers")
@Authenticated
@Produces("application/json")
public class AdviserResource {
  private final AccessService access;

  AdviserResource(AccessService access) {
    this.access = access;
  }

  @GET
  public Page<AdviserDetail> listAdvisers(
      @QueryParam("q") Optional<String> q, @BeanParam PageRequest page) {
    return access.advisers(q.orElse(null), page);
  }
}
