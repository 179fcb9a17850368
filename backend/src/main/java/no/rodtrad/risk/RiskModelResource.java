package no.rodtrad.risk;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.contract.Body;
import no.rodtrad.shared.contract.Patch;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.web.Idempotent;
import no.rodtrad.shared.web.IfMatch;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** Risk models, for reading by all and writing by the administrator. */
@Path(RiskModelResource.PATH)
@Authenticated
@Produces("application/json")
public class RiskModelResource {
  static final String PATH = "/api/v1/risk-models";

  private final RiskModelService models;

  RiskModelResource(RiskModelService models) {
    this.models = models;
  }

  @GET
  public Page<RiskModelDetail> listRiskModels(
      @QueryParam("status") Optional<String> status, @BeanParam PageRequest page) {
    return models.list(status.orElse(null), page);
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<RiskModelDetail> createRiskModel(Body<RiskModelCreate> body) {
    var created = models.create(body);
    return Versions.created(PATH + "/" + created.model().id(), created.model(), created.version());
  }

  @GET
  @Path("{id}")
  public RestResponse<RiskModelDetail> getRiskModel(UUID id) {
    var found = models.read(id);
    return Versions.ok(found.model(), found.version());
  }

  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", "application/json"})
  public RestResponse<RiskModelDetail> changeRiskModel(
      UUID id, Patch<RiskModelCreate> patch, @BeanParam IfMatch ifMatch) {
    var changed = models.change(id, patch, ifMatch::require);
    return Versions.ok(changed.model(), changed.version());
  }

  @POST
  @Path("{id}/transitions")
  @Idempotent
  @Consumes("application/json")
  public RestResponse<RiskModelDetail> transitionRiskModel(
      UUID id, Body<RiskModelTransition> body, @BeanParam IfMatch ifMatch) {
    var moved = models.move(id, body, ifMatch::require);
    return Versions.ok(moved.model(), moved.version());
  }
}
