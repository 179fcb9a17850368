package no.rodtrad.laws.conventions;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers what is wrong with replies, so that one run tells it of all operations. */
final class Problems {
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
    for (int status : statuses) {
      if (reply.statusCode() == status) {
        judge(what, reply);
        return;
      }
    }
    found.add(what + " answers " + reply.statusCode() + ": " + shortened(reply.asString()));
  }

  /** A refusal of any kind, but not a failure of ours. */
  void expectRefusal(String what, Response reply) {
    if (reply.statusCode() >= 400 && reply.statusCode() < 500) {
      judge(what, reply);
    } else {
      found.add(what + " answers " + reply.statusCode() + ": " + shortened(reply.asString()));
    }
  }

  void add(String finding) {
    found.add(finding);
  }

  /** Every error is a whole problem that tells nothing of the inside. */
  private void judge(String what, Response reply) {
    if (reply.statusCode() < 400) {
      return;
    }
    var text = reply.asString();
    if (!"application/problem+json".equals(reply.contentType())) {
      found.add(what + " answers " + reply.contentType() + ": " + shortened(text));
      return;
    }
    var body = reply.jsonPath();
    for (String member : List.of("type", "title", "detail", "instance", "traceId")) {
      if (body.getString(member) == null || body.getString(member).isBlank()) {
        found.add(what + " has no " + member);
      }
    }
    if (body.getInt("status") != reply.statusCode()) {
      found.add(what + " says another status than it has");
    }
    if (INSIDE.matcher(text).find()) {
      found.add(what + " tells of the inside: " + shortened(text));
    }
  }

  private static String shortened(String text) {
    return text.length() > 300 ? text.substring(0, 300) + "..." : text;
  }
}
