package no.rodtrad.trainer;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import no.rodtrad.shared.contract.Body;
import no.rodtrad.shared.web.Idempotent;
import org.jboss.resteasy.reactive.RestResponse;

/** Several slots in one command. */
@Path("/api/v1/trainer-slot-groups")
@Authenticated
@Produces("application/json")
public class SlotGroupResource {
  private final SlotGroupService groups;

  SlotGroupResource(SlotGroupService groups) {
    this.groups = groups;
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<SlotGroup> createSlotGroup(Body<SlotGroupCreate> body) {
    return RestResponse.ok(groups.create(body));
  }
}
