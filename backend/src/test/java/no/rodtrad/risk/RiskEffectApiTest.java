package no.rodtrad.risk;

import static no.rodtrad.indicator.CellBuilder.aCell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

@ApiTest
class RiskEffectApiTest {
  private static final String MODELS = "/api/v1/risk-models/";

  /** Schools of Flesberg with reading figures of grade 5 in a year of their own. */
  private static List<String> schools(String year, int... values) {
    var ids = new ArrayList<String>();
    aCell().year(year).value(50).create();
    for (int value : values) {
      String school = SchoolBuilder.aSchool().in("3334").withGrades(1, 7).add();
      aCell().ofSchool(school).year(year).value(value).add();
      ids.add(school);
    }
    return ids;
  }

  /** Settings of one year over reading in one grade, with these limits. */
  private static String settings(int grade, String nationalLimit, int absoluteLimit) {
    return """
        {"name": "Prøvd %s", "windowYears": 1,
         "rules": [{"indicator": "NP_READING_SCALE", "grade": %d, "nationalLimit": %s, "absoluteLimit": %d}]}
        """
        .formatted(UUID.randomUUID(), grade, nationalLimit, absoluteLimit);
  }

  private static String stored(String settings) {
    return As.admin()
        .contentType("application/json")
        .body(settings)
        .post("/api/v1/risk-models")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String aModel() {
    return stored(settings(5, "\"NATIONAL_AVERAGE\"", 45));
  }

  private static Response effect(String model, String year, String settings) {
    return As.admin()
        .contentType("application/json")
        .queryParam("schoolYear", year)
        .body(settings)
        .post(MODELS + model + "/effect");
  }

  @Test
  void tells_how_many_schools_a_moved_limit_changes_and_which_most() {
    String model = aModel();
    var ids = schools("2052-53", 40, 46, 49, 51);
    var effect = effect(model, "2052-53", settings(5, "48", 47));
    effect
        .then()
        .statusCode(200)
        .body("against.id", equalTo(model))
        .body("schoolYear", equalTo("2052-53"))
        .body("schools.higher", equalTo(1))
        .body("schools.lower", equalTo(1))
        .body("schools.same", equalTo(2))
        .body("schools.gained", equalTo(0))
        .body("schools.lost", equalTo(0))
        .body("schools.pointsDiffer", equalTo(2))
        .body("schools.largest.unit.id", contains(ids.get(1), ids.get(2)))
        .body("schools.largest[0].before.points", equalTo(1))
        .body("schools.largest[0].before.sharePercent", equalTo(33.33f))
        .body("schools.largest[0].after.points", equalTo(3))
        .body("schools.largest[0].after.sharePercent", equalTo(100))
        .body("schools.largest[0].changePercentPoints", equalTo(66.67f))
        .body("schools.largest[1].before.sharePercent", equalTo(33.33f))
        .body("schools.largest[1].after.sharePercent", equalTo(0))
        .body("schools.largest[1].changePercentPoints", equalTo(-33.33f))
        .body("municipalities.higher", equalTo(0))
        .body("municipalities.largest", empty());
    Map<String, Integer> schools = effect.path("schools");
    assertThat(
            List.of("higher", "lower", "same", "gained", "lost", "without").stream()
                .mapToInt(schools::get)
                .sum())
        .isEqualTo(schools.get("units"));
  }

  @Test
  void tells_of_shares_that_come_and_go_without_a_change_figure() {
    var ids = schools("2053-54", 40, 51);
    String grade5 = settings(5, "\"NATIONAL_AVERAGE\"", 45);
    String grade8 = settings(8, "\"NATIONAL_AVERAGE\"", 45);
    effect(stored(grade5), "2053-54", grade8)
        .then()
        .body("schools.lost", equalTo(2))
        .body("schools.gained", equalTo(0))
        .body("schools.largest.unit.id", containsInAnyOrder(ids.toArray()))
        .body("schools.largest[0].changePercentPoints", nullValue())
        .body("schools.largest[0].after.sharePercent", nullValue());
    String without = stored(grade8);
    As.admin()
        .contentType("application/json")
        .queryParam("schoolYear", "2053-54")
        .queryParam("against", without)
        .body(grade5)
        .post(MODELS + aModel() + "/effect")
        .then()
        .statusCode(200)
        .body("against.id", equalTo(without))
        .body("schools.gained", equalTo(2))
        .body("schools.lost", equalTo(0));
  }

  @Test
  void nothing_is_stored_and_the_models_own_settings_change_nothing() {
    String own = settings(5, "\"NATIONAL_AVERAGE\"", 45);
    String model = stored(own);
    schools("2054-55", 40, 46);
    var before = As.admin().get(MODELS + model);
    effect(model, "2054-55", own)
        .then()
        .body("schools.same", equalTo(2))
        .body("schools.pointsDiffer", equalTo(0))
        .body("schools.largest", empty());
    effect(model, "2054-55", settings(5, "30", 20)).then().body("schools.lower", equalTo(2));
    var after = As.admin().get(MODELS + model);
    assertThat(after.asString()).isEqualTo(before.asString());
    assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
  }

  @Test
  void no_limit_finds_a_figure_that_only_its_owner_has() {
    String school = schools("2055-56", 51).get(0);
    aCell().ofSchool(school).year("2055-56").state("SUPPRESSED", null).replace("*");
    String model = aModel();
    var before = sweep(model);
    aCell()
        .as("owner-flesberg")
        .ofSchool(school)
        .year("2055-56")
        .state("RESTRICTED", 40)
        .with("n", 12)
        .replace("*")
        .then()
        .statusCode(200);
    assertThat(sweep(model)).isEqualTo(before);
    As.persona("owner-flesberg")
        .queryParam("level", "SCHOOL")
        .queryParam("schoolYear", "2055-56")
        .queryParam("model", model)
        .get("/api/v1/risk-points/ranking")
        .then()
        .body("items[0].unit.id", equalTo(school))
        .body("items[0].sharePercent", equalTo(100));
  }

  /** Every limit one could probe the value with. */
  private static List<String> sweep(String model) {
    var replies = new ArrayList<String>();
    for (int limit = 38; limit <= 52; limit += 2) {
      replies.add(effect(model, "2055-56", settings(5, "55", limit)).asString());
    }
    return replies;
  }

  @Test
  void only_the_administrator_may_try_and_settings_are_judged_as_when_stored() {
    String model = aModel();
    String good = settings(5, "48", 47);
    As.persona("adviser")
        .contentType("application/json")
        .body(good)
        .post(MODELS + model + "/effect")
        .then()
        .statusCode(403);
    effect(UUID.randomUUID().toString(), "2054-55", good).then().statusCode(404);
    As.admin()
        .contentType("application/json")
        .queryParam("against", UUID.randomUUID())
        .body(good)
        .post(MODELS + model + "/effect")
        .then()
        .statusCode(404);
    effect(model, "2054-55", settings(5, "45", 48))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/rules/0/absoluteLimit"))
        .body("errors.code", contains("order"));
    effect(model, "2054-56", good).then().statusCode(400);
  }
}
