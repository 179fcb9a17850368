package no.rodtrad.course;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** The caller's own calendar feeds. */
@Path(FeedResource.PATH)
@Authenticated
@Produces("application/json")
public class FeedResource {
  static final String PATH = "/api/v1/calendar-feeds";

  private final FeedService feeds;

  FeedResource(FeedService feeds) {
    this.feeds = feeds;
  }

  @GET
  public Page<CalendarFeed> listCalendarFeeds(@BeanParam PageRequest page) {
    return feeds.list(page);
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<NewCalendarFeed> createCalendarFeed(Body<CalendarFeedCreate> body) {
    var created = feeds.create(body);
    return Versions.created(PATH + "/" + created.id(), created, 0);
  }

  @GET
  @Path("{id}")
  public RestResponse<CalendarFeed> getCalendarFeed(UUID id) {
    return Versions.ok(feeds.read(id), 0);
  }

  @DELETE
  @Path("{id}")
  public RestResponse<Void> revokeCalendarFeed(UUID id, @BeanParam IfMatch ifMatch) {
    feeds.revoke(id, ifMatch::require);
    return RestResponse.noContent();
  }
}
