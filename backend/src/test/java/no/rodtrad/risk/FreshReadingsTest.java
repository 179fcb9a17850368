package no.rodtrad.risk;

import static no.rodtrad.indicator.CellBuilder.aCell;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

/** What is kept in memory never tells of yesterday: every change is in the very next reading. */
@ApiTest
class FreshReadingsTest {
  private static final String POINTS = "/api/v1/risk-points";
  private static final String MODELS = "/api/v1/risk-models";

  /** English is in no shipped model, so only a test's own can judge it. */
  private static String aDraft(int absoluteLimit) {
    return As.admin()
        .contentType("application/json")
        .body(
            """
            {"name": "Engelsk %s", "windowYears": 1,
             "rules": [{"indicator": "NP_ENGLISH_SCALE", "grade": 5, "nationalLimit": 50, "absoluteLimit": %d}]}
            """
                .formatted(UUID.randomUUID(), absoluteLimit))
        .post(MODELS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String aSchoolWithEnglish(String year, int value) {
    String school = SchoolBuilder.aSchool().withGrades(1, 7).add();
    aCell().ofSchool(school).indicator("NP_ENGLISH_SCALE", 5).year(year).value(value).add();
    return school;
  }

  private static RequestSpecification of(String school, String model) {
    return As.persona("stranger").queryParam("unit", "school:" + school).queryParam("model", model);
  }

  @Test
  void a_redrafted_model_judges_the_next_reading() {
    String model = aDraft(40);
    String school = aSchoolWithEnglish("2071-72", 45);
    of(school, model).get(POINTS).then().body("points", equalTo(1));
    ranking(model, "2071-72").get(POINTS + "/ranking").then().body("items[0].points", equalTo(1));
    As.admin()
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body(
            Map.of(
                "rules",
                List.of(
                    Map.of(
                        "indicator", "NP_ENGLISH_SCALE",
                        "grade", 5,
                        "nationalLimit", 50,
                        "absoluteLimit", 46))))
        .patch(MODELS + "/" + model)
        .then()
        .statusCode(200);
    of(school, model).get(POINTS).then().body("points", equalTo(3));
    ranking(model, "2071-72").get(POINTS + "/ranking").then().body("items[0].points", equalTo(3));
  }

  @Test
  void a_model_counts_on_a_schools_page_from_its_publication_to_its_retirement() {
    String model = aDraft(40);
    String page = "/api/v1/schools/" + aSchoolWithEnglish("2072-73", 45) + "/overview";
    As.persona("stranger").get(page).then().body("riskPoints", nullValue());
    move(model, "PUBLISHED");
    As.persona("stranger").get(page).then().body("riskPoints.model.id", equalTo(model));
    move(model, "RETIRED");
    As.persona("stranger").get(page).then().body("riskPoints", nullValue());
  }

  @Test
  void a_written_figure_is_in_the_next_reading_of_every_kind() {
    String model = aDraft(40);
    String school = aSchoolWithEnglish("2074-75", 45);
    var cell = aCell().ofSchool(school).indicator("NP_ENGLISH_SCALE", 5);
    cell.year("2073-74").value(45).add();
    readAll(school, model, 1);
    cell.year("2074-75").value(30).replace("*").then().statusCode(200);
    readAll(school, model, 3);
    cell.year("2074-75").value(60).replace("*").then().statusCode(200);
    readAll(school, model, 0);
  }

  private static void readAll(String school, String model, int points) {
    of(school, model).get(POINTS).then().body("points", equalTo(points));
    ranking(model, "2074-75")
        .get(POINTS + "/ranking")
        .then()
        .body("items[0].points", equalTo(points));
    of(school, model)
        .queryParam("from", "2073-74")
        .queryParam("to", "2074-75")
        .get(POINTS + "/comparison")
        .then()
        .body("to.points", equalTo(points));
  }

  private static RequestSpecification ranking(String model, String year) {
    return As.persona("stranger")
        .queryParam("level", "SCHOOL")
        .queryParam("model", model)
        .queryParam("schoolYear", year);
  }

  static void move(String model, String to) {
    As.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(Map.of("to", to, "reason", "test"))
        .post(MODELS + "/" + model + "/transitions")
        .then()
        .statusCode(200);
  }
}
