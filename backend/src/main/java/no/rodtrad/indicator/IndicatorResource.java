package no.rodtrad.indicator;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import no.rodtrad.shared.page.KnownList;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;

/** The indicators: facts of the product, the same for all. */
@Path("/api/v1/risk-indicators")
@Authenticated
@Produces("application/json")
public class IndicatorResource {
  private static final KnownList<RiskIndicator> ALL =
      new KnownList<>(
          "risk-indicators",
          Arrays.asList(RiskIndicator.values()),
          indicator -> java.util.List.of(indicator.name()),
          java.util.Comparator.comparing(keys -> RiskIndicator.valueOf(keys.get(0))));

  @GET
  public Page<Indicator> listIndicators(@BeanParam PageRequest page) {
    return ALL.page(page).map(Indicator::from);
  }
}
