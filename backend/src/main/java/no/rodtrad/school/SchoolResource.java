package no.rodtrad.school;

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

/** Schools, for reading by all and writing by the administrator. */
@Path(SchoolResource.PATH)
@Authenticated
@Produces("application/json")
public class SchoolResource {
  static final String PATH = "/api/v1/schools";

  private final SchoolService schools;

  SchoolResource(SchoolService schools) {
    this.schools = schools;
  }

  @GET
  public Page<SchoolDetail> listSchools(
      @BeanParam SchoolFilter filter, @BeanParam PageRequest page) {
    return schools.list(filter, page);
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<SchoolDetail> createSchool(Body<SchoolCreate> body) {
    var created = schools.create(body);
    return Versions.created(PATH + "/" + created.value().id(), created);
  }

  @GET
  @Path("{id}")
  public RestResponse<SchoolDetail> getSchool(UUID id) {
    return Versions.ok(schools.read(id));
  }

  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", "application/json"})
  public RestResponse<SchoolDetail> changeSchool(
      UUID id, Patch<SchoolCreate> patch, @BeanParam IfMatch ifMatch) {
    return Versions.ok(schools.change(id, patch, ifMatch::require));
  }
}
