package no.rodtrad.agreement;

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

/** Collaboration agreements, for those they concern. */
@Path(AgreementResource.PATH)
@Authenticated
@Produces("application/json")
public class AgreementResource {
  static final String PATH = "/api/v1/collaboration-agreements";

  private final AgreementService agreements;
  private final AgreementTransitionService transitions;
  private final FulfilmentService ledger;

  AgreementResource(
      AgreementService agreements,
      AgreementTransitionService transitions,
      FulfilmentService ledger) {
    this.agreements = agreements;
    this.transitions = transitions;
    this.ledger = ledger;
  }

  @GET
  public Page<AgreementDetail> listAgreements(
      @BeanParam AgreementFilter filter, @BeanParam PageRequest page) {
    return agreements.list(filter, page);
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<AgreementDetail> createAgreement(Body<AgreementCreate> body) {
    var created = agreements.create(body);
    return Versions.created(
        PATH + "/" + created.agreement().id(), created.agreement(), created.version());
  }

  @GET
  @Path("{id}")
  public RestResponse<AgreementDetail> getAgreement(UUID id) {
    var found = agreements.read(id);
    return Versions.ok(found.agreement(), found.version());
  }

  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", "application/json"})
  public RestResponse<AgreementDetail> changeAgreement(
      UUID id, Patch<AgreementCreate> patch, @BeanParam IfMatch ifMatch) {
    var changed = agreements.change(id, patch, ifMatch::require);
    return Versions.ok(changed.agreement(), changed.version());
  }

  @POST
  @Idempotent
  @Path("{id}/transitions")
  @Consumes("application/json")
  public RestResponse<AgreementDetail> transitionAgreement(
      UUID id, Body<AgreementTransition> body, @BeanParam IfMatch ifMatch) {
    var moved = transitions.move(id, body, ifMatch::require);
    return Versions.ok(moved.agreement(), moved.version());
  }

  @GET
  @Path("{id}/fulfilment")
  public RestResponse<Fulfilment> getAgreementFulfilment(UUID id) {
    var found = ledger.read(id);
    return Versions.ok(found.fulfilment(), found.version());
  }
}
