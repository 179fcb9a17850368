package no.rodtrad.course;

import io.restassured.response.Response;
import no.rodtrad.testing.As;
import org.jspecify.annotations.Nullable;

/** What is done to a course that is there. */
final class Courses {
  private Courses() {}

  static String tag(String path) {
    return As.admin().get(path).header("ETag");
  }

  static Response go(String persona, String path, String to) {
    return move(
        persona,
        path,
        to.equals("CANCELLED")
            ? "{\"to\": \"CANCELLED\", \"reason\": \"Sykdom\"}"
            : "{\"to\": \"" + to + "\"}",
        tag(path));
  }

  static Response move(String persona, String path, String json, @Nullable String tag) {
    var request = As.persona(persona).contentType("application/json").body(json);
    return (tag == null ? request : request.header("If-Match", tag)).post(path + "/transitions");
  }

  static Response patch(String persona, String path, String json, @Nullable String tag) {
    var request = As.persona(persona).contentType("application/merge-patch+json").body(json);
    return (tag == null ? request : request.header("If-Match", tag)).patch(path);
  }

  static Response patch(String path, String json) {
    return patch("admin", path, json, tag(path));
  }

  /** Any other command to a course, with the version that stands. */
  static Response command(String persona, String path, String command, String json) {
    return As.persona(persona)
        .contentType("application/json")
        .header("If-Match", tag(path))
        .body(json)
        .post(path + "/" + command);
  }
}
