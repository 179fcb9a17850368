package no.rodtrad.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ApiTest
class RiskModelApiTest {
  private static final String MODELS = "/api/v1/risk-models";

  private static String anyName() {
    return "Modell " + UUID.randomUUID();
  }

  private static String draft(String name) {
    return """
        {"name": "%s", "rules": [{"indicator": "NP_READING_SCALE", "grade": 5, "absoluteLimit": 47.50},
                                 {"indicator": "NP_READING_SCALE", "grade": 8, "nationalLimit": 50}]}
        """
        .formatted(name);
  }

  private static Response post(String json) {
    return As.admin().contentType("application/json").body(json).post(MODELS);
  }

  private static Response patch(String id, String json, @Nullable String tag) {
    var request = As.admin().contentType("application/merge-patch+json").body(json);
    return (tag == null ? request : request.header("If-Match", tag)).patch(MODELS + "/" + id);
  }

  private static Response move(String id, String to, String tag) {
    return As.admin()
        .contentType("application/json")
        .header("If-Match", tag)
        .body("{\"to\": \"" + to + "\"}")
        .post(MODELS + "/" + id + "/transitions");
  }

  private static String tag(String id) {
    return As.admin().get(MODELS + "/" + id).header("ETag");
  }

  @Test
  void two_models_are_shipped_and_one_answers_unasked() {
    var models = As.persona("stranger").queryParam("status", "PUBLISHED").get(MODELS);
    models
        .then()
        .statusCode(200)
        .body("items.name", hasItems("Offentlige tall", "Seks indikatorer"))
        .body("items.findAll { it.isDefault }.name", contains("Offentlige tall"))
        .body("items.find { it.name == 'Offentlige tall' }.windowYears", equalTo(3))
        .body("items.find { it.name == 'Offentlige tall' }.demo", equalTo(true))
        .body("items.find { it.name == 'Offentlige tall' }.rules", hasSize(4))
        .body(
            "items.find { it.name == 'Offentlige tall' }.rules.nationalLimit.unique()",
            contains("NATIONAL_AVERAGE"))
        .body("items.find { it.name == 'Seks indikatorer' }.windowYears", equalTo(1))
        .body("items.find { it.name == 'Seks indikatorer' }.rules", hasSize(11))
        .body("items.find { it.name == 'Seks indikatorer' }.rules[10].weight", equalTo(3));
  }

  @Test
  void a_draft_takes_the_published_defaults() {
    String name = anyName();
    post(draft(name))
        .then()
        .statusCode(201)
        .header("Location", not(nullValue()))
        .body("version", equalTo(1))
        .body("status", equalTo("DRAFT"))
        .body("isDefault", equalTo(false))
        .body("windowYears", equalTo(3))
        .body("pointsNational", equalTo(1))
        .body("pointsAbsolute", equalTo(3))
        .body("boundary", equalTo("STRICT"))
        .body("limitYear", equalTo("EACH"))
        .body("missingCells", equalTo("EXCLUDE"))
        .body("gradeTreatment", equalTo("SEPARATE"))
        .body("yearTreatment", equalTo("EACH_YEAR"))
        .body("minCoveragePercent", equalTo(50))
        .body("sourceNote", nullValue())
        .body("demo", equalTo(false))
        .body("rules[0].nationalLimit", equalTo("NATIONAL_AVERAGE"))
        .body("rules[0].absoluteLimit", equalTo(47.5f))
        .body("rules[0].weight", equalTo(1))
        .body("rules[1].nationalLimit", equalTo(50))
        .body("rules[1].absoluteLimit", nullValue())
        .body("transitions", empty());
    post(draft(name)).then().statusCode(201).body("version", equalTo(2));
  }

  @Test
  void every_error_is_told_at_once() {
    post("""
            {"name": " ", "pointsNational": 4, "minCoveragePercent": 101, "gradeTreatment": "BOTH",
             "rules": [{"indicator": "ES_BULLYING", "grade": 7}, {"indicator": "ES_BULLYING", "grade": 7}]}
            """)
        .then()
        .statusCode(422)
        .body("errors.code", containsInAnyOrder("required", "maximum", "enum", "duplicate"));
    post("""
            {"name": "Gal", "gradeTreatment": "POOLED",
             "rules": [{"indicator": "ES_BULLYING", "grade": 5},
                       {"indicator": "NP_READING_LEVEL1", "grade": 5, "nationalLimit": 24, "absoluteLimit": 20},
                       {"indicator": "NP_READING_LEVEL1", "grade": 8, "nationalLimit": 11, "absoluteLimit": 18, "weight": 2},
                       {"indicator": "ES_MOTIVATION", "grade": 7, "nationalLimit": 24}]}
            """)
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/rules/0/grade reference",
                "/rules/1/absoluteLimit order",
                "/rules/2/weight conflict",
                "/rules/3/nationalLimit scale"));
  }

  @Test
  void a_draft_is_changed_and_a_published_model_never() {
    String id = post(draft(anyName())).path("id");
    patch(id, "{\"windowYears\": 1}", null).then().statusCode(428);
    String first = tag(id);
    patch(
            id,
            """
            {"windowYears": 1, "boundary": "INCLUSIVE",
             "rules": [{"indicator": "GRUNNSKOLEPOENG", "grade": 10, "nationalLimit": 42, "weight": 3}]}
            """,
            first)
        .then()
        .statusCode(200)
        .body("windowYears", equalTo(1))
        .body("rules", hasSize(1))
        .body("rules[0].weight", equalTo(3));
    patch(id, "{\"windowYears\": 2}", first).then().statusCode(412);
    move(id, "RETIRED", tag(id))
        .then()
        .statusCode(409)
        .body("from", equalTo("DRAFT"))
        .body("allowed", contains("PUBLISHED"));
    move(id, "PUBLISHED", tag(id))
        .then()
        .statusCode(200)
        .body("status", equalTo("PUBLISHED"))
        .body("transitions[0].from", equalTo("DRAFT"))
        .body("transitions[0].actor", not(nullValue()));
    patch(id, "{\"windowYears\": 2}", tag(id))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/immutable"));
    patch(id, "{\"windowYears\": 0}", tag(id)).then().statusCode(422);
    move(id, "RETIRED", tag(id)).then().statusCode(200).body("transitions", hasSize(2));
    move(id, "PUBLISHED", tag(id)).then().statusCode(409).body("allowed", empty());
  }

  @Test
  void a_renamed_draft_is_the_next_version_under_its_new_name() {
    String name = anyName();
    post(draft(name));
    String id = post(draft(anyName())).path("id");
    patch(id, "{\"name\": \"" + name + "\"}", tag(id))
        .then()
        .statusCode(200)
        .body("version", equalTo(2));
  }

  @Test
  void only_the_administrator_writes_models() {
    String id = post(draft(anyName())).path("id");
    var stranger = As.persona("provider-admin").contentType("application/json").body("{}");
    stranger.post(MODELS).then().statusCode(403);
    As.persona("adviser")
        .contentType("application/json")
        .body("{}")
        .patch(MODELS + "/" + id)
        .then()
        .statusCode(403);
    As.persona("adviser")
        .contentType("application/json")
        .body("{}")
        .post(MODELS + "/" + UUID.randomUUID() + "/transitions")
        .then()
        .statusCode(404);
  }

  @Test
  void statements_do_not_grow_with_the_rules() {
    String id = post(draft(anyName())).path("id");
    assertThat(SqlCount.during(() -> As.admin().get(MODELS + "/" + id))).isEqualTo(1);
    for (int limit : List.of(1, 200)) {
      assertThat(SqlCount.during(() -> As.admin().queryParam("limit", limit).get(MODELS)))
          .isEqualTo(1);
    }
  }
}
