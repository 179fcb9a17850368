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

/** The themes of programmes. */
@Path(ThemeResource.PATH)
@Authenticated
@Produces("application/json")
public class ThemeResource {
  static final String PATH = "/api/v1/course-themes";

  private final ThemeService themes;

  ThemeResource(ThemeService themes) {
    this.themes = themes;
  }

  @GET
  public Page<CourseTheme> listCourseThemes(
      @BeanParam ThemeFilter filter, @BeanParam PageRequest page) {
    return themes.list(filter, page);
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<CourseTheme> createCourseTheme(Body<CourseThemeCreate> body) {
    var created = themes.create(body);
    return Versions.created(PATH + "/" + created.value().id(), created);
  }

  @GET
  @Path("{id}")
  public RestResponse<CourseTheme> getCourseTheme(UUID id) {
    return Versions.ok(themes.read(id));
  }

  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", "application/json"})
  public RestResponse<CourseTheme> changeCourseTheme(
      UUID id, Patch<CourseThemeCreate> patch, @BeanParam IfMatch ifMatch) {
    return Versions.ok(themes.change(id, patch, ifMatch::require));
  }
}
