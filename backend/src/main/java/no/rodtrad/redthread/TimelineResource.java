package no.rodtrad.redthread;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** A school's red thread, on one time axis. */
@Path("/api/v1/schools/{id}/timeline")
@Authenticated
@Produces("application/json")
public class TimelineResource {
  private final TimelineService timelines;

  TimelineResource(TimelineService timelines) {
    this.timelines = timelines;
  }

  @GET
  public RestResponse<SchoolTimeline> getSchoolTimeline(
      UUID id, @QueryParam("from") Optional<String> from, @QueryParam("to") Optional<String> to) {
    var period =
        new Period(from.map(LocalDate::parse).orElse(null), to.map(LocalDate::parse).orElse(null));
    return Versions.ok(timelines.read(id, period), 0);
  }
}
