package no.rodtrad.course;

import static no.rodtrad.course.CourseBuilder.aCourse;
import static no.rodtrad.testing.AgreementRows.FLESBERG;
import static no.rodtrad.testing.AgreementRows.anAgreement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

@ApiTest
class WalkthroughTest {
  private static final String ROUNDS = "/api/v1/walkthrough-rounds";

  @Test
  void a_round_tells_how_many_of_how_many_have_observed_and_what_was_held_in_it() {
    var school = SchoolBuilder.aSchool().add();
    var path = begun(round(school));
    for (String kind : List.of("WALKTHROUGH", "WALKTHROUGH", "REFLECTING_TEAM")) {
      aCourse().at(school).with("kind", kind).planAndGoTo("CONFIRMED", "HELD");
    }
    aCourse().at(school).with("kind", "WALKTHROUGH").plan();
    As.admin()
        .get(path)
        .then()
        .statusCode(200)
        .body("coverage.done", equalTo(9))
        .body("coverage.of", equalTo(14))
        .body("groups.role", contains("TEACHER", "LEADER"))
        .body("groups.who", contains(List.of("RR", "KL"), List.of()))
        .body("held.walkthroughs", equalTo(2))
        .body("held.reflectingTeams", equalTo(1));
    var tag = Courses.tag(path);
    Courses.patch(
            "admin", path, "{\"groups\": [{\"role\": \"SFO\", \"of\": 4, \"observed\": 1}]}", tag)
        .then()
        .statusCode(200)
        .body("coverage.done", equalTo(1))
        .body("groups.role", contains("SFO"));
    Courses.patch("admin", path, "{\"focus\": null}", tag).then().statusCode(412);
    Courses.patch("admin", path, "{\"focus\": null}", null).then().statusCode(428);
  }

  @Test
  void every_error_is_told_at_once_and_nothing_is_stored() {
    var school = SchoolBuilder.aSchool().add();
    var body = round(school);
    body.put("endsOn", "2025-01-01");
    body.put(
        "groups",
        List.of(
            Map.of("role", "TEACHER", "of", 3, "observed", 4),
            Map.of("role", "TEACHER", "of", 3, "observed", 1, "who", List.of("01010112345"))));
    post("admin", body)
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }.unique()",
            containsInAnyOrder(
                "/endsOn order",
                "/groups/0/of order",
                "/groups/1 duplicate",
                "/groups/1/who/0 length",
                "/groups/1/who/0 pattern"));
    body = round(school);
    body.put("agreementId", anAgreement().at(FLESBERG).add());
    body.put(
        "groups", List.of(Map.of("role", "SFO", "of", 3, "observed", 1, "who", List.of("A", "B"))));
    post("admin", body)
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder("/agreementId reference", "/groups/0/who conflict"));
    As.admin()
        .queryParam("school", school)
        .get(ROUNDS)
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(0));
  }

  @Test
  void rounds_are_seen_and_changed_by_those_of_the_school() {
    var path = begun(round(FLESBERG));
    var id = path.substring(path.lastIndexOf('/') + 1);
    for (String persona : List.of("principal-flesberg", "owner-flesberg", "county-governor")) {
      As.persona(persona).get(ROUNDS).then().body("items.id", hasItem(id));
    }
    for (String persona : List.of("stranger", "owner-kongsberg", "principal-madsebakken")) {
      As.persona(persona).get(path).then().statusCode(404);
      As.persona(persona).get(ROUNDS).then().body("items.id", not(hasItem(id)));
    }
    post("principal-madsebakken", round(FLESBERG)).then().statusCode(403);
    post("county-governor", Map.of()).then().statusCode(403);
    Courses.patch("county-governor", path, "{}", null).then().statusCode(403);
    Courses.patch("principal-flesberg", path, "{\"title\": \"Ny\"}", "*").then().statusCode(200);
  }

  @Test
  void each_operation_takes_a_fixed_number_of_statements() {
    var school = SchoolBuilder.aSchool().add();
    var path = begun(round(school));
    begun(round(school));
    assertThat(SqlCount.during(() -> As.admin().get(path))).isEqualTo(1);
    for (int limit : List.of(1, 50)) {
      var request = As.admin().queryParam("limit", limit);
      assertThat(SqlCount.during(() -> request.get(ROUNDS))).isEqualTo(1);
    }
    var tag = Courses.tag(path);
    var change = "{\"title\": \"Ny\"}";
    assertThat(SqlCount.during(() -> Courses.patch("admin", path, change, tag))).isEqualTo(8);
    assertThat(SqlCount.during(() -> post("admin", round(school)))).isEqualTo(6);
  }

  private static String begun(Map<String, Object> body) {
    var reply = post("admin", body);
    reply.then().statusCode(201);
    return ROUNDS + "/" + reply.path("id");
  }

  private static Response post(String persona, Map<String, Object> body) {
    return As.persona(persona).contentType("application/json").body(body).post(ROUNDS);
  }

  private static Map<String, Object> round(String school) {
    var body = new LinkedHashMap<String, Object>();
    body.put("schoolId", school);
    body.put("title", "Skolevandring høsten 2025");
    body.put("focus", "Hvordan timen begynner");
    body.put("startsOn", "2025-09-01");
    body.put("endsOn", "2025-11-28");
    body.put(
        "groups",
        List.of(
            Map.of("role", "TEACHER", "of", 12, "observed", 8, "who", List.of("RR", "KL")),
            Map.of("role", "LEADER", "of", 2, "observed", 1)));
    return body;
  }
}
