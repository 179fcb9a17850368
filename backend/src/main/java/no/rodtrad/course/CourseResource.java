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

/** Courses and meetings. */
@Path(CourseResource.PATH)
@Authenticated
@Produces("application/json")
public class CourseResource {
  static final String PATH = "/api/v1/courses";

  private final CourseService courses;
  private final CourseStateService states;
  private final CourseMoveService moves;

  CourseResource(CourseService courses, CourseStateService states, CourseMoveService moves) {
    this.courses = courses;
    this.states = states;
    this.moves = moves;
  }

  @GET
  public Page<CourseDetail> listCourses(
      @BeanParam CourseFilter filter, @BeanParam PageRequest page) {
    return courses.list(filter, page);
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<CourseDetail> createCourse(Body<CourseCreate> body) {
    var created = courses.create(body);
    return Versions.created(
        PATH + "/" + created.course().id(), created.course(), created.version());
  }

  @GET
  @Path("{id}")
  public RestResponse<CourseDetail> getCourse(UUID id) {
    var found = courses.read(id);
    return Versions.ok(found.course(), found.version());
  }

  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", "application/json"})
  public RestResponse<CourseDetail> changeCourse(
      UUID id, Patch<CourseCreate> patch, @BeanParam IfMatch ifMatch) {
    var changed = courses.change(id, patch, ifMatch::require);
    return Versions.ok(changed.course(), changed.version());
  }

  @POST
  @Path("{id}/transitions")
  @Idempotent
  @Consumes("application/json")
  public RestResponse<CourseDetail> transitionCourse(
      UUID id, Body<CourseTransition> body, @BeanParam IfMatch ifMatch) {
    var changed = states.transition(id, body, ifMatch::require);
    return Versions.ok(changed.course(), changed.version());
  }

  @POST
  @Path("{id}/moves")
  @Idempotent
  @Consumes("application/json")
  public RestResponse<CourseDetail> moveCourse(
      UUID id, Body<CourseMove> body, @BeanParam IfMatch ifMatch) {
    var moved = moves.move(id, body, ifMatch::require);
    return Versions.ok(moved.course(), moved.version());
  }

  @POST
  @Path("{id}/log")
  @Idempotent
  @Consumes("application/json")
  public RestResponse<CourseDetail> logCourse(
      UUID id, Body<CourseLog> body, @BeanParam IfMatch ifMatch) {
    var held = states.log(id, body, ifMatch::require);
    return Versions.ok(held.course(), held.version());
  }

  @POST
  @Path("{id}/amendments")
  @Idempotent
  @Consumes("application/json")
  public RestResponse<CourseDetail> amendCourse(
      UUID id, Patch<CourseAmendmentCreate> patch, @BeanParam IfMatch ifMatch) {
    var right = states.amend(id, patch, ifMatch::require);
    return Versions.ok(right.course(), right.version());
  }
}
