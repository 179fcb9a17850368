package no.rodtrad.agreement;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import no.rodtrad.shared.contract.Body;
import no.rodtrad.shared.web.Idempotent;
import no.rodtrad.shared.web.IfMatch;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** Amendments of what is signed. */
@Path(AgreementResource.PATH + "/{id}/amendments")
@Authenticated
@Produces("application/json")
public class AmendmentResource {
  private final AmendmentService amendments;
  private final VersionService versions;

  AmendmentResource(AmendmentService amendments, VersionService versions) {
    this.amendments = amendments;
    this.versions = versions;
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<AgreementVersion> amendAgreement(
      UUID id, Body<AmendmentCreate> body, @BeanParam IfMatch ifMatch) {
    var number = amendments.amend(id, body, ifMatch::require);
    return Versions.created(
        AgreementResource.PATH + "/" + id + "/versions/" + number, versions.read(id, number), 0);
  }
}
