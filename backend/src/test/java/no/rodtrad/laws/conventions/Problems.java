package no.rodtrad.laws.conventions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.rodtrad.testing.Wire;

/** Gathers what is wrong with replies, so that one run tells it of all operations. */
final class Problems {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What only the inside has words for. */
  static final Pattern INSIDE =
      Pattern.compile(
          "(?i)(\\bat [\\w.$]+\\(|Exception|\\bjava\\.|jakarta\\.|no\\.rodtrad|org\\.hibernate"
              + "|SQLSTATE|\\bselect .* from\\b|insert into|psql|stack ?trace|\\.java:\\d+)");

  private final List<String> found = new ArrayList<>();

  List<String> found() {
    return found;
  }

  void expect(String what, Response reply, int... statuses) {
    expect(what, reply.statusCode(), reply.contentType(), reply.asString(), statuses);
  }

  /** The same of a reply that has been held against the contract on its way. */
  void expect(String what, Wire.Answer reply, int... statuses) {
    reply.faults().forEach(fault -> found.add(what + ": " + shortened(fault)));
    expect(what, reply.status(), reply.mediaType(), reply.body(), statuses);
  }

  private void expect(String what, int status, String type, String text, int... statuses) {
    if (IntStream.of(statuses).anyMatch(expected -> expected == status)) {
      judge(what, status, type, text);
    } else {
      found.add(what + " answers " + status + ": " + shortened(text));
    }
  }

  /** Anything but a failure of ours; a refusal is a whole problem. */
  void expectNoFailure(String what, Wire.Answer reply) {
    expect(what, reply, reply.status() < 500 ? reply.status() : 400);
  }

  void add(String finding) {
    found.add(finding);
  }

  /** Every error is a whole problem that tells nothing of the inside. */
  private void judge(String what, int status, String type, String text) {
    if (status < 400) {
      return;
    }
    if (!"application/problem+json".equals(type)) {
      found.add(what + " answers " + type + ": " + shortened(text));
      return;
    }
    var body = json(text);
    for (String member : List.of("type", "title", "detail", "instance", "traceId")) {
      if (body.path(member).asText().isBlank()) {
        found.add(what + " has no " + member);
      }
    }
    if (body.path("status").asInt() != status) {
      found.add(what + " says another status than it has");
    }
    if (INSIDE.matcher(text).find()) {
      found.add(what + " tells of the inside: " + shortened(text));
    }
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException notJson) {
      throw new AssertionError(shortened(text), notJson);
    }
  }

  private static String shortened(String text) {
    return text.length() > 300 ? text.substring(0, 300) + "..." : text;
  }
}
