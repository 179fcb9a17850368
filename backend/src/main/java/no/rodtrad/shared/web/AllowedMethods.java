package no.rodtrad.shared.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import no.rodtrad.shared.contract.ContractDocument;
import no.rodtrad.shared.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** OPTIONS answers by the contract; the framework's own answer names methods that are not there. */
class AllowedMethods {
  @Inject ContractDocument contract;
  @Inject RoutingContext request;

  @ServerRequestFilter(preMatching = true)
  @Nullable Response options() {
    var path = String.valueOf(request.request().path());
    if (!request.request().method().equals(HttpMethod.OPTIONS) || !path.startsWith("/api/")) {
      return null;
    }
    var methods = contract.methodsAt(path).orElseThrow(Problem::notFound);
    return Response.noContent().header(HttpHeaders.ALLOW, methods + ", OPTIONS").build();
  }
}
