package no.rodtrad.trainer;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import no.rodtrad.shared.contract.Body;
import no.rodtrad.shared.web.IfMatch;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** Sessions of cohorts, and who came to them. */
@Path("/api/v1/cohort-sessions")
@Authenticated
@Produces("application/json")
public class CohortSessionResource {
  private final AttendanceService attendance;

  CohortSessionResource(AttendanceService attendance) {
    this.attendance = attendance;
  }

  @GET
  @Path("{id}/attendance")
  public RestResponse<SessionAttendance> getAttendance(UUID id) {
    var kept = attendance.read(id);
    return Versions.ok(kept.attendance(), kept.version());
  }

  @PUT
  @Path("{id}/attendance")
  @Consumes("application/json")
  public RestResponse<SessionAttendance> putAttendance(
      UUID id, Body<AttendanceMarks> body, @BeanParam IfMatch ifMatch) {
    var kept = attendance.keep(id, body, ifMatch::require);
    return Versions.ok(kept.attendance(), kept.version());
  }
}
