package no.rodtrad.agreement;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** The versions of an agreement, each of which can be cited. */
@Path(AgreementResource.PATH + "/{id}/versions")
@Authenticated
@Produces("application/json")
public class AgreementVersionResource {
  private final VersionService versions;

  AgreementVersionResource(VersionService versions) {
    this.versions = versions;
  }

  @GET
  public Page<AgreementVersion> listAgreementVersions(UUID id, @BeanParam PageRequest page) {
    return versions.list(id, page);
  }

  @GET
  @Path("{number}")
  public RestResponse<AgreementVersion> getAgreementVersion(UUID id, int number) {
    return Versions.ok(versions.read(id, number), 0);
  }
}
