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

/** Pedagogical analyses of schools. */
@Path(AnalysisResource.PATH)
@Authenticated
@Produces("application/json")
public class AnalysisResource {
  static final String PATH = "/api/v1/pedagogical-analyses";

  private final AnalysisService analyses;
  private final RemovalService removals;

  AnalysisResource(AnalysisService analyses, RemovalService removals) {
    this.analyses = analyses;
    this.removals = removals;
  }

  @GET
  public Page<AnalysisDetail> listAnalyses(
      @BeanParam PlaceFilter filter, @BeanParam PageRequest page) {
    return analyses.list(filter, page);
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<AnalysisDetail> createAnalysis(Body<PedagogicalAnalysisCreate> body) {
    var created = analyses.create(body);
    return Versions.created(PATH + "/" + created.value().id(), created);
  }

  @GET
  @Path("{id}")
  public RestResponse<AnalysisDetail> getAnalysis(UUID id) {
    return Versions.ok(analyses.read(id));
  }

  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", "application/json"})
  public RestResponse<AnalysisDetail> changeAnalysis(
      UUID id, Patch<PedagogicalAnalysisCreate> patch, @BeanParam IfMatch ifMatch) {
    return Versions.ok(analyses.change(id, patch, ifMatch::require));
  }

  @DELETE
  @Path("{id}")
  public RestResponse<Void> removeAnalysis(UUID id, @BeanParam IfMatch ifMatch) {
    removals.remove(RemovalKind.PEDAGOGICAL_ANALYSIS, id, ifMatch::require);
    return RestResponse.noContent();
  }
}
