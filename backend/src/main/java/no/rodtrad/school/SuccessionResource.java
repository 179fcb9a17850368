package no.rodtrad.school;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import no.rodtrad.shared.contract.Body;
import no.rodtrad.shared.web.IfMatch;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** Which schools a closed one went on in. */
@Path(SchoolResource.PATH + "/{id}/succession")
@Authenticated
@Produces("application/json")
public class SuccessionResource {
  private final SuccessionService successions;

  SuccessionResource(SuccessionService successions) {
    this.successions = successions;
  }

  @GET
  public RestResponse<Succession> getSuccession(UUID id) {
    return Versions.ok(successions.read(id));
  }

  @PUT
  @Consumes("application/json")
  public RestResponse<Succession> putSuccession(
      UUID id, Body<SuccessionInput> body, @BeanParam IfMatch ifMatch) {
    return Versions.ok(successions.keep(id, body, ifMatch::require));
  }
}
