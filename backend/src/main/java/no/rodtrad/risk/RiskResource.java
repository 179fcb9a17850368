package no.rodtrad.risk;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.time.SchoolYear;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** Risk points, with the lines that explain them. */
@Path("/api/v1/risk-points")
@Authenticated
@Produces("application/json")
public class RiskResource {
  /** A reading of many rows has no version of its own: its tag is over the whole reply. */
  private static final long NO_ROW = 0;

  private final RiskService risk;
  private final RankingService rankings;

  RiskResource(RiskService risk, RankingService rankings) {
    this.risk = risk;
    this.rankings = rankings;
  }

  @GET
  public RestResponse<RiskPoints> getRiskPoints(
      @QueryParam("unit") String unit,
      @QueryParam("model") Optional<String> model,
      @QueryParam("schoolYear") Optional<String> schoolYear) {
    var points =
        risk.points(
            unit,
            model.map(UUID::fromString).orElse(null),
            schoolYear.map(SchoolYear::parse).orElse(null));
    return Versions.ok(points, NO_ROW);
  }

  @GET
  @Path("vintages")
  public RestResponse<RiskVintages> listRiskVintages(
      @QueryParam("unit") String unit,
      @QueryParam("model") Optional<String> model,
      @QueryParam("schoolYear") Optional<String> schoolYear) {
    var vintages =
        risk.vintages(
            unit,
            model.map(UUID::fromString).orElse(null),
            schoolYear.map(SchoolYear::parse).orElse(null));
    return Versions.ok(vintages, NO_ROW);
  }

  @GET
  @Path("ranking")
  public RiskRankingPage rankRiskPoints(
      @BeanParam RankingQuery query, @BeanParam PageRequest page) {
    return rankings.rank(query, page);
  }

  @GET
  @Path("shares")
  public RiskShares listRiskShares(@QueryParam("schools") String schools) {
    return risk.shares(Arrays.stream(schools.split(",", -1)).map(UUID::fromString).toList());
  }

  @GET
  @Path("comparison")
  public RestResponse<RiskComparison> compareRiskPoints(
      @QueryParam("unit") String unit,
      @QueryParam("model") Optional<String> model,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("toModel") Optional<String> toModel) {
    var windows =
        new RiskService.Windows(
            SchoolYear.parse(from),
            SchoolYear.parse(to),
            toModel.map(UUID::fromString).orElse(null));
    if (!windows.from().isBefore(windows.to())) {
      throw Problem.invalidParameters(
          List.of(InputError.parameter("to", "order", "The second window ends after the first.")));
    }
    return Versions.ok(
        risk.compare(unit, model.map(UUID::fromString).orElse(null), windows), NO_ROW);
  }
}
