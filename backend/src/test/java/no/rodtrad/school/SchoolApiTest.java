package no.rodtrad.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

@ApiTest
class SchoolApiTest {
  private static final String SCHOOLS = "/api/v1/schools";

  @Test
  void a_school_is_added_found_and_read() {
    var id = aSchool("Åsnes prøveskole").add();
    As.persona("stranger")
        .get(SCHOOLS + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", matchesPattern("\"0-[0-9a-f]+\""))
        .body("name", equalTo("Åsnes prøveskole"))
        .body("municipality.number", equalTo("3334"))
        .body("municipality.name", equalTo("Flesberg"))
        .body("gradeTo", equalTo(7))
        .body("vision", nullValue());
    As.admin()
        .queryParam("q", "åSNES Prø")
        .get(SCHOOLS)
        .then()
        .statusCode(200)
        .body("items.id", contains(id));
    As.admin()
        .queryParam("municipality", "3050")
        .queryParam("q", "åsnes prøveskole")
        .get(SCHOOLS)
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id));
  }

  @Test
  void every_error_of_a_body_is_told_at_once_and_nothing_is_stored() {
    As.admin()
        .contentType("application/json")
        .body(
            """
            {"orgNumber": "987654321", "gradeFrom": 8, "gradeTo": 1, "pupils": "mange",
             "municipalityNumber": "33", "favourite": true}
            """)
        .post(SCHOOLS)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/invalid-body"))
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/orgNumber format",
                "/gradeTo order",
                "/pupils type",
                "/municipalityNumber pattern",
                "/favourite unknown-field",
                "/name required"));
  }

  @Test
  void an_organisation_number_is_taken_once() {
    var school = aSchool("Eneste skole");
    school.add();
    As.admin()
        .contentType("application/json")
        .body(school.json())
        .post(SCHOOLS)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/duplicate"));
  }

  @Test
  void a_change_needs_the_version_it_was_made_upon() {
    var path = SCHOOLS + "/" + aSchool("Endret skole").add();
    var tag = As.admin().get(path).header("ETag");
    patch(path, "{\"vision\": \"Alle med\"}", null).then().statusCode(428);
    patch(path, "{\"vision\": \"Alle med\"}", tag)
        .then()
        .statusCode(200)
        .body("vision", equalTo("Alle med"))
        .header("ETag", matchesPattern("\"1-[0-9a-f]+\""));
    patch(path, "{\"vision\": null}", tag).then().statusCode(412);
    patch(path, "{\"vision\": null}", As.admin().get(path).header("ETag"))
        .then()
        .statusCode(200)
        .body("vision", nullValue());
    As.admin()
        .header("If-None-Match", As.admin().get(path).header("ETag"))
        .get(path)
        .then()
        .statusCode(304);
  }

  @Test
  void a_school_lives_on_under_a_new_number() {
    var path = SCHOOLS + "/" + aSchool("Omdøpt skole").add();
    var was = As.admin().get(path).path("orgNumber");
    var becomes = OrgNumbers.next();
    patch(path, "{\"orgNumber\": \"" + becomes + "\"}", As.admin().get(path).header("ETag"))
        .then()
        .statusCode(200)
        .body("orgNumber", equalTo(becomes))
        .body("formerOrgNumbers.orgNumber", contains(was));
    As.admin()
        .queryParam("orgNumber", was)
        .get(SCHOOLS)
        .then()
        .body("items.orgNumber", contains(becomes));
  }

  @Test
  void a_number_that_is_put_right_the_same_day_was_never_the_school_s() {
    var path = SCHOOLS + "/" + aSchool("Skole med tastefeil").add();
    var was = As.admin().get(path).path("orgNumber");
    for (var number : List.of(OrgNumbers.next(), OrgNumbers.next())) {
      patch(path, "{\"orgNumber\": \"" + number + "\"}", "*")
          .then()
          .statusCode(200)
          .body("orgNumber", equalTo(number))
          .body("formerOrgNumbers.orgNumber", contains(was));
    }
  }

  @Test
  void a_repeated_creation_answers_as_the_first_and_creates_one() {
    var school = aSchool("Gjentatt skole");
    var key = UUID.randomUUID().toString();
    var first = post(key, school.json());
    var second = post(key, school.json());
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    post(key, aSchool("En annen").json()).then().statusCode(422);
  }

  @Test
  void only_the_administrator_writes_the_register_and_says_so_before_the_body_is_judged() {
    As.persona("adviser")
        .contentType("application/json")
        .body("{}")
        .post(SCHOOLS)
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/forbidden"));
  }

  @Test
  void a_walk_through_the_pages_meets_every_school_once() {
    for (int i = 0; i < 5; i++) {
      aSchool("Vandreskole " + i).add();
    }
    var met = new ArrayList<String>();
    var cursor = "";
    do {
      var request = As.admin().queryParam("q", "vandreskole").queryParam("limit", 2);
      var page = (cursor.isEmpty() ? request : request.queryParam("cursor", cursor)).get(SCHOOLS);
      met.addAll(page.path("items.name"));
      cursor = page.path("nextCursor") == null ? "" : page.path("nextCursor");
    } while (!cursor.isEmpty());
    assertThat(met)
        .containsExactly(
            "Vandreskole 0", "Vandreskole 1", "Vandreskole 2", "Vandreskole 3", "Vandreskole 4");
  }

  @Test
  void unknown_and_wrong_parameters_are_told_together() {
    As.admin()
        .queryParam("limit", 0)
        .queryParam("color", "red")
        .queryParam("status", "OPEN")
        .get(SCHOOLS)
        .then()
        .statusCode(400)
        .body(
            "errors.collect { it.parameter + ' ' + it.code }",
            containsInAnyOrder("limit minimum", "color unknown-parameter", "status enum"));
    As.admin().queryParam("cursor", "rubbish").get(SCHOOLS).then().statusCode(400);
  }

  @Test
  void the_edges_answer_with_problems() {
    As.nobody().get(SCHOOLS).then().statusCode(401).body("type", equalTo("/problems/unauthorized"));
    As.nobody().get("/api/v1/nothing").then().statusCode(401);
    As.nobody().auth().oauth2("not.a.token").get(SCHOOLS).then().statusCode(401);
    As.nobody().get(SCHOOLS + ";a").then().statusCode(401);
    As.nobody().get(SCHOOLS + "%3Ba").then().statusCode(401);
    As.admin().get("/api/v1/nothing").then().statusCode(404).body("status", equalTo(404));
    As.admin().get(SCHOOLS + "/" + UUID.randomUUID()).then().statusCode(404);
    As.admin().get(SCHOOLS + "/not-an-id").then().statusCode(404);
    As.admin().delete(SCHOOLS).then().statusCode(405).header("Allow", not(nullValue()));
    As.admin().accept("text/csv").get(SCHOOLS).then().statusCode(406);
    As.admin().contentType("text/plain").body("x").post(SCHOOLS).then().statusCode(415);
    As.admin().contentType("application/json").body("{").post(SCHOOLS).then().statusCode(400);
    As.admin()
        .contentType("application/json")
        .body("{\"name\": \"" + "x".repeat(1_100_000) + "\"}")
        .post(SCHOOLS)
        .then()
        .statusCode(413)
        .body("type", equalTo("/problems/payload-too-large"));
  }

  @Test
  void statements_do_not_grow_with_the_rows() {
    var id = aSchool("Tellende skole").add();
    assertThat(SqlCount.during(() -> As.admin().get(SCHOOLS + "/" + id))).isEqualTo(1);
    for (int limit : List.of(1, 50)) {
      assertThat(SqlCount.during(() -> As.admin().queryParam("limit", limit).get(SCHOOLS)))
          .isEqualTo(1);
    }
  }

  @Test
  void one_school_is_read_without_a_transaction_and_a_list_within_one() {
    var id = aSchool("Lest skole").add();
    assertThat(SqlCount.transactionsDuring(() -> As.admin().get(SCHOOLS + "/" + id))).isZero();
    assertThat(SqlCount.transactionsDuring(() -> As.admin().get(SCHOOLS))).isEqualTo(1);
  }

  private static io.restassured.response.Response post(String key, String json) {
    return As.admin()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(json)
        .post(SCHOOLS);
  }

  private static io.restassured.response.Response patch(
      String path, String json, @org.jspecify.annotations.Nullable String tag) {
    var request = As.admin().contentType("application/merge-patch+json").body(json);
    return (tag == null ? request : request.header("If-Match", tag)).patch(path);
  }

  private static SchoolBuilder aSchool(String name) {
    return SchoolBuilder.aSchool().named(name);
  }
}
