package no.rodtrad.access;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import no.rodtrad.shared.contract.Body;
import no.rodtrad.shared.web.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** Who I am, and what I may do. */
@Path("/api/v1/me")
@Authenticated
@Produces("application/json")
public class MeResource {
  private final AccessService access;

  MeResource(AccessService access) {
    this.access = access;
  }

  @GET
  public RestResponse<MeDetail> getMe() {
    return Versions.ok(access.me(), 0);
  }

  @GET
  @Path("rights")
  public RestResponse<RightsDetail> getMyRights(@BeanParam RightsPlace place) {
    return Versions.ok(access.rights(place), 0);
  }

  @PUT
  @Path("language")
  @Consumes("application/json")
  public RestResponse<LanguageChoice> chooseLanguage(Body<LanguageChoice> body) {
    return Versions.ok(access.chooseLanguage(body), 0);
  }
}
