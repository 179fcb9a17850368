package no.rodtrad.trainer;

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

/** Cohorts, for reading by all with a grant and writing by those who provide them. */
@Path(CohortResource.PATH)
@Authenticated
@Produces("application/json")
public class CohortResource {
  static final String PATH = "/api/v1/trainer-cohorts";

  private final CohortService cohorts;

  CohortResource(CohortService cohorts) {
    this.cohorts = cohorts;
  }

  @GET
  public Page<CohortDetail> listCohorts(
      @BeanParam CohortFilter filter, @BeanParam PageRequest page) {
    return cohorts.list(filter, page);
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<CohortDetail> createCohort(Body<CohortCreate> body) {
    var created = cohorts.create(body);
    return Versions.created(PATH + "/" + created.value().id(), created);
  }

  @GET
  @Path("{id}")
  public RestResponse<CohortDetail> getCohort(UUID id) {
    return Versions.ok(cohorts.read(id));
  }

  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", "application/json"})
  public RestResponse<CohortDetail> changeCohort(
      UUID id, Patch<CohortCreate> patch, @BeanParam IfMatch ifMatch) {
    return Versions.ok(cohorts.change(id, patch, ifMatch::require));
  }

  @POST
  @Path("{id}/transitions")
  @Idempotent
  @Consumes("application/json")
  public RestResponse<CohortDetail> transitionCohort(
      UUID id, Body<CohortTransition> body, @BeanParam IfMatch ifMatch) {
    return Versions.ok(cohorts.transition(id, body, ifMatch::require));
  }
}
