package no.rodtrad.course;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import no.rodtrad.shared.contract.Body;
import no.rodtrad.shared.web.Idempotent;
import org.jboss.resteasy.reactive.RestResponse;

/** Courses planned together; each is a course of its own from then on. */
@Path("/api/v1/course-series")
@Authenticated
@Produces("application/json")
public class CourseSeriesResource {
  private final CourseService courses;

  CourseSeriesResource(CourseService courses) {
    this.courses = courses;
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<CourseSeries> createCourseSeries(Body<CourseSeriesCreate> body) {
    var series = courses.createSeries(body);
    var location = URI.create(CourseResource.PATH + "?series=" + series.id());
    return RestResponse.ResponseBuilder.<CourseSeries>created(location).entity(series).build();
  }
}
