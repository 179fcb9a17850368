package no.rodtrad.risk;

import static no.rodtrad.indicator.CellBuilder.aCell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

@ApiTest
class RiskPointsApiTest {
  static final String SIX = "01900000-0000-7000-8000-000000000702";
  private static final String POINTS = "/api/v1/risk-points";
  private static final String COMPARISON = POINTS + "/comparison";
  private static final String[][] BEFORE = {
    {"ES_BULLYING", "7", "12.0"},
    {"ES_BULLYING", "10", "8.0"},
    {"ES_TEACHER_SUPPORT", "7", "4.0"},
    {"ES_TEACHER_SUPPORT", "10", "3.7"},
    {"ES_MOTIVATION", "7", "3.5"},
    {"ES_MOTIVATION", "10", "3.2"},
    {"NP_READING_LEVEL1", "5", "36.0"},
    {"NP_READING_LEVEL1", "8", "20.0"},
    {"NP_NUMERACY_LEVEL1", "5", "30.0"},
    {"NP_NUMERACY_LEVEL1", "8", "12.0"},
    {"GRUNNSKOLEPOENG", "10", "38.5"}
  };

  private static String aSchoolWithTheFiguresBefore(int gradeTo) {
    String school = SchoolBuilder.aSchool().withGrades(1, gradeTo).add();
    for (String[] cell : BEFORE) {
      aCell()
          .ofSchool(school)
          .indicator(cell[0], Integer.parseInt(cell[1]))
          .year("2051-52")
          .value(Double.valueOf(cell[2]))
          .add();
    }
    return school;
  }

  private static RequestSpecification of(String persona, String school) {
    return As.persona(persona).queryParam("unit", "school:" + school).queryParam("model", SIX);
  }

  @Test
  void the_worked_example_comes_out_to_the_last_digit() {
    String school = aSchoolWithTheFiguresBefore(10);
    of("stranger", school)
        .get(POINTS)
        .then()
        .statusCode(200)
        .body("unit.id", equalTo(school))
        .body("model.name", equalTo("Seks indikatorer"))
        .body("model.version", equalTo(1))
        .body("schoolYear", equalTo("2051-52"))
        .body("windowYears", contains("2051-52"))
        .body("points", equalTo(29))
        .body("maxPoints", equalTo(39))
        .body("sharePercent", equalTo(74.36f))
        .body("coveragePercent", equalTo(100))
        .body("status", equalTo("OK"))
        .body("containsRestricted", equalTo(false))
        .body("lines.points", contains(3, 1, 1, 3, 1, 3, 3, 3, 1, 1, 9))
        .body("lines[0].nationalLimit", equalTo(6))
        .body("lines[10].weight", equalTo(3))
        .body("lines", everyItem(not(hasKey("excludedBecause"))));
  }

  @Test
  void hidden_cells_and_other_grades_leave_points_and_possible_points() {
    String school = aSchoolWithTheFiguresBefore(10);
    for (String[] cell : new String[][] {BEFORE[0], BEFORE[3], BEFORE[7]}) {
      aCell()
          .ofSchool(school)
          .indicator(cell[0], Integer.parseInt(cell[1]))
          .year("2051-52")
          .state("SUPPRESSED", null)
          .replace("*")
          .then()
          .statusCode(200);
    }
    of("stranger", school)
        .get(POINTS)
        .then()
        .body("sharePercent", equalTo(66.67f))
        .body("coveragePercent", equalTo(72.73f))
        .body("lines[0].excludedBecause", equalTo("SUPPRESSED"))
        .body("lines[0].maxPoints", equalTo(0))
        .body("lines[0]", not(hasKey("value")));
    of("stranger", aSchoolWithTheFiguresBefore(7))
        .get(POINTS)
        .then()
        .body("points", equalTo(9))
        .body("maxPoints", equalTo(15))
        .body("sharePercent", equalTo(60));
  }

  @Test
  void the_demo_school_more_than_halved_its_share() {
    As.persona("stranger")
        .queryParam("unit", "school:310000019")
        .queryParam("model", SIX)
        .queryParam("from", "2022-23")
        .queryParam("to", "2024-25")
        .get(COMPARISON)
        .then()
        .statusCode(200)
        .body("from.sharePercent", equalTo(74.36f))
        .body("to.sharePercent", equalTo(17.95f))
        .body("comparable", equalTo(true))
        .body("reasons", empty())
        .body("changePercentPoints", equalTo(-56.41f))
        .body("moreThanHalved", equalTo(true))
        .body("decomposition.ownResult", equalTo(-56.41f))
        .body("decomposition.cellsChanged", equalTo(0))
        .body("cells", hasSize(11))
        .body("cells[0].from.value", equalTo(12))
        .body("cells[0].to.value", equalTo(5))
        .body("cells[0].change", equalTo(-7))
        .body("cells[0].nationalLimitFrom", equalTo(6));
  }

  @Test
  void a_change_is_told_with_the_pupils_and_the_uncertainty_of_both_figures() {
    String school = SchoolBuilder.aSchool().withGrades(1, 7).add();
    figure(school, "NP_READING_SCALE", "2174-75", 46, 3, 25);
    figure(school, "NP_READING_SCALE", "2175-76", 50, 4, 27);
    figure(school, "NP_NUMERACY_SCALE", "2174-75", 44, 1, 25);
    figure(school, "NP_NUMERACY_SCALE", "2175-76", 50, 1, 26);
    As.persona("stranger")
        .queryParams("unit", "school:" + school, "model", RankingApiTest.aModel())
        .queryParams("from", "2174-75", "to", "2175-76")
        .get("/api/v1/risk-points/comparison")
        .then()
        .statusCode(200)
        .body("changePercentPoints", equalTo(-100))
        .body("cells.indicator", contains("NP_READING_SCALE", "NP_NUMERACY_SCALE"))
        .body("cells.from.value", contains(46, 44))
        .body("cells.from.n", contains(25, 25))
        .body("cells.from.uncertainty", contains(3, 1))
        .body("cells.to.value", contains(50, 50))
        .body("cells.to.n", contains(27, 26))
        .body("cells.to.uncertainty", contains(4, 1))
        .body("cells.change", contains(4, 6))
        .body("cells.changeUncertainty", contains(5, 1.41f))
        .body("cells.withinUncertainty", contains(true, false));
  }

  /** A figure of the school, in a year whose average is 50. */
  private static void figure(
      String school, String indicator, String year, int value, double uncertainty, int n) {
    aCell().indicator(indicator, 5).year(year).value(50).create();
    var own = aCell().ofSchool(school).indicator(indicator, 5).year(year).value(value);
    own.with("uncertainty", uncertainty).with("n", n).add();
  }

  @Test
  void two_windows_that_cannot_be_compared_are_both_told_without_a_change() {
    String school = aSchoolWithTheFiguresBefore(10);
    of("stranger", school)
        .queryParam("from", "2050-51")
        .queryParam("to", "2051-52")
        .get(COMPARISON)
        .then()
        .statusCode(200)
        .body("comparable", equalTo(false))
        .body("reasons", contains("INSUFFICIENT_BASIS_FROM"))
        .body("from.sharePercent", nullValue())
        .body("to.sharePercent", equalTo(74.36f))
        .body("$", not(hasKey("changePercentPoints")))
        .body("$", not(hasKey("decomposition")))
        .body("cells", empty());
    of("stranger", school)
        .queryParam("from", "2051-52")
        .queryParam("to", "2051-52")
        .get(COMPARISON)
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("to"))
        .body("errors.code", contains("order"));
  }

  @Test
  void a_school_without_any_figure_has_no_share_and_not_zero() {
    String school = SchoolBuilder.aSchool().withGrades(1, 10).add();
    of("stranger", school)
        .get(POINTS)
        .then()
        .statusCode(200)
        .body("sharePercent", nullValue())
        .body("status", equalTo("INSUFFICIENT_BASIS"))
        .body("coveragePercent", equalTo(0))
        .body("lines", hasSize(11))
        .body("lines.excludedBecause", everyItem(equalTo("ABSENT")));
  }

  @Test
  void a_restricted_figure_counts_only_for_those_who_may_see_it() {
    String school = aSchoolWithTheFiguresBefore(10);
    var cell = aCell().ofSchool(school).indicator("ES_BULLYING", 7).year("2051-52");
    cell.state("SUPPRESSED", null).replace("*").then().statusCode(200);
    String outside = of("stranger", school).get(POINTS).asString();
    cell.as("owner-flesberg").state("RESTRICTED", 5).replace("*").then().statusCode(200);
    of("owner-flesberg", school)
        .get(POINTS)
        .then()
        .body("points", equalTo(26))
        .body("maxPoints", equalTo(39))
        .body("containsRestricted", equalTo(true))
        .body("lines[0].state", equalTo("RESTRICTED"))
        .body("lines[0].value", equalTo(5));
    for (String persona : new String[] {"stranger", "admin", "owner-kongsberg"}) {
      assertThat(of(persona, school).get(POINTS).asString()).isEqualTo(outside);
    }
  }

  @Test
  void a_figure_counts_the_moment_it_is_written_and_an_unchanged_reply_is_not_sent_again() {
    String school = aSchoolWithTheFiguresBefore(7);
    String tag = of("stranger", school).get(POINTS).header("ETag");
    of("stranger", school).header("If-None-Match", tag).get(POINTS).then().statusCode(304);
    aCell()
        .ofSchool(school)
        .indicator("ES_BULLYING", 7)
        .year("2051-52")
        .value(5)
        .replace("*")
        .then()
        .statusCode(200);
    of("stranger", school)
        .header("If-None-Match", tag)
        .get(POINTS)
        .then()
        .statusCode(200)
        .body("points", equalTo(6));
  }

  @Test
  void flesberg_has_points_by_the_default_model_on_its_published_figures() {
    As.persona("stranger")
        .queryParam("unit", "school:975285162")
        .queryParam("schoolYear", "2024-25")
        .get(POINTS)
        .then()
        .statusCode(200)
        .body("model.name", equalTo("Offentlige tall"))
        .body("windowYears", contains("2022-23", "2023-24", "2024-25"))
        .body("lines", hasSize(12))
        .body("lines[1].value", equalTo(49))
        .body("lines[1].nationalLimit", equalTo(49))
        .body("lines[1].points", equalTo(0))
        .body("status", equalTo("OK"));
  }

  @Test
  void what_is_not_there_is_not_found_and_what_is_wrong_is_told() {
    As.admin().queryParam("unit", "municipality:0000").get(POINTS).then().statusCode(404);
    As.admin()
        .queryParam("unit", "nation")
        .queryParam("model", UUID.randomUUID())
        .get(POINTS)
        .then()
        .statusCode(404);
    As.admin().get(POINTS).then().statusCode(400).body("errors.code", contains("required"));
    As.admin()
        .queryParam("unit", "nation")
        .queryParam("schoolYear", "2024-26")
        .get(POINTS)
        .then()
        .statusCode(400);
    As.nobody().queryParam("unit", "nation").get(POINTS).then().statusCode(401);
  }

  @Test
  void a_reading_takes_three_statements_whoever_reads() {
    String school = aSchoolWithTheFiguresBefore(7);
    assertThat(SqlCount.during(() -> of("stranger", school).get(POINTS))).isEqualTo(3);
    assertThat(
            SqlCount.during(
                () ->
                    of("stranger", school)
                        .queryParam("from", "2050-51")
                        .queryParam("to", "2051-52")
                        .get(COMPARISON)))
        .isEqualTo(3);
  }
}
