package no.rodtrad.risk;

import static no.rodtrad.indicator.CellBuilder.aCell;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

/** A model answers for the years it is valid for, and rules with holes in them are no model. */
@ApiTest
class ModelValidityApiTest {
  private static final String MODELS = "/api/v1/risk-models";
  private static final String POINTS = "/api/v1/risk-points";

  private static Response post(String settings) {
    return As.admin()
        .contentType("application/json")
        .body("{\"name\": \"Gyldig %s\", %s}".formatted(UUID.randomUUID(), settings))
        .post(MODELS);
  }

  private static String valid(String from, String to) {
    return post("""
            "windowYears": 1, "validFrom": %s, "validTo": %s,
            "rules": [{"indicator": "NP_ENGLISH_SCALE", "grade": 5, "nationalLimit": 50}]
            """
            .formatted(from, to))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static RequestSpecification by(String model, String school) {
    return As.persona("stranger").queryParam("model", model).queryParam("unit", "school:" + school);
  }

  private static String aSchoolWithEnglish(String... years) {
    String school = SchoolBuilder.aSchool().withGrades(1, 7).add();
    for (String year : years) {
      aCell().ofSchool(school).indicator("NP_ENGLISH_SCALE", 5).year(year).value(45).add();
    }
    return school;
  }

  @Test
  void a_year_outside_is_refused_and_one_inside_answered() {
    String model = valid("\"2164-65\"", "\"2165-66\"");
    String school = aSchoolWithEnglish("2164-65", "2166-67");
    by(model, school).queryParam("schoolYear", "2164-65").get(POINTS).then().statusCode(200);
    by(model, school)
        .queryParam("schoolYear", "2163-64")
        .get(POINTS)
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("schoolYear"))
        .body("errors.code", contains("minimum"))
        .body("errors.message", contains("The model is valid from 2164-65 on."));
    for (String path : new String[] {"", "/vintages"}) {
      by(model, school)
          .queryParam("schoolYear", "2166-67")
          .get(POINTS + path)
          .then()
          .statusCode(400)
          .body("errors.code", contains("maximum"));
    }
    by(model, school)
        .queryParam("from", "2163-64")
        .queryParam("to", "2166-67")
        .get(POINTS + "/comparison")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("from", "to"));
    As.persona("stranger")
        .queryParam("model", model)
        .queryParam("level", "SCHOOL")
        .queryParam("schoolYear", "2166-67")
        .get(POINTS + "/ranking")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("schoolYear"));
  }

  @Test
  void a_year_outside_is_told_at_its_place_in_a_body_with_all_that_is_wrong() {
    String model = valid("\"2164-65\"", "\"2165-66\"");
    String school = aSchoolWithEnglish("2164-65", "2166-67");
    var cell =
        Map.of(
            "indicator", "NP_ENGLISH_SCALE", "grade", 5, "schoolYear", "2166-67", "value", 50.125);
    As.persona("stranger")
        .contentType("application/json")
        .body(
            Map.of(
                "unit",
                Map.of("type", "SCHOOL", "id", school),
                "model",
                model,
                "schoolYear",
                "2166-67",
                "cells",
                List.of(cell)))
        .post(POINTS + "/what-if")
        .then()
        .statusCode(422)
        .body("type", endsWith("/problems/invalid-body"))
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder("/schoolYear maximum", "/cells/0/value scale"));
  }

  @Test
  void without_a_year_the_last_valid_one_answers() {
    String school = aSchoolWithEnglish("2164-65", "2167-68");
    by(valid("null", "\"2164-65\""), school)
        .get(POINTS)
        .then()
        .statusCode(200)
        .body("schoolYear", equalTo("2164-65"))
        .body("points", equalTo(1));
    by(valid("\"2168-69\"", "null"), school)
        .get(POINTS)
        .then()
        .body("schoolYear", equalTo("2168-69"))
        .body("sharePercent", nullValue())
        .body("status", equalTo("INSUFFICIENT_BASIS"));
  }

  @Test
  void validity_is_ordered_and_fixed_by_publication() {
    post("""
            "validFrom": "2165-66", "validTo": "2164-65",
            "rules": [{"indicator": "NP_ENGLISH_SCALE", "grade": 5}]
            """)
        .then()
        .statusCode(422)
        .body("errors.code", contains("order"));
    String model = valid("\"2164-65\"", "null");
    As.admin()
        .get(MODELS + "/" + model)
        .then()
        .body("validFrom", equalTo("2164-65"))
        .body("validTo", nullValue());
    change(model, "{\"validTo\": \"2163-64\"}").then().statusCode(422);
    change(model, "{\"validTo\": \"2169-70\"}")
        .then()
        .statusCode(200)
        .body("validTo", equalTo("2169-70"));
    As.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body("{\"to\": \"PUBLISHED\"}")
        .post(MODELS + "/" + model + "/transitions")
        .then()
        .statusCode(200);
    change(model, "{\"validTo\": null}").then().statusCode(409);
  }

  private static Response change(String model, String patch) {
    return As.admin()
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body(patch)
        .patch(MODELS + "/" + model);
  }

  @Test
  void two_models_stand_beside_each_other_without_a_change() {
    String one = valid("null", "null");
    String other = valid("null", "null");
    String school = aSchoolWithEnglish("2164-65", "2165-66");
    by(one, school)
        .queryParam("from", "2164-65")
        .queryParam("to", "2165-66")
        .queryParam("toModel", other)
        .get(POINTS + "/comparison")
        .then()
        .statusCode(200)
        .body("comparable", equalTo(false))
        .body("reasons", contains("DIFFERENT_MODELS"))
        .body("toModel.id", equalTo(other))
        .body("from.points", equalTo(1))
        .body("changePercentPoints", nullValue())
        .body("decomposition", nullValue())
        .body("cells.size()", equalTo(0));
  }

  @Test
  void rules_with_holes_are_refused_with_every_fault() {
    post("""
            "gradeTreatment": "POOLED", "pointsNational": 0,
            "rules": [{"indicator": "NP_READING_SCALE", "grade": 5, "absoluteLimit": 47},
                      {"indicator": "NP_READING_SCALE", "grade": 9, "nationalLimit": 50, "absoluteLimit": 51},
                      {"indicator": "NP_ENGLISH_SCALE", "grade": 5}]
            """)
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/rules/1/grade conflict",
                "/rules/1/absoluteLimit order",
                "/rules/2/absoluteLimit required"));
    post("\"rules\": []").then().statusCode(422);
  }

  @Test
  void a_unit_that_was_not_there_that_year_has_no_share() {
    As.persona("stranger")
        .queryParam("unit", "municipality:1508")
        .queryParam("schoolYear", "2014-15")
        .get(POINTS)
        .then()
        .statusCode(200)
        .body("status", equalTo("INSUFFICIENT_BASIS"))
        .body("sharePercent", nullValue());
  }
}
