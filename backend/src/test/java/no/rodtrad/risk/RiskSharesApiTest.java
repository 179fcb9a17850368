package no.rodtrad.risk;

import static no.rodtrad.indicator.CellBuilder.aCell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

@ApiTest
class RiskSharesApiTest {
  private static final String SHARES = "/api/v1/risk-points/shares";
  private static final String FLESBERG = "01900000-0000-7000-8000-000000000202";
  private static final String EKSEMPEL = "01900000-0000-7000-8000-000000000203";

  private static Response shares(String persona, String... schools) {
    return As.persona(persona).queryParam("schools", String.join(",", schools)).get(SHARES);
  }

  @Test
  void each_school_has_its_latest_share_and_the_way_to_it_in_the_order_asked_for() {
    String without = SchoolBuilder.aSchool().add();
    shares("stranger", without, EKSEMPEL, UUID.randomUUID().toString())
        .then()
        .statusCode(200)
        .body("items.schoolId", contains(without, EKSEMPEL))
        .body("items[0].latest", nullValue())
        .body("items[0].trend", empty())
        .body("items[1].latest.model.name", equalTo("Seks indikatorer"))
        .body("items[1].latest.sharePercent", equalTo(17.95f))
        .body("items[1].latest.changePercentPoints", equalTo(-56.41f))
        .body("items[1].trend.schoolYear", contains("2022-23", "2024-25"))
        .body("items[1].trend.sharePercent", contains(74.36f, 17.95f));
  }

  @Test
  void a_row_of_a_list_says_what_the_schools_own_page_says() {
    for (String school : new String[] {FLESBERG, EKSEMPEL}) {
      Object page =
          As.persona("stranger").get("/api/v1/schools/" + school + "/overview").path("riskPoints");
      assertThat(shares("stranger", school).<Object>path("items[0].latest")).isEqualTo(page);
    }
  }

  @Test
  void figures_before_the_break_of_a_series_are_no_part_of_the_way() {
    String school = SchoolBuilder.aSchool().withGrades(1, 7).add();
    for (String year : new String[] {"2020-21", "2021-22", "2022-23", "2023-24"}) {
      for (String code : new String[] {"NP_READING_LEVEL1", "NP_NUMERACY_LEVEL1"}) {
        aCell().ofSchool(school).indicator(code, 5).year(year).value(20).add();
      }
      aCell().ofSchool(school).indicator("ES_BULLYING", 7).year(year).value(7).add();
    }
    shares("stranger", school)
        .then()
        .body("items[0].latest.schoolYear", equalTo("2023-24"))
        .body("items[0].trend.schoolYear", contains("2022-23", "2023-24"));
  }

  @Test
  void a_restricted_figure_is_in_the_share_of_those_only_who_may_see_it() {
    String school = SchoolBuilder.aSchool().in("3334").withGrades(1, 7).add();
    var cell = aCell().ofSchool(school).indicator("ES_BULLYING", 7).year("2051-52");
    cell.state("SUPPRESSED", null).add();
    cell.as("owner-flesberg").state("RESTRICTED", 12).replace("*").then().statusCode(200);
    shares("stranger", school).then().body("items[0].latest.maxPoints", equalTo(0));
    shares("owner-flesberg", school)
        .then()
        .body("items[0].latest.points", equalTo(3))
        .body("items[0].latest.containsRestricted", equalTo(true));
  }

  @Test
  void a_screen_full_of_rows_takes_as_many_statements_as_one() {
    assertThat(SqlCount.during(() -> shares("stranger", EKSEMPEL))).isEqualTo(3);
    String another = SchoolBuilder.aSchool().add();
    assertThat(SqlCount.during(() -> shares("stranger", EKSEMPEL, FLESBERG, another))).isEqualTo(3);
  }

  @Test
  void every_error_of_the_ids_is_told_at_once() {
    As.admin().get(SHARES).then().statusCode(400).body("errors.code", contains("required"));
    As.admin()
        .queryParam("schools", FLESBERG + "," + FLESBERG + ",flesberg,")
        .queryParam("model", EKSEMPEL)
        .get(SHARES)
        .then()
        .statusCode(400)
        .body(
            "errors.collect { it.parameter + ' ' + it.code }.unique()",
            containsInAnyOrder("schools format", "schools duplicate", "model unknown-parameter"));
    As.nobody().queryParam("schools", FLESBERG).get(SHARES).then().statusCode(401);
  }
}
