package no.rodtrad.measure;

import static no.rodtrad.measure.MeasureBuilder.MEASURES;
import static no.rodtrad.measure.MeasureBuilder.aMeasure;
import static no.rodtrad.measure.MeasureBuilder.patch;
import static no.rodtrad.testing.AgreementRows.anAgreement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.Map;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class MeasureBadInputTest {
  private String school = "";

  @BeforeEach
  void add_a_school() {
    school = SchoolBuilder.aSchool().add();
  }

  @Test
  void every_error_of_a_body_is_told_at_once_and_nothing_is_stored() {
    refused(
        aMeasure()
            .at(school)
            .with("kind", "PARTY")
            .with("title", " ")
            .without("responsible")
            .with("startsOn", "2025-09-01")
            .with("reviewOn", "2025-08-31")
            .with("endsOn", "2025-08-31")
            .with("status", "DONE")
            .with("agreementId", "avtalen")
            .with("coverage", Map.of("done", 32, "of", 31))
            .with("pupil", "nobody"),
        "/kind enum",
        "/title required",
        "/responsible required",
        "/reviewOn order",
        "/endsOn order",
        "/status enum",
        "/agreementId format",
        "/coverage/of order",
        "/pupil unknown-field");
    As.admin().queryParam("school", school).get(MEASURES).then().body("items.size()", equalTo(0));
  }

  @Test
  void what_does_not_exist_is_told_at_once() {
    refused(
        aMeasure().at(UUID.randomUUID().toString()).of(UUID.randomUUID().toString()),
        "/schoolId reference",
        "/agreementId reference");
  }

  @Test
  void an_agreement_is_one_the_school_takes_part_in() {
    var other = SchoolBuilder.aSchool().in("5601").add();
    refused(aMeasure().at(school).of(anAgreement().at(other).add()), "/agreementId reference");
    refused(
        aMeasure().at(school).of(anAgreement().inMunicipality("5601").add()),
        "/agreementId reference");
    aMeasure()
        .at(other)
        .of(anAgreement().inMunicipality("5601").add())
        .postedBy("admin")
        .then()
        .statusCode(201);
    var path = aMeasure().at(school).add();
    patch(path, "{\"agreementId\": \"" + anAgreement().at(other).add() + "\"}")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/agreementId"));
  }

  @ParameterizedTest
  @CsvSource({
    "schoolId, '\"01900000-0000-7000-8000-000000000201\"', /schoolId, unknown-field",
    "title, null, /title, required",
    "status, null, /status, required",
    "startsOn, null, /startsOn, required",
    "startsOn, '\"2025-02-30\"', /startsOn, format",
    "startsOn, '\"2026-12-01\"', /reviewOn, order",
    "reviewOn, '\"2024-01-01\"', /reviewOn, order",
    "endsOn, '\"2024-01-01\"', /endsOn, order",
    "endsOn, 20260101, /endsOn, type",
    "coverage, '[]', /coverage, type",
    "coverage, '{\"done\": -1}', /coverage/done, minimum",
    "coverage, '{\"of\": 10001}', /coverage/of, maximum",
    "coverage, '{\"of\": 1}', /coverage/of, order",
    "coverage, '{\"done\": 1.5}', /coverage/done, type",
    "coverage, '{\"who\": \"Ada\"}', /coverage/who, unknown-field"
  })
  void a_wrong_value_is_refused_where_it_stands(
      String field, String json, String pointer, String code) {
    var path = aMeasure().at(school).with("reviewOn", "2026-01-01").covering(2, 3).add();
    var before = As.admin().get(path).asString();
    patch(path, "{\"" + field + "\": " + json + "}")
        .then()
        .statusCode(422)
        .body("errors.collect { it.pointer + ' ' + it.code }", hasItem(pointer + " " + code));
    assertThat(As.admin().get(path).asString()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"1582-10-10, 422, 400", "1814-05-17, 201, 200", "9999-12-31, 201, 200"})
  void a_day_of_a_far_year_is_kept_as_it_was_given_or_refused(String day, int added, int listed) {
    var reply = aMeasure().at(school).with("startsOn", day).postedBy("admin");
    reply.then().statusCode(added);
    if (added == 201) {
      reply.then().body("startsOn", equalTo(day));
    }
    As.admin()
        .queryParam("from", day)
        .queryParam("to", day)
        .get(MEASURES)
        .then()
        .statusCode(listed);
  }

  @Test
  void wrong_parameters_are_told_together() {
    As.admin()
        .queryParam("from", "2025-09-02")
        .queryParam("to", "2025-09-01")
        .queryParam("status", "DONE")
        .queryParam("q", "x")
        .get(MEASURES)
        .then()
        .statusCode(400)
        .body(
            "errors.collect { it.parameter + ' ' + it.code }",
            containsInAnyOrder("to order", "status enum", "q unknown-parameter"));
    As.admin().get(MEASURES + "/" + UUID.randomUUID()).then().statusCode(404);
    patch("admin", MEASURES + "/" + UUID.randomUUID(), "{", null).then().statusCode(404);
    As.admin().delete(MEASURES + "/" + UUID.randomUUID()).then().statusCode(405);
    As.nobody().get(MEASURES).then().statusCode(401);
  }

  private static void refused(MeasureBuilder measure, String... errors) {
    measure
        .postedBy("admin")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-body"))
        .body("errors.collect { it.pointer + ' ' + it.code }", containsInAnyOrder(errors));
  }
}
