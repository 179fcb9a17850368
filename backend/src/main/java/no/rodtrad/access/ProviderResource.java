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

/** The providers, for everyone signed in. */
@Path("/api/v1/providers")
@Authenticated
@Produces("application/json")
public class ProviderResource {
  private final AccessService access;

  ProviderResource(AccessService access) {
    this.access = access;
  }

  @GET
  public Page<ProviderDetail> listProviders(
      @QueryParam("q") Optional<String> q, @BeanParam PageRequest page) {
    return access.providers(q.orElse(null), page);
  }
}
