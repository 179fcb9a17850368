package no.rodtrad.shared.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import no.rodtrad.shared.contract.ContractDocument;
import no.rodtrad.shared.problem.ProblemType;

/** What anyone may read without signing in: the contract as it is, and a page for each problem. */
@Path("/")
@PermitAll
public class PublicPagesResource {
  @Inject ContractDocument contract;

  @GET
  @Path("openapi.yaml")
  @Produces("application/yaml")
  public byte[] openapi() {
    return contract.bytes();
  }

  @GET
  @Path("problems/{slug}")
  @Produces("text/html;charset=UTF-8")
  public String problem(String slug) {
    var type = ProblemType.ofSlug(slug).orElseThrow(NotFoundException::new);
    var advice = contract.tree().at("/x-problems/" + slug + "/detail").asText("");
    return """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>%1$s</title></head>
        <body>
        <main>
        <h1>%1$s</h1>
        <p>HTTP status %2$d. Type <code>%3$s</code>.</p>
        <p>%4$s</p>
        </main>
        </body>
        </html>
        """
        .formatted(type.title(), type.status(), type.path(), advice);
  }
}
