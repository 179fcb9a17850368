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

/** Slots, for those of their school, their agreement and their provider. */
@Path(SlotResource.PATH)
@Authenticated
@Produces("application/json")
public class SlotResource {
  static final String PATH = "/api/v1/trainer-slots";

  private final SlotService slots;

  SlotResource(SlotService slots) {
    this.slots = slots;
  }

  @GET
  public Page<SlotDetail> listSlots(@BeanParam SlotFilter filter, @BeanParam PageRequest page) {
    return slots.list(filter, page);
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<SlotDetail> createSlot(Body<SlotCreate> body) {
    var created = slots.create(body);
    return Versions.created(PATH + "/" + created.slot().id(), created.slot(), created.version());
  }

  @GET
  @Path("{id}")
  public RestResponse<SlotDetail> getSlot(UUID id) {
    var found = slots.read(id);
    return Versions.ok(found.slot(), found.version());
  }

  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", "application/json"})
  public RestResponse<SlotDetail> changeSlot(
      UUID id, Patch<SlotCreate> patch, @BeanParam IfMatch ifMatch) {
    var changed = slots.change(id, patch, ifMatch::require);
    return Versions.ok(changed.slot(), changed.version());
  }

  @GET
  @Path("{id}/history")
  public SlotHistory getSlotHistory(UUID id) {
    return slots.history(id);
  }

  @POST
  @Path("{id}/promotion")
  @Idempotent
  @Consumes("application/json")
  public RestResponse<SlotDetail> promoteSlot(
      UUID id, Body<SlotPromotion> body, @BeanParam IfMatch ifMatch) {
    var promoted = slots.promote(id, body, ifMatch::require);
    return Versions.ok(promoted.slot(), promoted.version());
  }

  @POST
  @Path("{id}/transfer")
  @Idempotent
  @Consumes("application/json")
  public RestResponse<SlotDetail> transferSlot(
      UUID id, Body<SlotTransfer> body, @BeanParam IfMatch ifMatch) {
    var transferred = slots.transfer(id, body, ifMatch::require);
    return Versions.ok(transferred.slot(), transferred.version());
  }

  @POST
  @Path("{id}/certificate-revocation")
  @Idempotent
  @Consumes("application/json")
  public RestResponse<SlotDetail> revokeCertificate(
      UUID id, Body<CertificateRevocation> body, @BeanParam IfMatch ifMatch) {
    var revoked = slots.revoke(id, body, ifMatch::require);
    return Versions.ok(revoked.slot(), revoked.version());
  }

  @POST
  @Path("{id}/transitions")
  @Idempotent
  @Consumes("application/json")
  public RestResponse<SlotDetail> transitionSlot(
      UUID id, Body<SlotTransition> body, @BeanParam IfMatch ifMatch) {
    var moved = slots.transition(id, body, ifMatch::require);
    return Versions.ok(moved.slot(), moved.version());
  }
}
