package no.rodtrad.scheme;

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

/** Participations of municipalities, and the reports they owe. */
@Path(ParticipationResource.PATH)
@Authenticated
@Produces("application/json")
public class ParticipationResource {
  static final String PATH = "/api/v1/participations";

  private final ParticipationService participations;
  private final ParticipationFollowUpService followUp;

  ParticipationResource(
      ParticipationService participations, ParticipationFollowUpService followUp) {
    this.participations = participations;
    this.followUp = followUp;
  }

  @GET
  public Page<ParticipationDetail> listParticipations(
      @BeanParam ParticipationFilter filter, @BeanParam PageRequest page) {
    return participations.list(filter, page);
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<ParticipationDetail> createParticipation(Body<ParticipationCreate> body) {
    var created = participations.create(body);
    return Versions.created(
        PATH + "/" + created.participation().id(), created.participation(), created.version());
  }

  @GET
  @Path("{id}")
  public RestResponse<ParticipationDetail> getParticipation(UUID id) {
    return reply(participations.read(id));
  }

  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", "application/json"})
  public RestResponse<ParticipationDetail> changeParticipation(
      UUID id, Patch<ParticipationCreate> patch, @BeanParam IfMatch ifMatch) {
    return reply(participations.change(id, patch, ifMatch::require));
  }

  @POST
  @Idempotent
  @Path("{id}/transitions")
  @Consumes("application/json")
  public RestResponse<ParticipationDetail> transitionParticipation(
      UUID id, Body<ParticipationTransition> body, @BeanParam IfMatch ifMatch) {
    return reply(followUp.move(id, body, ifMatch::require));
  }

  @POST
  @Idempotent
  @Path("{id}/reports/{number}/deliveries")
  @Consumes("application/json")
  public RestResponse<ParticipationDetail> deliverReport(
      UUID id, int number, Body<ReportDeliveryCreate> body) {
    return reply(followUp.deliver(id, number, body));
  }

  private static RestResponse<ParticipationDetail> reply(ParticipationReadings.Versioned found) {
    return Versions.ok(found.participation(), found.version());
  }
}
