package no.rodtrad.risk;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.indicator.UnitType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The whole country at once, as a table. */
@Path("/api/v1/risk-points/country")
@Authenticated
public class CountryResource {
  private final CountryService country;
  private final CountryTables tables;
  private final RoutingContext request;

  CountryResource(CountryService country, CountryTables tables, RoutingContext request) {
    this.country = country;
    this.tables = tables;
    this.request = request;
  }

  @GET
  @Produces("text/csv")
  @APIResponseSchema(String.class)
  public File exportCountryRisk(
      @QueryParam("level") String level, @QueryParam("model") Optional<String> model)
      throws IOException {
    var rule = country.model(model.map(UUID::fromString).orElse(null));
    var table = Files.createTempFile("country", ".csv").toFile();
    // However the reply ends, also when its reader is gone.
    request.addEndHandler(ended -> table.delete());
    tables.make(UnitType.valueOf(level), rule, table.toPath());
    return table;
  }
}
