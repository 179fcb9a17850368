package no.rodtrad.shared.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import no.rodtrad.shared.contract.ContractDocument;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemReply;
import no.rodtrad.shared.problem.ProblemType;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What happens before any resource is chosen: without a token nothing under /api is answered but
 * what the contract opens, and what the web server itself refuses is a problem like all others.
 */
@ApplicationScoped
class ApiGate {
  private static final Logger LOG = Logger.getLogger(ApiGate.class);

  /** Before routing; a higher number comes earlier. */
  private static final int EARLY = 300;

  private static final int LAST = 100_000;

  private static final long MOST_BYTES = 201L * 1024 * 1024;

  private final ContractDocument contract;

  ApiGate(ContractDocument contract) {
    this.contract = contract;
  }

  void guard(@Observes Filters filters) {
    filters.register(ApiGate::refuseGarbledAddress, EARLY + 2);
    filters.register(ApiGate::headers, EARLY + 1);
    filters.register(this::requireToken, EARLY);
    filters.register(ApiGate::refuseTooMuch, EARLY - 1);
  }

  void catchAll(@Observes Router router) {
    router.route().failureHandler(ApiGate::failed);
    router.route("/api/*").order(LAST).handler(request -> refuse(request, Problem.notFound()));
  }

  /**
   * The web server would refuse it without a word; {@code vertx.disableURIValidation}, set where
   * the process is started, leaves it to us.
   */
  private static void refuseGarbledAddress(RoutingContext request) {
    if (isAddress(request.request().uri())) {
      request.next();
    } else {
      refuse(
          request, new Problem(ProblemType.INVALID_PARAMETERS, "The address cannot be decoded."));
    }
  }

  private static boolean isAddress(String uri) {
    try {
      return new URI(uri).getRawPath() != null;
    } catch (URISyntaxException garbled) {
      return false;
    }
  }

  private static void headers(RoutingContext request) {
    request.response().putHeader("X-Content-Type-Options", "nosniff");
    if (request.normalizedPath().startsWith("/api/")) {
      request.response().putHeader("Cache-Control", "private, no-cache");
      request.response().putHeader("Vary", "Authorization, Accept-Encoding");
    }
    request.next();
  }

  private void requireToken(RoutingContext request) {
    var authorization = request.request().getHeader("Authorization");
    var path = request.normalizedPath();
    if (path.startsWith("/api/")
        && !contract.isOpen(path)
        && (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7))) {
      refuse(request, unauthorized());
    } else {
      request.next();
    }
  }

  /** More than the largest file, with its form around it. */
  private static void refuseTooMuch(RoutingContext request) {
    if (announcedBytes(request.request().getHeader("Content-Length")) <= MOST_BYTES) {
      request.next();
      return;
    }
    // Taken in and thrown away, so that a client that is still sending comes to read the answer.
    request.request().handler(piece -> {});
    request
        .request()
        .endHandler(
            sent ->
                refuse(
                    request,
                    new Problem(ProblemType.PAYLOAD_TOO_LARGE, "A file may have at most 200 MB.")
                        .with("limitBytes", 200L * 1024 * 1024)));
    request.request().resume();
  }

  private static long announcedBytes(@Nullable String contentLength) {
    return contentLength != null && contentLength.matches("\\d{1,18}")
        ? Long.parseLong(contentLength)
        : 0;
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
    } else if (request.normalizedPath().startsWith("/api/")) {
      LOG.errorf(failure, "%s %s", Trace.of(request), request.request().path());
      refuse(request, new Problem(ProblemType.INTERNAL_ERROR, "Tell us the traceId if it lasts."));
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
    var path = String.valueOf(request.request().path());
    response.end(ProblemReply.of(problem, path.isEmpty() ? "/" : path, Trace.of(request)));
  }
}
