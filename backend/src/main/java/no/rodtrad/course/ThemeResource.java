package no.rodtrad.course;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;

/** The themes of programmes. */
@Path("/api/v1/course-themes")
@Authenticated
@Produces("application/json")
public class ThemeResource {
  private final ThemeService themes;

  ThemeResource(ThemeService themes) {
    this.themes = themes;
  }

  @GET
  public Page<CourseTheme> listCourseThemes(
      @BeanParam ThemeFilter filter, @BeanParam PageRequest page) {
    return themes.list(filter, page);
  }
}
