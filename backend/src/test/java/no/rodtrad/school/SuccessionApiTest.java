package no.rodtrad.school;

import static no.rodtrad.school.SchoolBuilder.aSchool;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import no.rodtrad.shared.time.Clocks;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ApiTest
class SuccessionApiTest {

  private static String path(String school) {
    return "/api/v1/schools/" + school;
  }

  private static Response keep(String school, @Nullable String closedOn, String... successors) {
    return Successions.keep(school, closedOn, List.of(successors));
  }

  @Test
  void a_closed_school_goes_on_in_others_until_it_is_opened_again() {
    String closed = aSchool().named("Gamle skole").add();
    String one = aSchool().named("Ny skole A").add();
    String other = aSchool().named("Ny skole B").add();
    keep(closed, "2024-08-01", other, one)
        .then()
        .statusCode(200)
        .body("closedOn", equalTo("2024-08-01"))
        .body("successors.id", contains(one, other))
        .body("successors.name", contains("Ny skole A", "Ny skole B"))
        .body("predecessors", empty());
    As.persona("stranger").get(path(closed)).then().body("status", equalTo("CLOSED"));
    As.persona("stranger")
        .get(path(one) + "/succession")
        .then()
        .statusCode(200)
        .body("closedOn", nullValue())
        .body("successors", empty())
        .body("predecessors.id", contains(closed));
    keep(closed, null).then().statusCode(200).body("successors", empty());
    As.persona("stranger").get(path(closed)).then().body("status", equalTo("ACTIVE"));
    As.persona("stranger").get(path(one) + "/succession").then().body("predecessors", empty());
  }

  @Test
  void a_succession_that_cannot_be_is_refused_with_every_fault() {
    String school = aSchool().add();
    String other = aSchool().add();
    String gone = aSchool().add();
    keep(gone, "2020-08-01").then().statusCode(200);
    keep(school, "2021-08-01", school, gone, UUID.randomUUID().toString(), other)
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/successorIds/0 conflict", "/successorIds/1 order", "/successorIds/2 reference"));
    keep(school, null, other).then().statusCode(422).body("errors.code", contains("required"));
    keep(school, LocalDate.now(Clocks.NORWAY).plusYears(1).toString(), other)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/closedOn"));
    keep(school, "2021-08-01", other, other).then().statusCode(422);
    As.admin()
        .get(path(school) + "/succession")
        .then()
        .body("closedOn", nullValue())
        .body("successors", empty());
  }

  @Test
  void a_succession_never_leads_back() {
    String first = aSchool().add();
    String second = aSchool().add();
    keep(first, "2022-08-01", second).then().statusCode(200);
    keep(second, "2023-08-01", first).then().statusCode(422).body("errors.code", contains("order"));
    keep(second, "2022-08-01").then().statusCode(422).body("errors.code", contains("order"));
    keep(second, "2023-08-01").then().statusCode(200);
  }

  @Test
  void a_school_with_a_day_it_closed_on_is_not_made_active_beside_it() {
    String school = aSchool().add();
    keep(school, "2022-08-01").then().statusCode(200);
    As.admin()
        .contentType("application/merge-patch+json")
        .header("If-Match", As.admin().get(path(school)).header("ETag"))
        .body("{\"status\": \"ACTIVE\"}")
        .patch(path(school))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/status"));
  }

  @Test
  void only_the_administrator_writes_and_only_upon_what_stands() {
    String school = aSchool().add();
    var body = new HashMap<String, Object>();
    body.put("closedOn", "2022-08-01");
    body.put("successorIds", List.of());
    for (String persona : List.of("owner-flesberg", "adviser", "stranger")) {
      As.persona(persona)
          .contentType("application/json")
          .header("If-Match", "*")
          .body(body)
          .put(path(school) + "/succession")
          .then()
          .statusCode(403);
    }
    var asAdmin = As.admin().contentType("application/json").body(body);
    asAdmin.put(path(school) + "/succession").then().statusCode(428);
    As.admin()
        .contentType("application/json")
        .header("If-Match", "\"999-x\"")
        .body(body)
        .put(path(school) + "/succession")
        .then()
        .statusCode(412);
    As.admin().get(path(UUID.randomUUID().toString()) + "/succession").then().statusCode(404);
  }
}
