package no.rodtrad.risk;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.indicator.UnitType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The whole country at once, as a table that is written while it is read. */
@Path("/api/v1/risk-points/country")
@Authenticated
public class CountryResource {
  private final CountryService country;

  CountryResource(CountryService country) {
    this.country = country;
  }

  @GET
  @Produces("text/csv")
  @APIResponseSchema(String.class)
  public StreamingOutput exportCountryRisk(
      @QueryParam("level") String level, @QueryParam("model") Optional<String> model) {
    var rule = country.model(model.map(UUID::fromString).orElse(null));
    return out -> {
      var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      country.write(UnitType.valueOf(level), rule, new CountrySheet(writer));
      writer.flush();
    };
  }
}
