package no.rodtrad.measure;

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

/** Measures of schools. */
@Path(MeasureResource.PATH)
@Authenticated
@Produces("application/json")
public class MeasureResource {
  static final String PATH = "/api/v1/measures";

  private final MeasureService measures;

  MeasureResource(MeasureService measures) {
    this.measures = measures;
  }

  @GET
  public Page<MeasureDetail> listMeasures(
      @BeanParam MeasureFilter filter, @BeanParam PageRequest page) {
    return measures.list(filter, page);
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<MeasureDetail> createMeasure(Body<MeasureCreate> body) {
    var created = measures.create(body);
    return Versions.created(
        PATH + "/" + created.measure().id(), created.measure(), created.version());
  }

  @GET
  @Path("{id}")
  public RestResponse<MeasureDetail> getMeasure(UUID id) {
    var found = measures.read(id);
    return Versions.ok(found.measure(), found.version());
  }

  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", "application/json"})
  public RestResponse<MeasureDetail> changeMeasure(
      UUID id, Patch<MeasureCreate> patch, @BeanParam IfMatch ifMatch) {
    var changed = measures.change(id, patch, ifMatch::require);
    return Versions.ok(changed.measure(), changed.version());
  }

  @POST
  @Idempotent
  @Path("{id}/transitions")
  @Consumes("application/json")
  public RestResponse<MeasureDetail> transitionMeasure(
      UUID id, Body<MeasureTransition> body, @BeanParam IfMatch ifMatch) {
    var moved = measures.transition(id, body, ifMatch::require);
    return Versions.ok(moved.measure(), moved.version());
  }
}
