package no.rodtrad.agreement;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import no.rodtrad.shared.web.Idempotent;
import no.rodtrad.shared.web.IfMatch;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** What school owners agree to. */
@Path(AgreementResource.PATH + "/{id}/consents")
@Authenticated
@Produces("application/json")
public class ConsentResource {
  private final ConsentService consents;

  ConsentResource(ConsentService consents) {
    this.consents = consents;
  }

  @POST
  @Idempotent
  public RestResponse<AgreementDetail> consentToAgreement(UUID id, @BeanParam IfMatch ifMatch) {
    var given = consents.consent(id, ifMatch::require);
    return Versions.ok(given.agreement(), given.version());
  }
}
