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

/** What those concerned say has changed. */
@Path(VoiceResource.PATH)
@Authenticated
@Produces("application/json")
public class VoiceResource {
  static final String PATH = "/api/v1/voices";

  private final VoiceService voices;
  private final RemovalService removals;

  VoiceResource(VoiceService voices, RemovalService removals) {
    this.voices = voices;
    this.removals = removals;
  }

  @GET
  public Page<VoiceDetail> listVoices(@BeanParam VoiceFilter filter, @BeanParam PageRequest page) {
    return voices.list(filter, page);
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<VoiceDetail> createVoice(Body<VoiceCreate> body) {
    var created = voices.create(body);
    return Versions.created(PATH + "/" + created.value().id(), created);
  }

  @GET
  @Path("{id}")
  public RestResponse<VoiceDetail> getVoice(UUID id) {
    return Versions.ok(voices.read(id));
  }

  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", "application/json"})
  public RestResponse<VoiceDetail> changeVoice(
      UUID id, Patch<VoiceCreate> patch, @BeanParam IfMatch ifMatch) {
    return Versions.ok(voices.change(id, patch, ifMatch::require));
  }

  @DELETE
  @Path("{id}")
  public RestResponse<Void> removeVoice(UUID id, @BeanParam IfMatch ifMatch) {
    removals.remove(RemovalKind.VOICE, id, ifMatch::require);
    return RestResponse.noContent();
  }
}
