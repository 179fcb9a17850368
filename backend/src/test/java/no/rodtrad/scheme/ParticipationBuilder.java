package no.rodtrad.scheme;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.testing.As;
import org.jspecify.annotations.Nullable;

/** A participation to offer, with good defaults; and what is done to it afterwards. */
final class ParticipationBuilder {
  static final String PARTICIPATIONS = "/api/v1/participations";
  static final String ADVISER = "01900000-0000-7000-8000-000000000303";
  static final String SEPU = "01900000-0000-7000-8000-000000000102";

  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();
  private final List<Map<String, Object>> advisers = new ArrayList<>();

  private ParticipationBuilder() {
    fields.put("municipalityNumber", "3334");
    fields.put("intake", "2022-23");
    fields.put("category", "SHARE");
  }

  /** In a scheme of its own, so that no two tests meet. */
  static ParticipationBuilder aParticipation() {
    return new ParticipationBuilder().in(SchemeBuilder.aScheme().add());
  }

  static ParticipationBuilder inNoScheme() {
    return new ParticipationBuilder();
  }

  ParticipationBuilder in(String schemeId) {
    return with("schemeId", schemeId);
  }

  ParticipationBuilder of(String municipalityNumber) {
    return with("municipalityNumber", municipalityNumber);
  }

  ParticipationBuilder at(String... schoolIds) {
    return with("schoolIds", List.of(schoolIds));
  }

  /** The demo's adviser, from SePU. */
  ParticipationBuilder advised() {
    advisers.add(
        Map.of(
            "name",
            "Vidar Veiviser",
            "providerId",
            SEPU,
            "from",
            "2022-08-01",
            "personId",
            ADVISER));
    return with("advisers", advisers);
  }

  ParticipationBuilder with(String field, @Nullable Object value) {
    fields.put(field, value);
    return this;
  }

  Response postedBy(String persona) {
    return As.persona(persona).contentType("application/json").body(fields).post(PARTICIPATIONS);
  }

  /** Offers it as the administrator, and answers its path. */
  String add() {
    var reply = postedBy("admin");
    reply.then().statusCode(201);
    return PARTICIPATIONS + "/" + reply.path("id");
  }

  /** The same, accepted. */
  String accepted() {
    var path = add();
    move("admin", path, "{\"to\": \"ACTIVE\"}", tag(path)).then().statusCode(200);
    return path;
  }

  static String tag(String path) {
    return As.admin().get(path).header("ETag");
  }

  static Response move(String persona, String path, String json, @Nullable String tag) {
    var request = As.persona(persona).contentType("application/json").body(json);
    return (tag == null ? request : request.header("If-Match", tag)).post(path + "/transitions");
  }

  static Response patch(String persona, String path, String json, @Nullable String tag) {
    var request = As.persona(persona).contentType("application/merge-patch+json").body(json);
    return (tag == null ? request : request.header("If-Match", tag)).patch(path);
  }

  static Response deliver(String persona, String path, int report, String json) {
    return As.persona(persona)
        .contentType("application/json")
        .body(json)
        .post(path + "/reports/" + report + "/deliveries");
  }

  static Response deliver(String path, int report, String party) {
    return deliver("admin", path, report, "{\"party\": \"" + party + "\"}");
  }
}
