package no.rodtrad.measure;

import static no.rodtrad.measure.MeasureBuilder.aMeasure;
import static no.rodtrad.measure.MeasureBuilder.patch;
import static no.rodtrad.measure.MeasureBuilder.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.AgreementRows;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.AtOnce;
import no.rodtrad.testing.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What was written by mistake is gone for good; that it was is kept, without a word of it. */
@ApiTest
class RemovalTest {
  private static final String REMOVALS = "/api/v1/removals";
  private static final String MISTAKE = "Ola Eksempel i 4b";

  @ParameterizedTest
  @EnumSource
  void what_is_removed_is_gone_everywhere_and_leaves_who_and_when_and_of_what_kind(
      RemovalKind kind) {
    var school = SchoolBuilder.aSchool().add();
    var path = written(kind, school);
    var first = tag(path);
    patch("admin", path, correction(kind), first).then().statusCode(200);
    remove("admin", path, null).then().statusCode(428);
    remove("admin", path, first).then().statusCode(412);
    var last = tag(path);
    remove("admin", path, last).then().statusCode(204);
    As.admin().get(path).then().statusCode(404);
    remove("admin", path, last).then().statusCode(404);
    patch("admin", path, correction(kind), last).then().statusCode(404);
    As.admin().queryParam("school", school).get(list(kind)).then().body("items", empty());
    assertThat(As.admin().get("/api/v1/schools/" + school + "/timeline").asString())
        .doesNotContain(MISTAKE);
    var removal = As.admin().queryParam("school", school).get(REMOVALS).jsonPath();
    assertThat(removal.getList("items"))
        .isEqualTo(
            List.of(
                Map.of(
                    "id",
                    removal.getString("items[0].id"),
                    "kind",
                    kind.name(),
                    "subjectId",
                    path.replaceFirst(".*/", ""),
                    "schoolId",
                    school,
                    "removedBy",
                    As.admin().get("/api/v1/me").path("name"),
                    "removedAt",
                    removal.getString("items[0].removedAt"))));
    for (String table :
        List.of(
            "reported_outcome",
            "reported_outcome_earlier",
            "voice",
            "pedagogical_analysis",
            "removal")) {
      assertThat(Owner.count("select count(*) from " + table + " x where x::text like ?", like()))
          .isZero();
    }
  }

  @ParameterizedTest(name = "{0} in Flesberg {1}, in Kongsberg {2}")
  @CsvSource({
    "adviser, 204, 204",
    "provider-admin, 404, 204",
    "owner-flesberg, 204, 404",
    "owner-kongsberg, 404, 204",
    "county-governor, 403, 403",
    "system-kongsberg, 404, 403",
    "stranger, 404, 404"
  })
  void whoever_may_write_of_a_school_may_remove(String persona, int flesberg, int kongsberg) {
    var first = SchoolBuilder.aSchool().in("3334").add();
    var second = SchoolBuilder.aSchool().in("3303").add();
    AgreementRows.anAgreement().of(AgreementRows.SEPU).at(first).advised().add();
    AgreementRows.anAgreement().of(AgreementRows.SMART).at(second).advised().add();
    for (RemovalKind kind : RemovalKind.values()) {
      removes(persona, kind, first, flesberg);
      removes(persona, kind, second, kongsberg);
    }
  }

  /** A removal is seen by those who saw what it is of. */
  private static void removes(String persona, RemovalKind kind, String school, int status) {
    var path = written(kind, school);
    remove(persona, path, tag(path)).then().statusCode(status);
    As.admin().get(path).then().statusCode(status == 204 ? 404 : 200);
    remove("admin", path, "*");
    As.persona(persona)
        .queryParam("school", school)
        .get(REMOVALS)
        .then()
        .body("items", status == 404 ? empty() : not(empty()));
  }

  @Test
  void the_measures_of_an_analysis_go_on_without_it() {
    var school = SchoolBuilder.aSchool().add();
    var analysis = written(RemovalKind.PEDAGOGICAL_ANALYSIS, school);
    var measure = aMeasure().at(school).with("analysisId", analysis.replaceFirst(".*/", "")).add();
    var before = tag(measure);
    remove("admin", analysis, tag(analysis)).then().statusCode(204);
    As.admin()
        .header("If-None-Match", before)
        .get(measure)
        .then()
        .statusCode(200)
        .body("analysisId", nullValue());
    patch("admin", measure, "{\"title\": \"Videre\"}", before)
        .then()
        .statusCode(200)
        .body("analysisId", nullValue());
    As.admin()
        .queryParam("analysis", analysis.replaceFirst(".*/", ""))
        .get("/api/v1/measures")
        .then()
        .body("items", empty());
  }

  @Test
  void of_a_removal_and_a_correction_at_once_one_comes_too_late() {
    var school = SchoolBuilder.aSchool().add();
    for (int round = 0; round < 5; round++) {
      var path = written(RemovalKind.VOICE, school);
      var seen = tag(path);
      var replies =
          AtOnce.all(
              List.of(
                  () -> remove("admin", path, seen),
                  () -> patch("admin", path, correction(RemovalKind.VOICE), seen)));
      assertThat(replies.stream().map(Response::statusCode).toList())
          .isIn(List.of(204, 404), List.of(412, 200));
    }
  }

  /** Nobody waits for the other in a ring, and nobody points at what is not there. */
  @Test
  void an_analysis_is_removed_while_measures_are_told_to_follow_from_it() {
    var school = SchoolBuilder.aSchool().add();
    for (int round = 0; round < 8; round++) {
      var analysis = written(RemovalKind.PEDAGOGICAL_ANALYSIS, school);
      var id = analysis.replaceFirst(".*/", "");
      var linked = aMeasure().at(school).with("analysisId", id).add();
      var other = aMeasure().at(school).add();
      var link = "{\"analysisId\": \"" + id + "\"}";
      var replies =
          AtOnce.all(
              List.of(
                  () -> remove("admin", analysis, "*"),
                  () -> patch("admin", linked, "{\"title\": \"Videre\"}", "*"),
                  () -> patch("admin", other, link, "*"),
                  () -> aMeasure().at(school).with("analysisId", id).postedBy("admin"),
                  () -> remove("admin", analysis, "*")));
      var statuses = replies.stream().map(Response::statusCode).toList();
      assertThat(List.of(statuses.get(0), statuses.get(4))).containsExactlyInAnyOrder(204, 404);
      assertThat(statuses.get(1)).isEqualTo(200);
      assertThat(statuses.get(2)).isIn(200, 422);
      assertThat(statuses.get(3)).isIn(201, 422);
    }
    As.admin()
        .queryParam("school", school)
        .queryParam("limit", 200)
        .get("/api/v1/measures")
        .then()
        .body("items.analysisId", everyItem(nullValue()));
  }

  @Test
  void nobody_removes_a_note_of_a_removal() {
    var school = SchoolBuilder.aSchool().add();
    var path = written(RemovalKind.VOICE, school);
    remove("admin", path, tag(path)).then().statusCode(204);
    no.rodtrad.testing.Rows.change("delete from removal");
    no.rodtrad.testing.Rows.change("update removal set removed_by = 'Ingen'");
    As.admin()
        .queryParam("school", school)
        .get(REMOVALS)
        .then()
        .body("items.size()", equalTo(1))
        .body("items[0].removedBy", not(equalTo("Ingen")));
  }

  private static String like() {
    return "%" + MISTAKE + "%";
  }

  private static Response remove(
      String persona, String path, @org.jspecify.annotations.Nullable String tag) {
    var request = As.persona(persona);
    return (tag == null ? request : request.header("If-Match", tag)).delete(path);
  }

  private static String list(RemovalKind kind) {
    return "/api/v1/"
        + switch (kind) {
          case REPORTED_OUTCOME -> "reported-outcomes";
          case VOICE -> "voices";
          case PEDAGOGICAL_ANALYSIS -> "pedagogical-analyses";
        };
  }

  private static String correction(RemovalKind kind) {
    return switch (kind) {
      case REPORTED_OUTCOME -> "{\"text\": \"Rettet\"}";
      case VOICE -> "{\"changed\": \"Rettet\"}";
      case PEDAGOGICAL_ANALYSIS -> "{\"challenge\": \"Rettet\"}";
    };
  }

  /** Written by the administrator; its path. */
  private static String written(RemovalKind kind, String school) {
    Map<String, Object> body =
        switch (kind) {
          case REPORTED_OUTCOME -> Map.of("text", MISTAKE, "source", "Møtet", "date", "2025-05-26");
          case VOICE ->
              Map.of(
                  "group",
                  "PUPILS",
                  "gatheredOn",
                  "2025-04-10",
                  "changed",
                  MISTAKE,
                  "source",
                  "Møtet");
          case PEDAGOGICAL_ANALYSIS ->
              Map.of(
                  "title",
                  "Analyse",
                  "analysedOn",
                  "2025-04-10",
                  "responsible",
                  "Ada Eksempel",
                  "challenge",
                  MISTAKE,
                  "goal",
                  "Ro",
                  "information",
                  List.of(),
                  "sustainingFactors",
                  List.of());
        };
    var whole = new java.util.HashMap<>(body);
    whole.put("schoolId", school);
    var reply = As.admin().contentType("application/json").body(whole).post(list(kind));
    return list(kind) + "/" + reply.then().statusCode(201).extract().path("id");
  }
}
