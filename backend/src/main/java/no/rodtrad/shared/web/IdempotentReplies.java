package no.rodtrad.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.List;
import java.util.Objects;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Answers a repeated POST as it was answered the first time. The kept reply commits in the same
 * transaction as its effect, so there is never one without the other.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotentReplies {
  private static final int LONGEST_KEY = 200;

  @Inject RoutingContext request;
  @Inject Client client;
  @Inject KeptReplies replies;
  @Inject ObjectMapper mapper;

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    var key = request.request().getHeader("Idempotency-Key");
    return key == null ? call.proceed() : keptOrNew(checked(key), call);
  }

  private Object keptOrNew(String key, InvocationContext call) throws Exception {
    var slot =
        new KeptReplies.Slot(
            client.clientName(),
            request.request().method() + " " + request.normalizedPath(),
            new Seal(key),
            RequestDigest.of(call.getParameters()));
    return replies.once(
        slot, () -> (RestResponse<?>) Objects.requireNonNull(call.proceed()), this::keep);
  }

  private KeptReplies.Reply keep(RestResponse<?> reply) {
    var version = reply.getHeaderString(Versions.HEADER);
    var location = reply.getLocation();
    try {
      return new KeptReplies.Reply(
          reply.getStatus(),
          mapper.writeValueAsString(reply.getEntity()),
          location == null ? null : location.toString(),
          version);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String checked(String key) {
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw Problem.invalidParameters(
          List.of(
              InputError.parameter(
                  "Idempotency-Key", "length", "The key must have 1 to 200 characters.")));
    }
    return key;
  }
}
