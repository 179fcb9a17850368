package no.rodtrad.shared.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Set;
import no.rodtrad.shared.contract.ContractDocument;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemReply;
import no.rodtrad.shared.problem.ProblemType;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that reaches the edge, as the problem it is. Nothing of the inside is told. */
class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
  private static final int RETRY_AFTER_SECONDS = 2;

  /**
   * Classes of SQL states that pass: connection lost, rolled back for another, no room, stopping.
   */
  private static final Set<String> PASSING = Set.of("08", "40", "53", "57");

  @Inject RoutingContext request;
  @Inject ConstraintWords constraints;
  @Inject ContractDocument contract;

  @ServerExceptionMapper
  Response problem(Problem problem) {
    var reply = reply(problem);
    if (problem.type() == ProblemType.UNAVAILABLE) {
      reply.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return reply.build();
  }

  @ServerExceptionMapper
  Response framework(WebApplicationException refusal) {
    var status = refusal.getResponse().getStatus();
    if (status >= 500) {
      return unexpected(refusal);
    }
    var allowed = contract.methodsAt(request.normalizedPath());
    var type =
        allowed.isPresent() && !isAllowed(allowed.get())
            ? ProblemType.METHOD_NOT_ALLOWED
            : ProblemType.ofStatus(status);
    var reply = reply(new Problem(type, detail(type)));
    if (type == ProblemType.METHOD_NOT_ALLOWED) {
      reply.header(HttpHeaders.ALLOW, allowed.orElse("GET"));
    }
    return reply.build();
  }

  /** The router answers 404 where resources share the beginning of a path; the contract knows. */
  private boolean isAllowed(String methods) {
    var method = request.request().method().name();
    return List.of(methods.split(", ")).contains(method.equals("HEAD") ? "GET" : method);
  }

  @ServerExceptionMapper
  Response unauthorized(UnauthorizedException refusal) {
    return reply(new Problem(ProblemType.UNAUTHORIZED, detail(ProblemType.UNAUTHORIZED)))
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }

  @ServerExceptionMapper
  Response badToken(AuthenticationFailedException refusal) {
    return unauthorized(new UnauthorizedException());
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException refusal) {
    return reply(new Problem(ProblemType.FORBIDDEN, detail(ProblemType.FORBIDDEN))).build();
  }

  @ServerExceptionMapper
  Response changedMeanwhile(OptimisticLockException race) {
    return reply(
            new Problem(
                ProblemType.PRECONDITION_FAILED,
                "Someone changed it at the same moment; read it again and send your change anew."))
        .build();
  }

  @ServerExceptionMapper
  Response unexpected(Throwable failure) {
    var constraint = causeOf(failure, ConstraintViolationException.class);
    if (constraint != null && constraint.getConstraintName() != null) {
      var problem = constraints.of(constraint.getConstraintName());
      if (problem.isPresent()) {
        return reply(problem.get()).build();
      }
    }
    var known = causeOf(failure, Problem.class);
    if (known != null) {
      return reply(known).build();
    }
    var race = causeOf(failure, OptimisticLockException.class);
    if (race != null) {
      return changedMeanwhile(race);
    }
    if (isUnavailable(failure)) {
      LOG.warnf("%s %s: %s", Trace.of(request), request.request().path(), failure.getMessage());
      return problem(new Problem(ProblemType.UNAVAILABLE, "The database cannot answer now."));
    }
    LOG.errorf(failure, "%s %s", Trace.of(request), request.request().path());
    var text = "It is not your request. Try again, and tell us the traceId if it lasts.";
    return reply(new Problem(ProblemType.INTERNAL_ERROR, text)).build();
  }

  /** No connection, no room, or a lock that two requests hold against each other. */
  private static boolean isUnavailable(Throwable failure) {
    var sql = causeOf(failure, SQLException.class);
    return sql instanceof SQLTransientException
        || (sql != null
            && (PASSING.contains(String.valueOf(sql.getSQLState()).replaceFirst("...$", ""))
                || String.valueOf(sql.getMessage()).contains("cquisition timeout")));
  }

  private Response.ResponseBuilder reply(Problem problem) {
    return Response.status(problem.type().status())
        .type(ProblemReply.MEDIA_TYPE)
        .entity(ProblemReply.of(problem, request.request().path(), Trace.of(request)));
  }

  private static String detail(ProblemType type) {
    return switch (type) {
      case UNAUTHORIZED -> "Send a valid bearer token in the Authorization header.";
      case FORBIDDEN -> "Your grants do not cover this; ask the one who owns it.";
      case NOT_FOUND -> Problem.notFound().detail();
      case METHOD_NOT_ALLOWED -> "Use one of the methods in the Allow header.";
      case NOT_ACCEPTABLE -> "Accept application/json.";
      case UNSUPPORTED_MEDIA_TYPE -> "Send the media type the contract names.";
      case PAYLOAD_TOO_LARGE -> "Send less at a time; the contract names the limit.";
      default -> type.title() + ".";
    };
  }

  private static <T extends Throwable> @org.jspecify.annotations.Nullable T causeOf(
      Throwable failure, Class<T> wanted) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (wanted.isInstance(cause)) {
        return wanted.cast(cause);
      }
    }
    return null;
  }
}
