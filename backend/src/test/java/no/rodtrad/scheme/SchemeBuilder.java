package no.rodtrad.scheme;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.testing.As;
import org.jspecify.annotations.Nullable;

/** A scheme of three years and three reports, as the national one; with good defaults. */
final class SchemeBuilder {
  static final String SCHEMES = "/api/v1/schemes";

  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  private SchemeBuilder() {
    fields.put("name", "Prøveordning");
    fields.put("years", 3);
    fields.put("phases", List.of(phase("PREPARATION", 1, 1), phase("IMPLEMENTATION", 2, 3)));
    fields.put(
        "reports",
        List.of(
            report(1, "MUNICIPALITY", "ADVISERS", "COUNTY_GOVERNOR"),
            report(2, "MUNICIPALITY", "COUNTY_GOVERNOR"),
            report(3, "MUNICIPALITY", "COUNTY_GOVERNOR")));
    fields.put("intakes", List.of("2022-23", "2023-24"));
  }

  static SchemeBuilder aScheme() {
    return new SchemeBuilder();
  }

  static Map<String, Object> phase(String kind, int from, int to) {
    return Map.of("kind", kind, "name", kind, "fromYear", from, "toYear", to);
  }

  static Map<String, Object> report(int number, String... parties) {
    return Map.of(
        "number", number, "afterYear", number, "dueDays", 61, "parties", List.of(parties));
  }

  SchemeBuilder with(String field, @Nullable Object value) {
    fields.put(field, value);
    return this;
  }

  SchemeBuilder without(String field) {
    fields.remove(field);
    return this;
  }

  Map<String, @Nullable Object> fields() {
    return fields;
  }

  Response postedBy(String persona) {
    return As.persona(persona).contentType("application/json").body(fields).post(SCHEMES);
  }

  /** Adds it as the administrator, and answers its id. */
  String add() {
    var reply = postedBy("admin");
    reply.then().statusCode(201);
    return reply.path("id");
  }
}
