package no.rodtrad.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A problem as it is sent: application/problem+json with type, title, status, detail, instance and
 * trace.
 */
public final class ProblemReply {
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final int LONGEST_INSTANCE = 2000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private ProblemReply() {}

  /**
   * The problem as the client reads it.
   *
   * @param instance the path of the refused request, without its query
   * @param traceId what to tell support; also in the log
   */
  public static String of(Problem problem, String instance, String traceId) {
    ObjectNode body = JSON.createObjectNode();
    body.put("type", problem.type().path());
    body.put("title", problem.type().title());
    body.put("status", problem.type().status());
    body.put("detail", problem.detail());
    body.put("instance", instance.substring(0, Math.min(instance.length(), LONGEST_INSTANCE)));
    body.put("traceId", traceId);
    if (!problem.errors().isEmpty()) {
      body.set("errors", JSON.valueToTree(problem.errors()));
    }
    problem.members().forEach((name, value) -> body.set(name, JSON.valueToTree(value)));
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
