package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementBuilder.IMTEC;
import static no.rodtrad.agreement.AgreementBuilder.PATH;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static no.rodtrad.agreement.AgreementBuilder.day;
import static no.rodtrad.agreement.AgreementBuilder.patch;
import static no.rodtrad.agreement.AgreementBuilder.transition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A core team is led by the principal of the school on that date; a change of principal flags it.
 */
@ApiTest
class CoreTeamLeaderTest {
  private String school = "";

  @BeforeEach
  void add_a_school() {
    school = SchoolBuilder.aSchool().in("5501").add();
  }

  private static Response name(String persona, String school, String name, String since) {
    return As.persona(persona)
        .contentType("application/json")
        .body(Map.of("name", name, "since", since))
        .post("/api/v1/schools/" + school + "/principals");
  }

  private AgreementBuilder ledBy(String leader) {
    return anAgreement()
        .of(IMTEC)
        .at(school)
        .with("coreTeam", Map.of("name", "Team", "leader", leader));
  }

  @Test
  void
      a_leader_is_the_principal_of_today_and_a_new_principal_flags_the_team_from_their_first_day() {
    name("admin", school, "Ada Rektor", day(-100)).then().statusCode(201);
    name("admin", school, "Bo Rektor", day(10)).then().statusCode(201);
    ledBy("Bo Rektor")
        .post("admin")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/coreTeam/leader"))
        .body("errors.code", contains("reference"));
    var id = ledBy("ada rektor").signed();
    As.admin().get(PATH + "/" + id).then().body("leaderFlag", nullValue());
    MovableClock.on(
        MovableClock.today().plusDays(10),
        () -> {
          As.admin()
              .get(PATH + "/" + id)
              .then()
              .body("leaderFlag.reason", equalTo("NOT_PRINCIPAL"))
              .body("leaderFlag.principals", contains("Bo Rektor"));
          patch("admin", id, "{\"coreTeam\": {\"goals\": [\"Felles språk\"]}}")
              .then()
              .statusCode(200);
          patch("admin", id, "{\"coreTeam\": {\"leader\": \"Cai\"}}").then().statusCode(422);
          patch("admin", id, "{\"coreTeam\": {\"leader\": \"Bo Rektor\"}}")
              .then()
              .statusCode(200)
              .body("leaderFlag", nullValue());
        });
  }

  @Test
  void a_team_without_a_leader_or_at_a_school_without_a_known_principal_is_flagged() {
    var id = ledBy("Hvem som helst").draft();
    As.admin()
        .get(PATH + "/" + id)
        .then()
        .body("leaderFlag.reason", equalTo("PRINCIPAL_UNKNOWN"))
        .body("leaderFlag.principals", empty());
    patch("admin", id, "{\"coreTeam\": {\"leader\": null}}")
        .then()
        .body("leaderFlag.reason", equalTo("NO_LEADER"));
    patch("admin", id, "{\"coreTeam\": null}").then().body("leaderFlag", nullValue());
    var ended = ledBy("Hvem som helst").signed();
    transition("admin", ended, "{\"to\": \"TERMINATED\", \"reason\": \"Lagt ned\"}")
        .then()
        .body("leaderFlag", nullValue());
  }

  @Test
  void of_several_schools_any_principal_may_lead_and_of_a_municipality_any_of_its_schools() {
    var other = SchoolBuilder.aSchool().in("5501").add();
    name("admin", school, "Ada Rektor", day(-1));
    name("admin", other, "Bo Rektor", day(-1));
    ledBy("Bo Rektor").at(school, other).post("admin").then().statusCode(201);
    ledBy("Bo Rektor").at(school).post("admin").then().statusCode(422);
    ledBy("Bo Rektor")
        .at()
        .withMunicipality("5501")
        .post("admin")
        .then()
        .statusCode(201)
        .body("leaderFlag", nullValue());
  }

  @Test
  void a_principal_who_stops_is_flagged_from_the_day_after_until_another_is_named() {
    name("admin", school, "Ada Rektor", day(-100)).then().statusCode(201);
    var id = ledBy("Ada Rektor").signed();
    end("admin", day(5))
        .then()
        .statusCode(201)
        .body("name", equalTo("Ada Rektor"))
        .body("since", equalTo(day(-100)))
        .body("until", equalTo(day(5)));
    As.admin().get(PATH + "/" + id).then().body("leaderFlag", nullValue());
    MovableClock.on(
        MovableClock.today().plusDays(6),
        () ->
            As.admin()
                .get(PATH + "/" + id)
                .then()
                .body("leaderFlag.reason", equalTo("PRINCIPAL_UNKNOWN"))
                .body("leaderFlag.principals", empty()));
    end("admin", day(5)).then().statusCode(409).body("type", equalTo("/problems/duplicate"));
    end("admin", day(9))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/lastDay"))
        .body("errors.code", contains("reference"));
    for (var persona : List.of("owner-flesberg", "principal-flesberg", "adviser", "stranger")) {
      end(persona, day(5)).then().statusCode(403);
    }
    name("admin", school, "Bo Rektor", day(10)).then().statusCode(201);
    As.admin()
        .get("/api/v1/schools/" + school + "/principals")
        .then()
        .body("items.name", contains("Bo Rektor", "Ada Rektor"))
        .body("items.until", contains(null, day(5)));
  }

  private Response end(String persona, String lastDay) {
    return As.persona(persona)
        .contentType("application/json")
        .body(Map.of("lastDay", lastDay))
        .post("/api/v1/schools/" + school + "/principals/endings");
  }

  @Test
  void principals_are_named_by_the_administrator_once_for_a_day_and_read_the_latest_first() {
    var path = "/api/v1/schools/" + school + "/principals";
    name("admin", school, "Ada Rektor", "2020-08-01")
        .then()
        .statusCode(201)
        .body("name", equalTo("Ada Rektor"))
        .body("since", equalTo("2020-08-01"));
    name("admin", school, "Bo Rektor", "2023-08-01").then().statusCode(201);
    name("admin", school, "Cai Rektor", "2023-08-01")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/duplicate"));
    name("admin", school, " ", "2023")
        .then()
        .statusCode(422)
        .body("errors.pointer", org.hamcrest.Matchers.containsInAnyOrder("/name", "/since"));
    for (var persona : List.of("owner-flesberg", "principal-flesberg", "adviser", "stranger")) {
      name(persona, school, "Dag", "2024-08-01").then().statusCode(403);
    }
    name("admin", UUID.randomUUID().toString(), "Dag", "2024-08-01").then().statusCode(404);
    As.persona("adviser")
        .get(path)
        .then()
        .statusCode(200)
        .body("items.name", contains("Bo Rektor", "Ada Rektor"));
    As.persona("stranger").get(path).then().statusCode(200).body("items", empty());
    assertThat(SqlCount.during(() -> As.admin().get(path))).isEqualTo(2);
    assertThat(SqlCount.during(() -> name("admin", school, "Eva Rektor", "2025-08-01")))
        .isEqualTo(4);
  }
}
