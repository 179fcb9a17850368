package no.rodtrad.course;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** Which themes a school has had. */
@Path("/api/v1/schools/{id}/theme-coverage")
@Authenticated
@Produces("application/json")
public class ThemeCoverageResource {
  private final ThemeService themes;

  ThemeCoverageResource(ThemeService themes) {
    this.themes = themes;
  }

  @GET
  public RestResponse<ThemeCoverage> getThemeCoverage(UUID id) {
    return Versions.ok(themes.coverage(id), 0);
  }
}
