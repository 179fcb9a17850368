package no.rodtrad.course;

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

/** Rounds of school walkthroughs. */
@Path(WalkthroughResource.PATH)
@Authenticated
@Produces("application/json")
public class WalkthroughResource {
  static final String PATH = "/api/v1/walkthrough-rounds";

  private final WalkthroughService rounds;

  WalkthroughResource(WalkthroughService rounds) {
    this.rounds = rounds;
  }

  @GET
  public Page<WalkthroughRoundDetail> listWalkthroughRounds(
      @BeanParam WalkthroughFilter filter, @BeanParam PageRequest page) {
    return rounds.list(filter, page);
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<WalkthroughRoundDetail> createWalkthroughRound(
      Body<WalkthroughRoundCreate> body) {
    var created = rounds.create(body);
    return Versions.created(PATH + "/" + created.round().id(), created.round(), created.version());
  }

  @GET
  @Path("{id}")
  public RestResponse<WalkthroughRoundDetail> getWalkthroughRound(UUID id) {
    var found = rounds.read(id);
    return Versions.ok(found.round(), found.version());
  }

  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", "application/json"})
  public RestResponse<WalkthroughRoundDetail> changeWalkthroughRound(
      UUID id, Patch<WalkthroughRoundCreate> patch, @BeanParam IfMatch ifMatch) {
    var changed = rounds.change(id, patch, ifMatch::require);
    return Versions.ok(changed.round(), changed.version());
  }
}
