package no.rodtrad.course;

import static no.rodtrad.course.CourseBuilder.COURSES;
import static no.rodtrad.course.CourseBuilder.aCourse;
import static no.rodtrad.testing.AgreementRows.anAgreement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class CourseBadInputTest {
  private String school = "";

  @BeforeEach
  void add_a_school() {
    school = SchoolBuilder.aSchool().add();
  }

  @Test
  void every_error_of_a_body_is_told_at_once_and_nothing_is_stored() {
    refused(
        aCourse()
            .at(school, school)
            .with("kind", "PARTY")
            .without("title")
            .with("startsAt", "i morgen")
            .with("durationMinutes", 0)
            .with("agreementId", "avtalen")
            .with("beforeAgreement", "ja")
            .with("place", "")
            .with("theme", "x".repeat(201))
            .with("attendance", List.of())
            .with("status", "HELD"),
        "/schoolIds duplicate",
        "/kind enum",
        "/title required",
        "/startsAt format",
        "/durationMinutes minimum",
        "/agreementId format",
        "/beforeAgreement type",
        "/place required",
        "/theme length",
        "/attendance unknown-field",
        "/status unknown-field");
    As.admin().queryParam("school", school).get(COURSES).then().body("items.size()", equalTo(0));
  }

  @Test
  void everything_that_does_not_exist_or_fit_is_told_at_once() {
    var elsewhere = SchoolBuilder.aSchool().add();
    var agreement = anAgreement().at(school).during("2024-08-01", "2025-07-31").add();
    refused(
        aCourse()
            .at(school, UUID.randomUUID().toString(), elsewhere)
            .of(agreement)
            .starting("2026-01-01T08:00:00Z"),
        "/schoolIds/1 reference",
        "/schoolIds reference",
        "/startsAt outside");
    refused(
        aCourse().at(UUID.randomUUID().toString()).of(UUID.randomUUID().toString()),
        "/schoolIds/0 reference",
        "/agreementId reference");
  }

  @Test
  void a_municipality_as_party_brings_its_schools_unless_it_names_them() {
    var here = SchoolBuilder.aSchool().in("5601").add();
    var there = SchoolBuilder.aSchool().in("5603").add();
    var all = anAgreement().inMunicipality("5601").add();
    var some = anAgreement().inMunicipality("5601").at(here).add();
    aCourse().at(here).of(all).postedBy("admin").then().statusCode(201);
    refused(aCourse().at(there).of(all), "/schoolIds reference");
    refused(
        aCourse().at(SchoolBuilder.aSchool().in("5601").add()).of(some), "/schoolIds reference");
  }

  @ParameterizedTest
  @CsvSource({
    "title, '\"   \"', required",
    "title, '\"\"', required",
    "title, null, required",
    "title, '\"a\\u0000b\"', pattern",
    "kind, null, required",
    "schoolIds, '[]', length",
    "schoolIds, null, required",
    "schoolIds, '\"skolen\"', type",
    "startsAt, '\"2025-02-30T10:00:00Z\"', format",
    "startsAt, '\"2025-02-03\"', format",
    "startsAt, '\"2025-02-03T10:00:00\"', format",
    "startsAt, 1738576800, type",
    "durationMinutes, 10081, maximum",
    "durationMinutes, 1.5, type",
    "durationMinutes, '\"60\"', type",
    "beforeAgreement, null, required"
  })
  void a_wrong_value_is_refused_where_it_stands(String field, String json, String code) {
    var path = aCourse().at(school).plan();
    var before = As.admin().get(path).asString();
    Courses.patch(path, "{\"" + field + "\": " + json + "}")
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            org.hamcrest.Matchers.hasItem("/" + field + " " + code));
    assertThat(As.admin().get(path).asString()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-10T12:00:00.123456789Z, 201",
    "2025-09-10T12:00:00-00:00, 201",
    "2025-09-10T12:00:00+18:00, 201",
    "2025-09-10T12:00:00+18:01, 422",
    "2025-09-10T24:00:00Z, 422",
    "2025-12-31T23:59:60Z, 422",
    "0001-01-01T00:00:00+14:00, 422",
    "9999-12-31T23:59:59-14:00, 422"
  })
  void an_unusual_instant_is_taken_or_refused_but_never_our_mistake(String instant, int status) {
    var reply = aCourse().at(school).starting(instant).postedBy("admin");
    reply.then().statusCode(status);
    if (status == 201) {
      As.admin()
          .get(COURSES + "/" + reply.path("id"))
          .then()
          .statusCode(200)
          .body("startsAt", equalTo(reply.path("startsAt")));
    }
  }

  @Test
  void what_was_sent_is_never_echoed() {
    aCourse()
        .at(school)
        .with("title", "01010112345".repeat(30))
        .postedBy("admin")
        .then()
        .statusCode(422)
        .body(not(containsString("0101011")));
  }

  @Test
  void a_body_that_is_no_json_is_refused() {
    for (String body : List.of("", "{", "{\"title\": \"a\", \"title\": \"b\"}", "{} {}")) {
      As.admin().contentType("application/json").body(body).post(COURSES).then().statusCode(400);
    }
    for (String body : List.of("[]", "null", "\"kurs\"")) {
      As.admin().contentType("application/json").body(body).post(COURSES).then().statusCode(422);
    }
    As.admin().contentType("text/plain").body("{}").post(COURSES).then().statusCode(415);
    As.admin().delete(COURSES).then().statusCode(405);
    As.admin().accept("text/html").get(COURSES).then().statusCode(406);
    As.nobody().get(COURSES).then().statusCode(401);
    As.admin().get(COURSES + "/nothing").then().statusCode(404);
    As.admin().get(COURSES + "/" + UUID.randomUUID()).then().statusCode(404);
    Courses.move("admin", COURSES + "/" + UUID.randomUUID(), "{}", null).then().statusCode(404);
    Courses.patch("admin", COURSES + "/" + UUID.randomUUID(), "{}", null).then().statusCode(404);
  }

  private static void refused(CourseBuilder course, String... errors) {
    course
        .postedBy("admin")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-body"))
        .body("errors.collect { it.pointer + ' ' + it.code }", containsInAnyOrder(errors));
  }
}
