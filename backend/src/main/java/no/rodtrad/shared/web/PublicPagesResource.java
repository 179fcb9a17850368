package no.rodtrad.shared.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  @Path("problems")
  @Produces("text/html;charset=UTF-8")
  public String problems() {
    var items =
        Stream.of(ProblemType.values())
            .map(
                type ->
                    "<li>%d <a href=\"%s\">%s</a></li>"
                        .formatted(type.status(), type.path(), type.title()))
            .collect(Collectors.joining("\n"));
    return page("Problems", "<ul>\n" + items + "\n</ul>");
  }

  @GET
  @Path("problems/{slug}")
  @Produces("text/html;charset=UTF-8")
  public String problem(String slug) {
    var type = ProblemType.ofSlug(slug).orElseThrow(NotFoundException::new);
    var advice = contract.tree().at("/x-problems/" + slug + "/detail").asText("");
    var text =
        "<p>HTTP status %d. Type <code>%s</code>.</p>\n<p>%s</p>"
            .formatted(type.status(), type.path(), escaped(advice));
    return page(type.title(), text);
  }

  private static String page(String title, String content) {
    return """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>%1$s</title></head>
        <body>
        <main>
        <h1>%1$s</h1>
        %2$s
        </main>
        </body>
        </html>
        """
        .formatted(escaped(title), content);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
