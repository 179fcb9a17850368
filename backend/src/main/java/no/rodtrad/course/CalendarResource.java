package no.rodtrad.course;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** Calendars at private addresses: whoever knows the address needs no token. */
@Path("/api/v1/courses.ics")
@PermitAll
public class CalendarResource {
  private static final MediaType CALENDAR = new MediaType("text", "calendar", "utf-8");

  private final CalendarService calendars;

  CalendarResource(CalendarService calendars) {
    this.calendars = calendars;
  }

  @GET
  @Produces("text/calendar")
  public RestResponse<String> readCalendar(@QueryParam("feed") String feed) {
    return Versions.text(calendars.read(new FeedSecret(feed)), CALENDAR);
  }
}
