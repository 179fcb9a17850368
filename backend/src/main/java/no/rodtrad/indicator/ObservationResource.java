package no.rodtrad.indicator;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import no.rodtrad.shared.contract.Body;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** Observed cells in their four states. */
@Path("/api/v1/observations")
@Authenticated
@Produces("application/json")
public class ObservationResource {
  private static final int CREATED = 201;

  private final ObservationService observations;

  ObservationResource(ObservationService observations) {
    this.observations = observations;
  }

  @GET
  public RestResponse<Page<Observation>> listObservations(
      @BeanParam ObservationFilter filter, @BeanParam PageRequest page) {
    var found = observations.list(filter, page);
    var body = found.map(ObservationReadings.Versioned::observation);
    return filter.isOneCell() && found.items().size() == 1
        ? Versions.ok(body, found.items().get(0).version())
        : RestResponse.ok(body);
  }

  @PUT
  @Consumes("application/json")
  public RestResponse<Observation> putObservation(
      Body<ObservationWrite> body,
      @HeaderParam("If-Match") Optional<String> ifMatch,
      @HeaderParam("If-None-Match") Optional<String> ifNoneMatch) {
    var condition = CellCondition.of(ifMatch.orElse(null), ifNoneMatch.orElse(null));
    var written = observations.write(body, condition);
    var reply = Versions.ok(written.cell().observation(), written.cell().version());
    return written.created()
        ? RestResponse.ResponseBuilder.fromResponse(reply).status(CREATED).build()
        : reply;
  }
}
