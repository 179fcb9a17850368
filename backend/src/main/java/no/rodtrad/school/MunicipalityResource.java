package no.rodtrad.school;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** Municipalities, for reading by all. */
@Path("/api/v1/municipalities")
@Authenticated
@Produces("application/json")
public class MunicipalityResource {
  /** They are facts of the product, and change with it only. */
  private static final long VERSION = 0;

  private final MunicipalityService municipalities;

  MunicipalityResource(MunicipalityService municipalities) {
    this.municipalities = municipalities;
  }

  @GET
  public Page<MunicipalityDetail> listMunicipalities(
      @BeanParam MunicipalityFilter filter, @BeanParam PageRequest page) {
    return municipalities.list(filter, page);
  }

  @GET
  @Path("{number}")
  public RestResponse<MunicipalityDetail> getMunicipality(String number) {
    return Versions.ok(municipalities.read(number), VERSION);
  }
}
