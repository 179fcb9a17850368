package no.rodtrad.measure;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** What others have told of a school, with its source. */
@Path(OutcomeResource.PATH)
@Authenticated
@Produces("application/json")
public class OutcomeResource {
  static final String PATH = "/api/v1/reported-outcomes";

  private final OutcomeService outcomes;
  private final RemovalService removals;

  OutcomeResource(OutcomeService outcomes, RemovalService removals) {
    this.outcomes = outcomes;
    this.removals = removals;
  }

  @GET
  public Page<OutcomeDetail> listReportedOutcomes(
      @BeanParam PlaceFilter filter, @BeanParam PageRequest page) {
    return outcomes.list(filter, page);
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<OutcomeDetail> createReportedOutcome(Body<ReportedOutcomeCreate> body) {
    var created = outcomes.create(body);
    return Versions.created(PATH + "/" + created.value().id(), created);
  }

  @GET
  @Path("{id}")
  public RestResponse<OutcomeDetail> getReportedOutcome(UUID id) {
    return Versions.ok(outcomes.read(id));
  }

  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", "application/json"})
  public RestResponse<OutcomeDetail> changeReportedOutcome(
      UUID id, Patch<ReportedOutcomeCreate> patch, @BeanParam IfMatch ifMatch) {
    return Versions.ok(outcomes.change(id, patch, ifMatch::require));
  }

  @DELETE
  @Path("{id}")
  public RestResponse<Void> removeReportedOutcome(UUID id, @BeanParam IfMatch ifMatch) {
    removals.remove(RemovalKind.REPORTED_OUTCOME, id, ifMatch::require);
    return RestResponse.noContent();
  }
}
