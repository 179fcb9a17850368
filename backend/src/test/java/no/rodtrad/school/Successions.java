package no.rodtrad.school;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import no.rodtrad.testing.As;
import org.jspecify.annotations.Nullable;

/** Closes schools, and opens them again, as the administrator. */
public final class Successions {
  private Successions() {}

  /** Says when the school closed, null for one that is there, and which schools it went on in. */
  public static Response keep(String school, @Nullable String closedOn, List<String> successors) {
    var path = "/api/v1/schools/" + school;
    var body = new HashMap<String, @Nullable Object>();
    body.put("closedOn", closedOn);
    body.put("successorIds", successors);
    return As.admin()
        .contentType("application/json")
        .header("If-Match", As.admin().get(path).header("ETag"))
        .body(body)
        .put(path + "/succession");
  }

  /** Fails the test when that is refused. */
  public static void goesOnIn(String school, String closedOn, String... successors) {
    keep(school, closedOn, List.of(successors)).then().statusCode(200);
  }
}
