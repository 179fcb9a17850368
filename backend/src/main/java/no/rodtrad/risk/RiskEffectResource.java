package no.rodtrad.risk;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import no.rodtrad.shared.contract.Body;
import no.rodtrad.shared.web.Idempotent;

/** What other settings of a risk model would do, before anybody stores them. */
@Path(RiskModelResource.PATH + "/{id}/effect")
@Authenticated
@Produces("application/json")
public class RiskEffectResource {
  private final EffectService effects;

  RiskEffectResource(EffectService effects) {
    this.effects = effects;
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RiskModelEffect tryRiskModel(
      UUID id, Body<RiskModelCreate> body, @BeanParam EffectQuery query) {
    return effects.effect(id, body, query);
  }
}
