package no.rodtrad.risk;

import static no.rodtrad.indicator.CellBuilder.aCell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

@ApiTest
class RiskBoundsApiTest {
  private static final String POINTS = "/api/v1/risk-points";
  private static final String LEVEL_1 = "NP_READING_LEVEL1";

  private static String aModel() {
    return As.admin()
        .contentType("application/json")
        .body(
            """
            {"name": "Grenser %s", "windowYears": 1,
             "rules": [{"indicator": "NP_READING_LEVEL1", "grade": 5, "nationalLimit": 24, "absoluteLimit": 34},
                       {"indicator": "NP_READING_LEVEL1", "grade": 8, "nationalLimit": 11, "absoluteLimit": 18},
                       {"indicator": "NP_NUMERACY_SCALE", "grade": 5, "nationalLimit": 50, "absoluteLimit": 47}]}
            """
                .formatted(UUID.randomUUID()))
        .post("/api/v1/risk-models")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** 36.0 % of 25 in grade 5 (3 points), grade 8 hidden, numeracy 48 (1 point). */
  private static String aSchool(String year) {
    String school = SchoolBuilder.aSchool().in("3334").withGrades(1, 10).add();
    aCell().ofSchool(school).year(year).indicator(LEVEL_1, 5).value(36).with("n", 25).add();
    aCell().ofSchool(school).year(year).indicator(LEVEL_1, 8).state("SUPPRESSED", null).add();
    aCell().ofSchool(school).year(year).indicator("NP_NUMERACY_SCALE", 5).value(48).add();
    return school;
  }

  private static RequestSpecification of(String persona, String school, String model, String year) {
    return As.persona(persona)
        .queryParam("unit", "school:" + school)
        .queryParam("model", model)
        .queryParam("schoolYear", year);
  }

  @Test
  void bounds_tell_between_which_shares_the_true_one_lies_and_what_was_filled() {
    String school = aSchool("2080-81");
    of("stranger", school, aModel(), "2080-81")
        .get(POINTS + "/bounds")
        .then()
        .statusCode(200)
        .body("unit.id", equalTo(school))
        .body("now.points", equalTo(4))
        .body("now.maxPoints", equalTo(6))
        .body("now.sharePercent", equalTo(66.67f))
        .body("status", equalTo("OK"))
        .body("lowest", equalTo(Map.of("points", 4, "maxPoints", 9, "sharePercent", 44.44f)))
        .body("highest", equalTo(Map.of("points", 7, "maxPoints", 9, "sharePercent", 77.78f)))
        .body("containsRestricted", equalTo(false))
        .body(
            "filled",
            contains(
                Map.of(
                    "indicator",
                    LEVEL_1,
                    "grade",
                    8,
                    "schoolYear",
                    "2080-81",
                    "because",
                    "SUPPRESSED")));
  }

  @Test
  void who_knows_the_hidden_figure_has_nothing_left_to_bound() {
    String school = aSchool("2081-82");
    String model = aModel();
    String before = of("stranger", school, model, "2081-82").get(POINTS + "/bounds").asString();
    var hidden = aCell().as("owner-flesberg").ofSchool(school).year("2081-82");
    hidden.indicator(LEVEL_1, 8).state("RESTRICTED", 12).with("n", 25).replace("*");
    of("owner-flesberg", school, model, "2081-82")
        .get(POINTS + "/bounds")
        .then()
        .body("filled", empty())
        .body("containsRestricted", equalTo(true))
        .body("lowest.points", equalTo(5))
        .body("highest.points", equalTo(5));
    of("owner-flesberg", school, model, "2081-82")
        .get(POINTS + "/distance")
        .then()
        .body("steps[1].state", equalTo("RESTRICTED"))
        .body("steps[1].pupils.move", equalTo(1));
    assertThat(of("stranger", school, model, "2081-82").get(POINTS + "/bounds").asString())
        .isEqualTo(before);
  }

  @Test
  void distance_counts_pupils_and_equals_what_a_what_if_then_gives() {
    String school = aSchool("2082-83");
    String model = aModel();
    Response distance = of("stranger", school, model, "2082-83").get(POINTS + "/distance");
    distance
        .then()
        .statusCode(200)
        .body("now.points", equalTo(4))
        .body("steps.indicator", contains(LEVEL_1, "NP_NUMERACY_SCALE"))
        .body("steps[0].valueNeeded", equalTo(34))
        .body("steps[0].after.points", equalTo(2))
        .body("steps[0].after.pointsLess", equalTo(2))
        .body("steps[0].after.sharePercent", equalTo(33.33f))
        .body("steps[0].pupils.atLevel1Least", equalTo(9))
        .body("steps[0].pupils.move", equalTo(1))
        .body("steps[0].pupils.value", equalTo(32))
        .body("steps[1].valueNeeded", equalTo(50))
        .body("steps[1].pupils", nullValue());
    tryOut(school, model, "2082-83", Map.of("value", 32))
        .then()
        .statusCode(200)
        .body("now.points", equalTo(4))
        .body("tried.points", equalTo(2))
        .body("tried.sharePercent", equalTo(33.33f))
        .body("changePercentPoints", equalTo(-33.33f))
        .body("lines.points", contains(1, 0, 1))
        .body("lines.pointsNow", contains(3, 0, 1))
        .body("lines[0].value", equalTo(32))
        .body("lines[1].excludedBecause", equalTo("SUPPRESSED"));
    of("stranger", school, model, "2082-83").get(POINTS).then().body("points", equalTo(4));
    // Had it been published so, the points would be what was tried.
    var published = aCell().ofSchool(school).year("2082-83").indicator(LEVEL_1, 5).value(32);
    published.with("n", 25).replace("*").then().statusCode(200);
    of("stranger", school, model, "2082-83")
        .get(POINTS)
        .then()
        .body("points", equalTo(2))
        .body("sharePercent", equalTo(33.33f))
        .body("lines.points", contains(1, 0, 1));
  }

  private static Response tryOut(
      String school, String model, String year, Map<String, Object> figure) {
    var cell = new java.util.HashMap<String, Object>(figure);
    cell.putIfAbsent("indicator", LEVEL_1);
    cell.putIfAbsent("grade", 5);
    cell.putIfAbsent("schoolYear", year);
    return send(
        Map.of(
            "unit",
            Map.of("type", "SCHOOL", "id", school),
            "model",
            model,
            "schoolYear",
            year,
            "cells",
            List.of(cell)));
  }

  private static Response send(Map<String, Object> body) {
    return As.persona("stranger")
        .contentType("application/json")
        .body(body)
        .post(POINTS + "/what-if");
  }

  @Test
  void a_hidden_cell_can_be_tried_with_any_figure_and_tells_nothing_of_its_own() {
    String school = aSchool("2083-84");
    tryOut(school, aModel(), "2083-84", Map.of("grade", 8, "value", 12.5))
        .then()
        .body("tried.points", equalTo(5))
        .body("tried.maxPoints", equalTo(9))
        .body("lines[1].state", equalTo("VALUE"))
        .body("lines[1].pointsNow", equalTo(0))
        .body("lines[1].maxPointsNow", equalTo(0));
  }

  @Test
  void every_fault_of_a_what_if_is_told_at_once() {
    String school = aSchool("2084-85");
    var off =
        Map.of("indicator", "NP_NUMERACY_SCALE", "grade", 7, "schoolYear", "2084-85", "value", 50);
    var fine = Map.of("indicator", LEVEL_1, "grade", 5, "schoolYear", "2084-85", "value", 33.333);
    var otherYear = Map.of("indicator", LEVEL_1, "grade", 5, "schoolYear", "2083-84", "value", 33);
    send(Map.of(
            "unit", Map.of("type", "SCHOOL", "id", school),
            "model", aModel(),
            "schoolYear", "2084-85",
            "cells", List.of(off, fine, otherYear)))
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/cells/0/grade reference",
                "/cells/0 conflict",
                "/cells/1/value scale",
                "/cells/2 conflict"));
    send(Map.of(
            "unit", Map.of("type", "SCHOOL", "id", UUID.randomUUID().toString()),
            "model", UUID.randomUUID().toString(),
            "cells", List.of(fine)))
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/unit", "/model", "/cells/0/value"));
    send(Map.of("unit", Map.of("type", "MUNICIPALITY"), "cells", List.of(otherYear, otherYear)))
        .then()
        .statusCode(422)
        .body("errors.code", contains("duplicate"));
    send(Map.of("unit", Map.of("type", "MUNICIPALITY"), "cells", List.of(otherYear)))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/unit/number"));
  }

  @Test
  void what_is_not_there_is_not_found_and_a_window_without_figures_has_no_share() {
    String school = aSchool("2085-86");
    String model = aModel();
    for (String reading : List.of("/bounds", "/distance")) {
      of("stranger", UUID.randomUUID().toString(), model, "2085-86")
          .get(POINTS + reading)
          .then()
          .statusCode(404);
      of("stranger", school, UUID.randomUUID().toString(), "2085-86")
          .get(POINTS + reading)
          .then()
          .statusCode(404);
      As.persona("stranger").get(POINTS + reading).then().statusCode(400);
      As.nobody().queryParam("unit", "nation").get(POINTS + reading).then().statusCode(401);
    }
    of("stranger", school, model, "2040-41")
        .get(POINTS + "/bounds")
        .then()
        .body("now.sharePercent", nullValue())
        .body("lowest.sharePercent", equalTo(0))
        .body("highest.sharePercent", equalTo(100))
        .body("filled", hasSize(3));
    of("stranger", school, model, "2040-41")
        .get(POINTS + "/distance")
        .then()
        .body("steps", empty());
  }

  @Test
  void each_takes_as_few_statements_as_the_points_themselves() {
    String school = aSchool("2086-87");
    String model = aModel();
    of("stranger", school, model, "2086-87").get(POINTS);
    for (String reading : List.of("", "/bounds", "/distance")) {
      assertThat(
              SqlCount.during(() -> of("stranger", school, model, "2086-87").get(POINTS + reading)))
          .isEqualTo(3);
    }
  }
}
