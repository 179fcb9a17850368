package no.rodtrad.indicator;

import static no.rodtrad.indicator.CellBuilder.aCell;
import static no.rodtrad.school.SchoolBuilder.aSchool;
import static no.rodtrad.school.Successions.goesOnIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import no.rodtrad.school.OrgNumbers;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures of schools that changed number, closed, or were made of others. */
@ApiTest
class SchoolSeriesApiTest {
  private String north = "";
  private String south = "";
  private String central = "";

  @BeforeEach
  void ownSchools() {
    north = aSchool().named("Nord skole").in("3334").add();
    south = aSchool().named("Sør skole").in("3334").add();
    central = aSchool().named("Sentrum skole").in("3334").add();
  }

  private static CellBuilder cell(String school, String year) {
    return aCell().ofSchool(school).indicator("ES_BULLYING", 7).year(year);
  }

  private static Response read(String persona, String school, String view) {
    return As.persona(persona)
        .queryParams("indicator", "ES_BULLYING", "grade", 7, "view", view)
        .get("/api/v1/schools/" + school + "/series");
  }

  private static ValidatableResponse series(String school, String view) {
    return read("stranger", school, view).then().statusCode(200);
  }

  @Test
  void schools_that_were_merged_are_one_today_and_themselves_as_they_were() {
    cell(north, "2022-23").value(4).with("n", 30).add();
    cell(south, "2022-23").value(8).with("n", 10).add();
    cell(south, "2023-24").state("SUPPRESSED", null).add();
    cell(north, "2023-24").value(6).with("n", 30).add();
    cell(central, "2024-25").value(5).with("n", 42).add();
    goesOnIn(north, "2024-08-01", central);
    goesOnIn(south, "2024-08-01", central);
    series(central, "AS_WAS").body("points.value", contains(5)).body("ambiguous", empty());
    for (String view : List.of("AS_TODAY", "HARMONISED")) {
      series(central, view)
          .body("points.schoolYear", contains("2022-23", "2023-24", "2024-25"))
          .body("points.value", contains(5, null, 5))
          .body("points.n", contains(40, null, 42))
          .body("points.state", contains("VALUE", "SUPPRESSED", "VALUE"))
          .body("lineage.kind", contains("MERGED", "MERGED"))
          .body("lineage.on", contains("2024-08-01", "2024-08-01"))
          .body("lineage.to.name", contains("Sentrum skole", "Sentrum skole"))
          .body("today.id", contains(central));
    }
    series(north, "AS_TODAY").body("points", empty()).body("today.id", contains(central));
    series(north, "AS_WAS").body("points.value", contains(4, 6));
  }

  @Test
  void the_figures_of_a_school_that_was_split_are_chosen_for_none() {
    cell(central, "2022-23").value(7).with("n", 50).add();
    cell(north, "2024-25").value(5).with("n", 20).add();
    cell(south, "2024-25").value(9).with("n", 25).add();
    goesOnIn(central, "2024-08-01", north, south);
    series(north, "AS_TODAY")
        .body("points.schoolYear", contains("2024-25"))
        .body("ambiguous.schoolYear", contains("2022-23"))
        .body("ambiguous[0].part.unit.id", equalTo(central))
        .body("ambiguous[0].part.n", equalTo(50))
        .body("ambiguous[0].candidates.name.sort()", contains("Nord skole", "Sør skole"))
        .body("lineage.kind", contains("SPLIT", "SPLIT"));
    series(south, "HARMONISED")
        .body("points.n", contains(50, 45))
        .body("today.name.sort()", contains("Nord skole", "Sør skole"))
        .body("lineage.kind", contains("SPLIT", "SPLIT"));
  }

  @Test
  void a_school_that_changed_number_is_one_series_and_says_so() {
    cell(north, "2022-23").value(4).with("n", 30).add();
    var before = As.admin().get("/api/v1/schools/" + north);
    String number = OrgNumbers.next();
    As.admin()
        .contentType("application/merge-patch+json")
        .header("If-Match", before.header("ETag"))
        .body(Map.of("orgNumber", number))
        .patch("/api/v1/schools/" + north)
        .then()
        .statusCode(200);
    series(north, "AS_WAS")
        .body("points.value", contains(4))
        .body("points[0].parts[0].unit.orgNumber", equalTo(before.path("orgNumber")))
        .body("lineage.kind", contains("RENUMBERED"))
        .body("lineage[0].from.number", equalTo(before.path("orgNumber")))
        .body("lineage[0].to.number", equalTo(number));
  }

  @Test
  void what_one_of_the_schools_hides_is_hidden_in_what_they_became_but_for_its_owner() {
    cell(north, "2022-23").value(4).with("n", 30).add();
    cell(south, "2022-23").state("SUPPRESSED", null).add();
    goesOnIn(north, "2024-08-01", central);
    goesOnIn(south, "2024-08-01", central);
    String before = read("stranger", central, "AS_TODAY").asString();
    cell(south, "2022-23")
        .as("owner-flesberg")
        .state("RESTRICTED", 8)
        .with("n", 10)
        .replace("*")
        .then()
        .statusCode(200);
    assertThat(read("stranger", central, "AS_TODAY").asString()).isEqualTo(before);
    series(central, "AS_TODAY").body("points[0].value", nullValue());
    read("owner-flesberg", central, "AS_TODAY")
        .then()
        .body("points[0].value", equalTo(5))
        .body("points[0].state", equalTo("RESTRICTED"));
  }

  @Test
  void it_takes_four_statements_however_many_schools_there_were() {
    goesOnIn(north, "2024-08-01", central);
    assertThat(SqlCount.during(() -> series(central, "HARMONISED"))).isEqualTo(4);
  }
}
