package no.rodtrad.risk;

import static no.rodtrad.indicator.CellBuilder.aCell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

@ApiTest
class RankingApiTest {
  private static final String RANKING = "/api/v1/risk-points/ranking";

  /** Some schools of one municipality with reading figures of grade 5 in a year of their own. */
  private static List<String> schools(String municipality, String year, int... values) {
    var ids = new ArrayList<String>();
    aCell().year(year).value(50).create();
    for (int value : values) {
      String school = SchoolBuilder.aSchool().in(municipality).withGrades(1, 7).add();
      aCell().ofSchool(school).year(year).value(value).add();
      aCell().ofSchool(school).year(year).indicator("NP_NUMERACY_SCALE", 5).value(value).add();
      ids.add(school);
    }
    aCell().year(year).indicator("NP_NUMERACY_SCALE", 5).value(50).create();
    return ids;
  }

  private static RequestSpecification ranking(String persona, String year, String model) {
    return As.persona(persona)
        .queryParam("level", "SCHOOL")
        .queryParam("schoolYear", year)
        .queryParam("model", model);
  }

  /** A model of one year over reading in grade 5, national average, absolute limit 47. */
  static String aModel() {
    String name = "Rangering " + java.util.UUID.randomUUID();
    return As.admin()
        .contentType("application/json")
        .body(
            """
            {"name": "%s", "windowYears": 1,
             "rules": [{"indicator": "NP_READING_SCALE", "grade": 5, "absoluteLimit": 47},
                       {"indicator": "NP_NUMERACY_SCALE", "grade": 5, "absoluteLimit": 47}]}
            """
                .formatted(name))
        .post("/api/v1/risk-models")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void the_worst_share_comes_first_and_equal_shares_have_the_same_rank() {
    var ids = schools("3303", "2060-61", 40, 49, 51, 49);
    var mine = ranking("stranger", "2060-61", aModel()).queryParam("municipality", "3303");
    mine.queryParam("limit", 4)
        .get(RANKING)
        .then()
        .statusCode(200)
        .body("schoolYear", equalTo("2060-61"))
        .body("windowYears", contains("2060-61"))
        .body("items[0].unit.id", equalTo(ids.get(0)))
        .body("items.rank", contains(1, 2, 2, 4))
        .body("items[0].sharePercent", equalTo(100))
        .body("items[1].sharePercent", equalTo(33.33f))
        .body("items[3].sharePercent", equalTo(0));
  }

  @Test
  void a_walk_meets_every_school_once_and_those_without_a_share_come_last() {
    String model = aModel();
    schools("3303", "2061-62", 40, 49);
    SchoolBuilder.aSchool().in("3303").withGrades(1, 7).add();
    var met = new ArrayList<String>();
    var ranks = new ArrayList<Integer>();
    String cursor = null;
    do {
      var request =
          ranking("stranger", "2061-62", model)
              .queryParam("municipality", "3303")
              .queryParam("limit", 2);
      var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(RANKING);
      met.addAll(page.path("items.unit.id"));
      ranks.addAll(page.path("items.rank"));
      cursor = page.path("nextCursor");
    } while (cursor != null);
    assertThat(met).doesNotHaveDuplicates();
    assertThat(ranks.subList(0, 2)).containsExactly(1, 2);
    assertThat(ranks.subList(2, ranks.size())).isNotEmpty().containsOnlyNulls();
    int total =
        ranking("stranger", "2061-62", model)
            .queryParam("municipality", "3303")
            .queryParam("count", true)
            .get(RANKING)
            .path("total");
    assertThat(met).hasSize(total);
    ranking("stranger", "2061-62", model)
        .queryParam("cursor", "x")
        .get(RANKING)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-cursor"));
  }

  @Test
  void a_write_is_seen_by_the_very_next_reading() {
    String model = aModel();
    String school = schools("3303", "2062-63", 40).get(0);
    ranking("stranger", "2062-63", model)
        .get(RANKING)
        .then()
        .body("items[0].sharePercent", equalTo(100));
    aCell().ofSchool(school).year("2062-63").value(50).replace("*").then().statusCode(200);
    ranking("stranger", "2062-63", model)
        .get(RANKING)
        .then()
        .body("items[0].sharePercent", equalTo(50));
    SchoolBuilder.aSchool().named("Ny i registeret").in("3303").add();
    ranking("stranger", "2062-63", model)
        .queryParam("limit", 200)
        .queryParam("municipality", "3303")
        .get(RANKING)
        .then()
        .body("items.unit.name", hasItem("Ny i registeret"));
  }

  @Test
  void restricted_figures_move_the_ranking_of_their_owner_only() {
    String model = aModel();
    String school = schools("3334", "2063-64", 51).get(0);
    aCell().ofSchool(school).year("2063-64").state("SUPPRESSED", null).replace("*");
    String before = ranking("stranger", "2063-64", model).get(RANKING).asString();
    aCell()
        .as("owner-flesberg")
        .ofSchool(school)
        .year("2063-64")
        .state("RESTRICTED", 40)
        .replace("*")
        .then()
        .statusCode(200);
    ranking("owner-flesberg", "2063-64", model)
        .get(RANKING)
        .then()
        .body("items[0].unit.id", equalTo(school))
        .body("items[0].sharePercent", equalTo(50))
        .body("items[0].containsRestricted", equalTo(true));
    for (String outsider : List.of("stranger", "admin", "owner-kongsberg")) {
      assertThat(ranking(outsider, "2063-64", model).get(RANKING).asString()).isEqualTo(before);
    }
  }

  @Test
  void invented_units_are_left_out_unless_their_own_municipality_is_asked_for() {
    String model = aModel();
    String invented = schools("9901", "2064-65", 40).get(0);
    schools("3303", "2064-65", 49);
    ranking("stranger", "2064-65", model)
        .queryParam("limit", 200)
        .get(RANKING)
        .then()
        .body("items.unit.id", not(hasItem(invented)))
        .body("items[0].rank", equalTo(1));
    ranking("stranger", "2064-65", model)
        .queryParam("municipality", "9901")
        .get(RANKING)
        .then()
        .body("items[0].unit.id", equalTo(invented))
        .body("items[0].rank", equalTo(1));
    As.admin()
        .queryParam("level", "MUNICIPALITY")
        .queryParam("schoolYear", "2064-65")
        .queryParam("municipality", "9901")
        .get(RANKING)
        .then()
        .body("items", empty());
  }

  @Test
  void municipalities_are_ranked_by_their_own_figures() {
    String model = aModel();
    aCell().year("2065-66").value(50).create();
    aCell().of("MUNICIPALITY", "number", "3303").year("2065-66").value(49).add();
    As.persona("stranger")
        .queryParam("level", "MUNICIPALITY")
        .queryParam("schoolYear", "2065-66")
        .queryParam("model", model)
        .queryParam("county", "33")
        .queryParam("limit", 200)
        .get(RANKING)
        .then()
        .statusCode(200)
        .body("items[0].unit.number", equalTo("3303"))
        .body("items[0].unit.name", equalTo("Kongsberg"))
        .body("items[0].rank", equalTo(1))
        .body("items[0].sharePercent", equalTo(33.33f))
        .body("items.unit.type", everyItem(equalTo("MUNICIPALITY")));
  }

  @Test
  void a_second_reading_takes_one_statement_however_many_schools_there_are() {
    String model = aModel();
    schools("3303", "2066-67", 40, 49, 51);
    ranking("stranger", "2066-67", model).get(RANKING);
    assertThat(SqlCount.during(() -> ranking("stranger", "2066-67", model).get(RANKING)))
        .isEqualTo(1);
    assertThat(
            SqlCount.during(
                () ->
                    ranking("county-governor", "2066-67", model)
                        .queryParam("limit", 200)
                        .get(RANKING)))
        .isEqualTo(1);
    SchoolBuilder.aSchool().in("3303").add();
    assertThat(SqlCount.during(() -> ranking("stranger", "2066-67", model).get(RANKING)))
        .isEqualTo(3);
  }

  @Test
  void who_sees_more_takes_one_statement_more_and_gets_all_there_is_to_see() {
    String model = aModel();
    var ids = schools("3334", "2067-68", 51, 51);
    var hidden = aCell().ofSchool(ids.get(0)).year("2067-68");
    hidden.state("SUPPRESSED", null).replace("*").then().statusCode(200);
    hidden.as("owner-flesberg").state("RESTRICTED", 40).replace("*").then().statusCode(200);
    var first = ranking("owner-flesberg", "2067-68", model).get(RANKING);
    first.then().body("items[0].unit.id", equalTo(ids.get(0)));
    assertThat(SqlCount.during(() -> ranking("owner-flesberg", "2067-68", model).get(RANKING)))
        .isEqualTo(2);
    hidden.as("owner-flesberg").state("RESTRICTED", 55).replace("*").then().statusCode(200);
    ranking("owner-flesberg", "2067-68", model)
        .queryParam("municipality", "3334")
        .get(RANKING)
        .then()
        .body("items.find { it.unit.id == '%s' }.sharePercent".formatted(ids.get(0)), equalTo(0));
  }

  @Test
  void the_level_is_asked_for() {
    As.admin().get(RANKING).then().statusCode(400).body("errors.code", contains("required"));
    As.admin().queryParam("level", "COUNTY").get(RANKING).then().statusCode(400);
  }
}
