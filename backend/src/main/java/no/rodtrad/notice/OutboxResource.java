package no.rodtrad.notice;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import no.rodtrad.shared.contract.Body;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.web.Idempotent;
import no.rodtrad.shared.web.IfMatch;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** What has been written to people outside, for the administrator to read. */
@Path("/api/v1/outbox-messages")
@Authenticated
@Produces("application/json")
public class OutboxResource {
  private final OutboxService outbox;

  OutboxResource(OutboxService outbox) {
    this.outbox = outbox;
  }

  @GET
  public Page<OutboxMessageDetail> listOutboxMessages(
      @BeanParam OutboxFilter filter, @BeanParam PageRequest page) {
    return outbox.list(filter, page);
  }

  @GET
  @Path("{id}")
  public RestResponse<OutboxMessageDetail> getOutboxMessage(UUID id) {
    var found = outbox.read(id);
    return Versions.ok(found.message(), found.version());
  }

  @POST
  @Path("{id}/transitions")
  @Idempotent
  @Consumes("application/json")
  public RestResponse<OutboxMessageDetail> transitionOutboxMessage(
      UUID id, Body<OutboxTransition> body, @BeanParam IfMatch ifMatch) {
    var moved = outbox.move(id, body, ifMatch::require);
    return Versions.ok(moved.message(), moved.version());
  }
}
