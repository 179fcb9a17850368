package no.rodtrad.shared.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemReply;
import no.rodtrad.shared.problem.ProblemType;

/**
 * What happens before any resource is chosen: without a token nothing under /api is answered, and
 * what the web server itself refuses is a problem like all others.
 */
@ApplicationScoped
class ApiGate {
  /** Before routing; a higher number comes earlier. */
  private static final int EARLY = 300;

  private static final int LAST = 100_000;

  void guard(@Observes Filters filters) {
    filters.register(ApiGate::headers, EARLY + 1);
    filters.register(ApiGate::requireToken, EARLY);
  }

  void catchAll(@Observes Router router) {
    router.route().failureHandler(ApiGate::failed);
    router.route("/api/*").order(LAST).handler(request -> refuse(request, Problem.notFound()));
  }

  private static void headers(RoutingContext request) {
    request.response().putHeader("X-Content-Type-Options", "nosniff");
    if (request.normalizedPath().startsWith("/api/")) {
      request.response().putHeader("Cache-Control", "private, no-cache");
      request.response().putHeader("Vary", "Authorization, Accept-Encoding");
    }
    request.next();
  }

  private static void requireToken(RoutingContext request) {
    var authorization = request.request().getHeader("Authorization");
    if (request.normalizedPath().startsWith("/api/")
        && (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7))) {
      refuse(request, unauthorized());
    } else {
      request.next();
    }
  }

  private static void failed(RoutingContext request) {
    var failure = request.failure();
    if (request.response().ended()) {
      return;
    }
    if (failure instanceof AuthenticationFailedException
        || failure instanceof UnauthorizedException) {
      refuse(request, unauthorized());
    } else if (request.statusCode() >= 400 && request.statusCode() < 500) {
      var type = ProblemType.ofStatus(request.statusCode());
      refuse(request, new Problem(type, type.title() + "."));
    } else {
      request.next();
    }
  }

  private static Problem unauthorized() {
    return new Problem(
        ProblemType.UNAUTHORIZED, "Send a valid bearer token in the Authorization header.");
  }

  private static void refuse(RoutingContext request, Problem problem) {
    var response = request.response().setStatusCode(problem.type().status());
    response.putHeader("Content-Type", ProblemReply.MEDIA_TYPE);
    if (problem.type() == ProblemType.UNAUTHORIZED) {
      response.putHeader("WWW-Authenticate", "Bearer");
    }
    response.end(ProblemReply.of(problem, request.request().path(), Trace.of(request)));
  }
}
