package no.rodtrad.redthread;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import no.rodtrad.shared.contract.Body;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** What needs me, and what is new since I last looked. */
@Path("/api/v1/me/worklist")
@Authenticated
@Produces("application/json")
public class WorklistResource {
  private final WorklistService worklist;

  WorklistResource(WorklistService worklist) {
    this.worklist = worklist;
  }

  @GET
  public Worklist getWorklist(@BeanParam PageRequest page) {
    return worklist.read(page);
  }

  @GET
  @Path("news")
  public Worklist.News listNews(
      @QueryParam("since") Optional<Instant> since, @BeanParam PageRequest page) {
    return worklist.news(since.orElse(null), page);
  }

  @PUT
  @Path("seen")
  @Consumes("application/json")
  public RestResponse<WorklistMark> markWorklistSeen(Body<WorklistMark> body) {
    return Versions.ok(worklist.seen(body), 0);
  }
}
