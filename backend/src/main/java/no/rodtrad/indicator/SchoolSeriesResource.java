package no.rodtrad.indicator;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** A school's figures through its organisation numbers. */
@Path("/api/v1/schools/{id}/series")
@Authenticated
@Produces("application/json")
public class SchoolSeriesResource {
  private final SeriesService series;

  SchoolSeriesResource(SeriesService series) {
    this.series = series;
  }

  @GET
  public RestResponse<UnitSeries> getSchoolSeries(UUID id, @BeanParam SeriesQuery query) {
    return Versions.ok(series.ofSchool(id, query), 0);
  }
}
