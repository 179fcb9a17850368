package no.rodtrad.measure;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.contract.Body;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.web.Idempotent;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** Judgements of the six factors, which are added and never changed. */
@Path(JudgementResource.PATH)
@Authenticated
@Produces("application/json")
public class JudgementResource {
  static final String PATH = "/api/v1/factor-judgements";

  private final JudgementService judgements;

  JudgementResource(JudgementService judgements) {
    this.judgements = judgements;
  }

  @GET
  public Page<JudgementDetail> listFactorJudgements(
      @BeanParam JudgementFilter filter, @BeanParam PageRequest page) {
    return judgements.list(filter, page);
  }

  @POST
  @Idempotent
  @Consumes("application/json")
  public RestResponse<JudgementDetail> createFactorJudgement(Body<FactorJudgementCreate> body) {
    var created = judgements.create(body);
    return Versions.created(PATH + "/" + created.id(), created, 0);
  }

  @GET
  @Path("{id}")
  public RestResponse<JudgementDetail> getFactorJudgement(UUID id) {
    return Versions.ok(judgements.read(id), 0);
  }

  @GET
  @Path("{id}/difference")
  public RestResponse<FactorDifference> getFactorDifference(
      UUID id, @QueryParam("against") Optional<String> against) {
    return Versions.ok(judgements.difference(id, against.map(UUID::fromString).orElse(null)), 0);
  }
}
