package no.rodtrad.course;

import static no.rodtrad.course.CourseBuilder.COURSES;
import static no.rodtrad.course.CourseBuilder.aCourse;
import static no.rodtrad.testing.AgreementRows.anAgreement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

/** A course that is moved, or has no day yet. */
@ApiTest
class CourseMoveTest {
  @Test
  void
      a_moved_course_keeps_its_id_and_uid_and_tells_who_moved_it_when_from_where_to_where_and_why() {
    var path = aCourse().at(aSchool()).with("place", "Gymsalen").plan();
    var before = As.admin().get(path).jsonPath();
    Courses.command(
            "admin",
            path,
            "moves",
            """
            {"startsAt": "2025-10-01T08:30:00Z", "place": "Biblioteket", "reason": "Gymsalen er opptatt"}
            """)
        .then()
        .statusCode(200)
        .body("id", equalTo(before.getString("id")))
        .body("calendarUid", equalTo(before.getString("calendarUid")))
        .body("sequence", equalTo(1))
        .body("startsAt", equalTo("2025-10-01T08:30:00Z"))
        .body("durationMinutes", equalTo(120))
        .body("place", equalTo("Biblioteket"))
        .body("moves.actor", contains("Astrid Demodal"))
        .body("moves.reason", contains("Gymsalen er opptatt"))
        .body("moves.from.startsAt", contains("2025-09-10T12:00:00Z"))
        .body("moves.from.place", contains("Gymsalen"))
        .body("moves.to.startsAt", contains("2025-10-01T08:30:00Z"))
        .body("moves.to.durationMinutes", contains(120));
    Courses.patch(path, "{\"durationMinutes\": 90}")
        .then()
        .body("sequence", equalTo(2))
        .body("moves.reason", contains("Gymsalen er opptatt", null));
    Courses.patch(path, "{\"title\": \"Nytt navn\"}")
        .then()
        .body("sequence", equalTo(3))
        .body("moves.size()", equalTo(2));
  }

  @Test
  void what_is_held_or_cancelled_is_not_moved_and_nothing_is_stored() {
    for (String end : List.of("HELD", "CANCELLED")) {
      var path =
          end.equals("HELD")
              ? aCourse().at(aSchool()).planAndGoTo("CONFIRMED", "HELD")
              : aCourse().at(aSchool()).planAndGoTo("CANCELLED");
      var before = As.admin().get(path).asString();
      move(path, "2025-10-01T08:30:00Z", "ONE")
          .then()
          .statusCode(409)
          .body("type", equalTo("/problems/immutable"));
      assertThat(As.admin().get(path).asString()).isEqualTo(before);
    }
  }

  @Test
  void a_move_is_judged_by_the_rules_of_planning_with_every_error_at_once() {
    var school = aSchool();
    var agreement = anAgreement().at(school).during("2025-08-01", "2026-07-31").add();
    var path = aCourse().at(school).of(agreement).plan();
    move(path, "2027-10-01T08:30:00Z", "ONE")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/startsAt"))
        .body("errors.code", contains("outside"));
    move(path, "2025-10-01T08:30:00Z", "THIS_AND_FOLLOWING")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/scope"));
    Courses.command("admin", path, "moves", "{\"place\": \"\", \"scope\": \"ALL\", \"why\": 1}")
        .then()
        .statusCode(422)
        .body("errors.size()", equalTo(5));
    As.admin()
        .contentType("application/json")
        .body("{}")
        .post(path + "/moves")
        .then()
        .statusCode(422);
    Courses.command("stranger", path, "moves", "{}").then().statusCode(404);
    Courses.command("county-governor", path, "moves", "{}").then().statusCode(403);
  }

  @Test
  void a_course_is_planned_without_a_day_and_found_as_such_and_gets_one_by_a_move() {
    var school = aSchool();
    var path = aCourse().at(school).with("startsAt", null).plan();
    aCourse().at(school).plan();
    var id = path.substring(path.lastIndexOf('/') + 1);
    As.admin().get(path).then().body("startsAt", nullValue());
    listed(Map.of("school", school)).body("items[1].id", equalTo(id));
    listed(Map.of("school", school, "dated", "false")).body("items.id", contains(id));
    listed(Map.of("school", school, "dated", "true")).body("items.size()", equalTo(1));
    listed(Map.of("school", school, "from", "2000-01-01")).body("items.size()", equalTo(1));
    As.admin()
        .get("/api/v1/schools/" + school + "/timeline")
        .then()
        .statusCode(200)
        .body("courses.size()", equalTo(1));
    Courses.go("admin", path, "CONFIRMED")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/illegal-transition"))
        .body("allowed", contains("CANCELLED"));
    move(path, "2025-10-01T08:30:00Z", "ONE")
        .then()
        .statusCode(200)
        .body("moves[0].from.startsAt", nullValue());
    Courses.go("admin", path, "CONFIRMED").then().statusCode(200);
    Courses.patch(path, "{\"startsAt\": null}")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/startsAt"));
  }

  @Test
  void pages_go_on_through_those_without_a_day() {
    var school = aSchool();
    for (int i = 0; i < 3; i++) {
      aCourse().at(school).with("startsAt", null).plan();
    }
    aCourse().at(school).plan();
    var seen = new java.util.ArrayList<String>();
    String cursor = null;
    do {
      var request = As.admin().queryParam("school", school).queryParam("limit", 1);
      var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(COURSES);
      seen.addAll(page.jsonPath().getList("items.id"));
      cursor = page.path("nextCursor");
    } while (cursor != null);
    assertThat(seen).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void one_that_is_cancelled_without_a_day_stays_without() {
    var path = aCourse().at(aSchool()).with("startsAt", null).planAndGoTo("CANCELLED");
    As.admin().get(path).then().body("startsAt", nullValue()).body("moves", empty());
  }

  @Test
  void moving_takes_as_many_statements_alone_as_with_a_long_series() {
    for (int times : List.of(2, 12)) {
      var first = CourseSeriesTest.aSeries(aSchool(), times).get(0);
      var tag = Courses.tag(first);
      var statements =
          SqlCount.during(
              () ->
                  As.admin()
                      .contentType("application/json")
                      .header("If-Match", tag)
                      .body(moved("2025-09-11T13:00:00Z", "THIS_AND_FOLLOWING"))
                      .post(first + "/moves")
                      .then()
                      .statusCode(200));
      assertThat(statements).isEqualTo(MOVES);
    }
  }

  private static final int MOVES = 12;

  static io.restassured.response.Response move(String path, String to, String scope) {
    return Courses.command("admin", path, "moves", moved(to, scope));
  }

  private static String moved(String to, String scope) {
    return "{\"startsAt\": \"%s\", \"reason\": \"Flyttet\", \"scope\": \"%s\"}"
        .formatted(to, scope);
  }

  private static io.restassured.response.ValidatableResponse listed(Map<String, String> filter) {
    return As.admin().queryParams(filter).get(COURSES).then().statusCode(200);
  }

  private static String aSchool() {
    return SchoolBuilder.aSchool().add();
  }
}
