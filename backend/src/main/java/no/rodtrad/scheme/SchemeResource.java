package no.rodtrad.scheme;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import no.rodtrad.shared.contract.Body;
import no.rodtrad.shared.contract.Patch;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.web.Idempotent;
import no.rodtrad.shared.web.IfMatch;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** Follow-up schemes. */
@Path(SchemeResource.PATH)
@Authenticated
@Produces("application/json")
public class SchemeResource {
  static final String PATH = "/api/v1/schemes";

  private final SchemeService schemes;

  SchemeResource(SchemeService schemes) {
    this.schemes = schemes;
  }

  @GET
  public Page<SchemeDetail> listSchemes(
      @BeanParam SchemeFilter filter, @BeanParam PageRequest page) {
    return schemes.list(filter, page);
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<SchemeDetail> createScheme(Body<SchemeCreate> body) {
    var created = schemes.create(body);
    return Versions.created(PATH + "/" + created.value().id(), created);
  }

  @GET
  @Path("{id}")
  public RestResponse<SchemeDetail> getScheme(UUID id) {
    return Versions.ok(schemes.read(id));
  }

  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", "application/json"})
  public RestResponse<SchemeDetail> changeScheme(
      UUID id, Patch<SchemeCreate> patch, @BeanParam IfMatch ifMatch) {
    return Versions.ok(schemes.change(id, patch, ifMatch::require));
  }
}
