package no.rodtrad.indicator;

import static no.rodtrad.indicator.CellBuilder.aCell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

@ApiTest
class SeriesApiTest {

  private static Response series(String persona, String unit, String indicator, String view) {
    return As.persona(persona)
        .queryParams("indicator", indicator, "grade", 7, "view", view)
        .get("/api/v1/" + unit + "/series");
  }

  private static Response bullying(String number, String view) {
    return series("stranger", "municipalities/" + number, "ES_BULLYING", view);
  }

  private static CellBuilder cell(String municipality, String indicator, String year) {
    return aCell().of("MUNICIPALITY", "number", municipality).indicator(indicator, 7).year(year);
  }

  /** Ålesund before and after Haram left it. */
  private static void ofAalesund() {
    cell("1507", "ES_BULLYING", "2022-23").value(10).with("n", 100).with("uncertainty", 2).create();
    cell("1507", "ES_BULLYING", "2023-24").state("SUPPRESSED", null).create();
    cell("1508", "ES_BULLYING", "2024-25").value(8).with("n", 60).with("uncertainty", 3).create();
    cell("1580", "ES_BULLYING", "2024-25").value(11).with("n", 30).create();
    cell("1508", "ES_BULLYING", "2025-26").value(8).with("n", 60).create();
    cell("1580", "ES_BULLYING", "2025-26").state("SUPPRESSED", null).create();
    cell("1508", "ES_BULLYING", "2026-27").value(8).with("n", 60).create();
    cell("1580", "ES_BULLYING", "2026-27").value(9).create();
    cell("1508", "ES_BULLYING", "2027-28").value(7).with("n", 60).create();
  }

  @Test
  void a_split_is_told_and_never_chosen() {
    ofAalesund();
    bullying("1508", "AS_WAS")
        .then()
        .statusCode(200)
        .body("points.schoolYear", contains("2024-25", "2025-26", "2026-27", "2027-28"))
        .body("ambiguous", empty());
    bullying("1508", "AS_TODAY")
        .then()
        .body("points.schoolYear", contains("2024-25", "2025-26", "2026-27", "2027-28"))
        .body("points[0].uncertainty", equalTo(3))
        .body("ambiguous.schoolYear", contains("2022-23", "2023-24"))
        .body("ambiguous.part.unit.number", contains("1507", "1507"))
        .body("ambiguous.part.n", contains(100, null))
        .body("ambiguous[1].part.state", equalTo("SUPPRESSED"))
        .body("ambiguous[0].candidates.number", contains("1508", "1580"));
    bullying("1507", "AS_TODAY")
        .then()
        .body("points", empty())
        .body("ambiguous.part.n", contains(100, null))
        .body("today.number", contains("1508", "1580"));
    bullying("1507", "AS_WAS").then().body("points.schoolYear", contains("2022-23", "2023-24"));
  }

  @Test
  void the_harmonised_area_is_one_throughout_and_hides_what_a_part_of_it_hides() {
    ofAalesund();
    bullying("1580", "HARMONISED")
        .then()
        .statusCode(200)
        .body("today.number", contains("1508", "1580"))
        .body(
            "points.state",
            contains("VALUE", "SUPPRESSED", "VALUE", "SUPPRESSED", "VALUE", "VALUE"))
        .body("points.value", contains(10, null, 9, null, null, 7))
        .body("points.n", contains(100, null, 90, null, null, 60))
        .body("points[0].uncertainty", equalTo(2))
        .body("points[2].uncertainty", nullValue())
        .body("points[2].parts.unit.number", contains("1508", "1580"))
        .body("points[3].parts[0].value", equalTo(8))
        .body("points[3].parts[1].value", nullValue())
        .body("points[4].notPooledBecause", equalTo("N_MISSING"))
        .body("points[5].parts.state", contains("VALUE", "ABSENT"));
  }

  @Test
  void a_renumbered_place_is_one_series_under_the_number_of_each_year() {
    cell("3334", "ES_MOTIVATION", "2018-19").value(3.1).create();
    cell("3334", "ES_MOTIVATION", "2021-22").value(3.2).create();
    cell("3334", "ES_MOTIVATION", "2023-24").value(3.3).create();
    cell("3334", "ES_MOTIVATION", "2024-25").value(3.4).create();
    for (String view : new String[] {"AS_WAS", "AS_TODAY", "HARMONISED"}) {
      series("stranger", "municipalities/3050", "ES_MOTIVATION", view)
          .then()
          .statusCode(200)
          .body("unit.number", equalTo("3334"))
          .body("points.value", contains(3.1f, 3.2f, 3.3f, 3.4f))
          .body("points.parts.unit.number.flatten()", contains("0631", "3050", "3050", "3334"))
          .body("lineage.kind", contains("RENUMBERED", "RENUMBERED"))
          .body("today.number", contains("3334"));
    }
  }

  @Test
  void a_merged_unit_goes_on_in_the_one_it_became() {
    cell("1102", "ES_MOTIVATION", "2018-19").value(3).with("n", 300).create();
    cell("1129", "ES_MOTIVATION", "2018-19").value(4).with("n", 100).create();
    series("stranger", "municipalities/1108", "ES_MOTIVATION", "AS_TODAY")
        .then()
        .body("points.value", contains(3.25f))
        .body("points.n", contains(400))
        .body("points[0].parts.unit.number", contains("1102", "1129"))
        .body("lineage.kind", contains("MERGED", "MERGED", "BORDER"));
    series("stranger", "municipalities/1129", "ES_MOTIVATION", "AS_TODAY")
        .then()
        .body("points", empty())
        .body("today.number", contains("1108"));
  }

  @Test
  void a_school_has_its_number_of_each_year() {
    String school = SchoolBuilder.aSchool().add();
    aCell().ofSchool(school).indicator("ES_BULLYING", 7).year("2024-25").value(5).add();
    series("stranger", "schools/" + school, "ES_BULLYING", "AS_WAS")
        .then()
        .statusCode(200)
        .body("unit.id", equalTo(school))
        .body("points.value", contains(5))
        .body("points[0].parts.unit.id", contains(school))
        .body("credit", equalTo("Elevundersøkelsen, Utdanningsdirektoratet"));
  }

  @Test
  void a_restricted_figure_is_there_for_its_owner_only() {
    cell("3303", "ES_TEACHER_SUPPORT", "2090-91").state("SUPPRESSED", null).create();
    var unit = "municipalities/3303";
    String before = series("admin", unit, "ES_TEACHER_SUPPORT", "AS_TODAY").asString();
    cell("3303", "ES_TEACHER_SUPPORT", "2090-91")
        .as("owner-kongsberg")
        .state("RESTRICTED", 3.5)
        .replace("*")
        .then()
        .statusCode(200);
    assertThat(series("admin", unit, "ES_TEACHER_SUPPORT", "AS_TODAY").asString())
        .isEqualTo(before);
    series("owner-kongsberg", unit, "ES_TEACHER_SUPPORT", "AS_TODAY")
        .then()
        .body("points.find { it.schoolYear == '2090-91' }.state", equalTo("RESTRICTED"))
        .body("points.find { it.schoolYear == '2090-91' }.value", equalTo(3.5f));
  }

  @Test
  void it_takes_five_statements_and_says_what_is_wrong() {
    assertThat(SqlCount.during(() -> bullying("1508", "HARMONISED"))).isEqualTo(5);
    bullying("0000", "AS_WAS").then().statusCode(404);
    bullying("1508", "AS_EVER").then().statusCode(400);
    As.admin()
        .get("/api/v1/municipalities/1508/series")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("indicator", "grade"));
    series("admin", "schools/019370a1-0000-7000-8000-00000000ffff", "ES_BULLYING", "AS_WAS")
        .then()
        .statusCode(404);
  }
}
