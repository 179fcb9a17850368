package no.rodtrad.indicator;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** A municipality's figures through renumberings, mergers and splits. */
@Path("/api/v1/municipalities/{number}/series")
@Authenticated
@Produces("application/json")
public class MunicipalitySeriesResource {
  private final SeriesService series;

  MunicipalitySeriesResource(SeriesService series) {
    this.series = series;
  }

  @GET
  public RestResponse<UnitSeries> getMunicipalitySeries(
      String number, @BeanParam SeriesQuery query) {
    return Versions.ok(series.ofMunicipality(number, query), 0);
  }
}
