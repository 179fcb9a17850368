package no.rodtrad.measure;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import no.rodtrad.testing.As;
import org.jspecify.annotations.Nullable;

/** A measure to add, with good defaults; and what is done to it afterwards. */
public final class MeasureBuilder {
  static final String MEASURES = "/api/v1/measures";

  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  private MeasureBuilder() {
    fields.put("title", "Skolevandring");
    fields.put("kind", "WALKTHROUGH");
    fields.put("responsible", "Ragna Rektordal");
    fields.put("startsOn", "2025-09-01");
  }

  public static MeasureBuilder aMeasure() {
    return new MeasureBuilder();
  }

  public MeasureBuilder with(String field, @Nullable Object value) {
    fields.put(field, value);
    return this;
  }

  public MeasureBuilder without(String field) {
    fields.remove(field);
    return this;
  }

  public MeasureBuilder titled(String title) {
    return with("title", title);
  }

  public MeasureBuilder at(String schoolId) {
    return with("schoolId", schoolId);
  }

  public MeasureBuilder of(String agreementId) {
    return with("agreementId", agreementId);
  }

  public MeasureBuilder covering(int done, int of) {
    return with("coverage", Map.of("done", done, "of", of));
  }

  public Response postedBy(String persona) {
    return As.persona(persona).contentType("application/json").body(fields).post(MEASURES);
  }

  /** Adds it as the administrator, and answers its path. */
  public String add() {
    var reply = postedBy("admin");
    reply.then().statusCode(201);
    return MEASURES + "/" + reply.path("id");
  }

  static String tag(String path) {
    return As.admin().get(path).header("ETag");
  }

  static Response patch(String persona, String path, String json, @Nullable String tag) {
    var request = As.persona(persona).contentType("application/merge-patch+json").body(json);
    return (tag == null ? request : request.header("If-Match", tag)).patch(path);
  }

  static Response patch(String path, String json) {
    return patch("admin", path, json, tag(path));
  }
}
