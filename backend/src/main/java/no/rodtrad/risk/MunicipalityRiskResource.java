package no.rodtrad.risk;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.time.SchoolYear;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** A municipality's own share, and the spread of its schools. */
@Path("/api/v1/municipalities/{number}/risk")
@Authenticated
@Produces("application/json")
public class MunicipalityRiskResource {
  /** A reading of many rows has no version of its own: its tag is over the whole reply. */
  private static final long NO_ROW = 0;

  private final MunicipalityRiskService municipalities;

  MunicipalityRiskResource(MunicipalityRiskService municipalities) {
    this.municipalities = municipalities;
  }

  @GET
  public RestResponse<MunicipalityRisk> getMunicipalityRisk(
      String number,
      @QueryParam("model") Optional<String> model,
      @QueryParam("schoolYear") Optional<String> schoolYear) {
    var risk =
        municipalities.read(
            number,
            model.map(UUID::fromString).orElse(null),
            schoolYear.map(SchoolYear::parse).orElse(null));
    return Versions.ok(risk, NO_ROW);
  }
}
