package no.rodtrad.indicator;

import static no.rodtrad.indicator.CellBuilder.aCell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

@ApiTest
class ObservationApiTest {
  private static final String CELLS = "/api/v1/observations";

  private static String aSchool() {
    return SchoolBuilder.aSchool().withGrades(1, 10).add();
  }

  private static RequestSpecification cellsOf(String persona, String school) {
    return As.persona(persona).queryParam("unit", "school:" + school);
  }

  @Test
  void the_nine_indicators_are_listed_in_the_contract_s_order() {
    As.persona("stranger")
        .queryParam("count", true)
        .get("/api/v1/risk-indicators")
        .then()
        .statusCode(200)
        .body("total", equalTo(9))
        .body("items", hasSize(9))
        .body("items[0].code", equalTo("NP_READING_LEVEL1"))
        .body("items[8].code", equalTo("GRUNNSKOLEPOENG"))
        .body("items[8].min", equalTo(10))
        .body("items[5].worseWhen", equalTo("HIGHER"))
        .body("items[6].grades", contains(7, 10));
    String second =
        As.admin().queryParam("limit", 4).get("/api/v1/risk-indicators").path("nextCursor");
    As.admin()
        .queryParam("limit", 5)
        .queryParam("cursor", second)
        .get("/api/v1/risk-indicators")
        .then()
        .body("items[0].code", equalTo("NP_ENGLISH_SCALE"))
        .body("nextCursor", nullValue());
    As.admin().queryParam("cursor", "x").get("/api/v1/risk-indicators").then().statusCode(400);
  }

  @Test
  void a_cell_is_written_and_read_as_it_is() {
    String school = aSchool();
    aCell()
        .ofSchool(school)
        .value(52.50)
        .with("uncertainty", 3.6)
        .with("n", 27)
        .create()
        .then()
        .statusCode(201)
        .header("ETag", not(nullValue()))
        .body("unit.id", equalTo(school))
        .body("value", equalTo(52.5f));
    cellsOf("stranger", school)
        .get(CELLS)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].schoolYear", equalTo("2041-42"))
        .body("items[0].state", equalTo("VALUE"))
        .body("items[0].uncertainty", equalTo(3.6f))
        .body("items[0].n", equalTo(27))
        .body("items[0].series", equalTo("NP-2022"))
        .body("items[0].source.importId", nullValue());
  }

  @Test
  void a_hidden_cell_has_no_number_at_all() {
    String school = aSchool();
    aCell().ofSchool(school).state("SUPPRESSED", null).add();
    aCell().ofSchool(school).year("2042-43").state("ABSENT", null).add();
    cellsOf("stranger", school)
        .get(CELLS)
        .then()
        .body("items.state", contains("SUPPRESSED", "ABSENT"))
        .body("items[0]", not(org.hamcrest.Matchers.hasKey("value")))
        .body("items[0]", not(org.hamcrest.Matchers.hasKey("n")));
  }

  @Test
  void every_error_is_told_at_once_and_nothing_is_stored() {
    String school = aSchool();
    aCell()
        .ofSchool(school)
        .indicator("ES_MOTIVATION", 5)
        .value(5.1)
        .with("uncertainty", 0.123)
        .create()
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder("/grade reference", "/value scale", "/uncertainty scale"));
    aCell()
        .of("MUNICIPALITY", "number", "0000")
        .state("SUPPRESSED", 3)
        .with("n", 3)
        .create()
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder("/value conflict", "/n conflict", "/unit reference"));
    aCell()
        .of("SCHOOL", "name", "Bare et navn")
        .value(null)
        .create()
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder("/value required", "/unit/id required"));
    aCell().ofSchool(school).value(12.345).create().then().statusCode(422);
    aCell().ofSchool(school).with("schoolYear", "2024-26").create().then().statusCode(422);
    cellsOf("admin", school).get(CELLS).then().body("items", empty());
  }

  @Test
  void a_put_says_which_cell_it_expects() {
    String school = aSchool();
    var cell = aCell().ofSchool(school);
    cell.replace(null).then().statusCode(428);
    cell.replace("\"1\"").then().statusCode(412);
    String tag = cell.create().then().statusCode(201).extract().header("ETag");
    cell.create().then().statusCode(412);
    cell.value(51).replace(tag).then().statusCode(200).body("value", equalTo(51));
    cell.value(52).replace(tag).then().statusCode(412);
    String read =
        cellsOf("stranger", school)
            .queryParam("indicator", "NP_READING_SCALE")
            .queryParam("grade", 5)
            .queryParam("fromSchoolYear", "2041-42")
            .queryParam("toSchoolYear", "2041-42")
            .get(CELLS)
            .header("ETag");
    cell.value(52).replace(read).then().statusCode(200);
    cell.value(53).replace("*").then().statusCode(200).body("value", equalTo(53));
  }

  @Test
  void a_real_figure_replaces_an_invented_one_and_never_the_reverse() {
    String school = aSchool();
    var cell = aCell().ofSchool(school).with("demo", true);
    cell.add();
    cell.value(49).replace("*").then().statusCode(200).body("demo", equalTo(true));
    cell.with("demo", null).replace("*").then().statusCode(200).body("demo", equalTo(false));
    cell.with("demo", true)
        .replace("*")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/immutable"));
  }

  @Test
  void a_restricted_value_is_there_for_its_owner_and_advisers_only() {
    String school = aSchool();
    aCell().ofSchool(school).state("SUPPRESSED", null).add();
    String before = aCell().ofSchool(school).state("SUPPRESSED", null).replace("*").header("ETag");
    aCell()
        .as("owner-flesberg")
        .ofSchool(school)
        .state("RESTRICTED", 44)
        .with("n", 4)
        .replace("*")
        .then()
        .statusCode(200)
        .body("state", equalTo("RESTRICTED"))
        .body("value", equalTo(44));
    for (String outsider :
        List.of("admin", "stranger", "owner-kongsberg", "county-governor", "provider-admin")) {
      cellsOf(outsider, school)
          .get(CELLS)
          .then()
          .body("items.state", contains("SUPPRESSED"))
          .body("items[0]", not(org.hamcrest.Matchers.hasKey("value")));
    }
    cellsOf("owner-flesberg", school).get(CELLS).then().body("items.value", contains(44));
    aCell().ofSchool(school).state("ABSENT", null).replace(before).then().statusCode(200);
    cellsOf("owner-flesberg", school).get(CELLS).then().body("items.state", contains("RESTRICTED"));
    aCell().ofSchool(school).value(45).replace("*").then().statusCode(200);
    cellsOf("owner-flesberg", school).get(CELLS).then().body("items.state", contains("VALUE"));
  }

  @Test
  void a_restricted_cell_without_a_public_row_does_not_exist_for_others() {
    String school = aSchool();
    var cell = aCell().as("owner-flesberg").ofSchool(school).state("RESTRICTED", 44);
    String tag = cell.create().then().statusCode(201).extract().header("ETag");
    cellsOf("stranger", school).get(CELLS).then().body("items", empty());
    aCell().ofSchool(school).state("SUPPRESSED", null).create().then().statusCode(201);
    cell.state("RESTRICTED", 45).replace(tag).then().statusCode(412);
    cell.replace("*").then().statusCode(200).body("value", equalTo(45));
  }

  @Test
  void who_may_not_write_is_told_so_before_the_body_is_judged() {
    String school = aSchool();
    As.persona("stranger")
        .contentType("application/json")
        .body("{}")
        .put(CELLS)
        .then()
        .statusCode(403);
    aCell().as("owner-flesberg").ofSchool(school).create().then().statusCode(403);
    aCell().ofSchool(school).state("RESTRICTED", 44).create().then().statusCode(403);
    aCell()
        .as("owner-kongsberg")
        .ofSchool(school)
        .state("RESTRICTED", 44)
        .create()
        .then()
        .statusCode(403);
    aCell().as("owner-flesberg").state("RESTRICTED", 44).create().then().statusCode(403);
  }

  @Test
  void a_municipality_is_one_series_over_its_numbers() {
    aCell().of("MUNICIPALITY", "number", "3334").year("2043-44").value(51).add();
    aCell().of("MUNICIPALITY", "number", "3050").year("2044-45").value(52).add();
    for (String number : List.of("3050", "3334")) {
      As.admin()
          .queryParam("unit", "municipality:" + number)
          .queryParam("fromSchoolYear", "2043-44")
          .queryParam("toSchoolYear", "2044-45")
          .get(CELLS)
          .then()
          .body("items.value", contains(51, 52))
          .body("items[0].unit.number", equalTo("3334"))
          .body("items[0].unit.name", equalTo("Flesberg"));
    }
  }

  @Test
  void a_walk_through_the_pages_meets_every_cell_once_and_the_order_is_told() {
    String school = aSchool();
    for (int year = 2041; year < 2046; year++) {
      aCell().ofSchool(school).year(year + "-" + (year - 1999)).add();
    }
    var met = new ArrayList<String>();
    String cursor = null;
    do {
      var request = cellsOf("admin", school).queryParam("limit", 2);
      var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(CELLS);
      met.addAll(page.path("items.schoolYear"));
      cursor = page.path("nextCursor");
    } while (cursor != null);
    assertThat(met).containsExactly("2041-42", "2042-43", "2043-44", "2044-45", "2045-46");
    cellsOf("admin", school)
        .queryParam("fromSchoolYear", "2043-44")
        .queryParam("toSchoolYear", "2042-43")
        .get(CELLS)
        .then()
        .statusCode(400)
        .body("errors.code", contains("order"));
  }

  @Test
  void a_unit_nobody_knows_has_no_cells() {
    As.admin()
        .queryParam("unit", "municipality:0000")
        .get(CELLS)
        .then()
        .statusCode(200)
        .body("items", empty());
    As.admin().queryParam("unit", "school:x").get(CELLS).then().statusCode(400);
  }

  @Test
  void statements_do_not_grow_with_the_rows() {
    String school = aSchool();
    aCell().ofSchool(school).add();
    for (int limit : List.of(1, 200)) {
      assertThat(SqlCount.during(() -> As.admin().queryParam("limit", limit).get(CELLS)))
          .isEqualTo(1);
    }
    assertThat(SqlCount.during(() -> cellsOf("admin", school).get(CELLS))).isEqualTo(2);
    assertThat(SqlCount.during(() -> As.admin().get("/api/v1/risk-indicators"))).isZero();
    assertThat(SqlCount.during(() -> aCell().ofSchool(school).replace("*"))).isEqualTo(7);
  }
}
