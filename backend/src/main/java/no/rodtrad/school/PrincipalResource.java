package no.rodtrad.school;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import no.rodtrad.shared.contract.Body;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.web.Idempotent;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** The principals of a school. */
@Path(SchoolResource.PATH + "/{id}/principals")
@Authenticated
@Produces("application/json")
public class PrincipalResource {
  private final PrincipalService principals;

  PrincipalResource(PrincipalService principals) {
    this.principals = principals;
  }

  @GET
  public Page<Principal> listPrincipals(UUID id, @BeanParam PageRequest page) {
    return principals.list(id, page);
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<Principal> namePrincipal(UUID id, Body<PrincipalCreate> body) {
    return Versions.created(
        SchoolResource.PATH + "/" + id + "/principals", principals.add(id, body), 0);
  }

  @POST
  @Idempotent
  @Path("endings")
  @Consumes("application/json")
  public RestResponse<Principal> endPrincipal(UUID id, Body<PrincipalEndingCreate> body) {
    return Versions.created(
        SchoolResource.PATH + "/" + id + "/principals", principals.end(id, body), 0);
  }
}
