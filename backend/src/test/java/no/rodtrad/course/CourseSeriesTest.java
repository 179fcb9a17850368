package no.rodtrad.course;

import static no.rodtrad.course.CourseBuilder.COURSES;
import static no.rodtrad.testing.AgreementRows.anAgreement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ApiTest
class CourseSeriesTest {
  private static final String SERIES = "/api/v1/course-series";

  @Test
  void one_command_plans_several_courses_at_the_same_time_of_day_across_the_turn_of_the_clock() {
    var school = aSchool();
    var reply = planned(body(school, 4), null);
    reply
        .then()
        .statusCode(201)
        .body("courses.size()", equalTo(4))
        .body(
            "courses.startsAt",
            contains(
                "2025-10-08T12:00:00Z",
                "2025-10-22T12:00:00Z",
                "2025-11-05T13:00:00Z",
                "2025-11-19T13:00:00Z"))
        .body("courses.status.unique()", contains("PLANNED"));
    var series = reply.<String>path("id");
    assertThat(reply.<List<String>>path("courses.id")).doesNotHaveDuplicates();
    assertThat(reply.<List<String>>path("courses.seriesId")).containsOnly(series);
    assertThat(reply.header("Location")).endsWith(COURSES + "?series=" + series);
    As.admin().queryParam("series", series).get(COURSES).then().body("items.size()", equalTo(4));
  }

  @Test
  void a_series_that_does_not_fit_as_a_whole_is_not_there_at_all() {
    var school = aSchool();
    var agreement = anAgreement().at(school).during("2025-08-01", "2025-10-31").add();
    var body = body(school, 4);
    body.put("agreementId", agreement);
    planned(body, null)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/times"))
        .body("errors.code", contains("outside"));
    body.put("times", 1);
    body.put("everyWeeks", 0);
    body.remove("title");
    planned(body, null)
        .then()
        .statusCode(422)
        .body("errors.pointer.sort()", contains("/everyWeeks", "/times", "/title"));
    As.admin().queryParam("school", school).get(COURSES).then().body("items", empty());
  }

  @Test
  void a_series_that_would_go_on_after_the_year_9999_is_told_so_and_not_stored() {
    var school = aSchool();
    var body = body(school, 4);
    body.put("startsAt", "9999-12-01T12:00:00Z");
    planned(body, null)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/times"))
        .body("errors.code", contains("maximum"))
        .body("errors[0].message", endsWith("This is after the year 9999."));
    body.put("startsAt", "9999-12-31T23:30:00Z");
    planned(body, null)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/startsAt"))
        .body("errors.code", contains("maximum"));
    As.admin().queryParam("school", school).get(COURSES).then().body("items", empty());
    body.put("startsAt", "9999-12-01T12:00:00Z");
    body.put("times", 3);
    planned(body, null).then().statusCode(201).body("courses.size()", equalTo(3));
  }

  @Test
  void a_repeated_command_plans_the_series_once() {
    var school = aSchool();
    var key = UUID.randomUUID().toString();
    var first = planned(body(school, 3), key);
    assertThat(planned(body(school, 3), key).asString()).isEqualTo(first.asString());
    As.admin().queryParam("school", school).get(COURSES).then().body("items.size()", equalTo(3));
  }

  @Test
  void moving_one_leaves_the_others_and_moving_this_and_following_moves_those_that_come_after() {
    var courses = aSeries(aSchool(), 4);
    CourseMoveTest.move(courses.get(1), "2025-10-23T09:00:00Z", "ONE").then().statusCode(200);
    assertThat(starts(courses))
        .containsExactly(
            "2025-10-08T12:00:00Z",
            "2025-10-23T09:00:00Z",
            "2025-11-05T13:00:00Z",
            "2025-11-19T13:00:00Z");
    CourseMoveTest.move(courses.get(1), "2025-10-24T08:00:00Z", "THIS_AND_FOLLOWING")
        .then()
        .statusCode(200);
    assertThat(starts(courses))
        .containsExactly(
            "2025-10-08T12:00:00Z",
            "2025-10-24T08:00:00Z",
            "2025-11-06T09:00:00Z",
            "2025-11-20T09:00:00Z");
    As.admin()
        .get(courses.get(3))
        .then()
        .body("sequence", equalTo(1))
        .body("moves.reason", contains("Flyttet"));
  }

  @Test
  void cancelling_this_and_following_leaves_what_was_before_and_what_is_over() {
    var courses = aSeries(aSchool(), 4);
    Courses.go("admin", courses.get(2), "CONFIRMED").then().statusCode(200);
    Courses.go("admin", courses.get(2), "HELD").then().statusCode(200);
    Courses.command(
            "admin",
            courses.get(1),
            "transitions",
            "{\"to\": \"CANCELLED\", \"reason\": \"Sykdom\", \"scope\": \"THIS_AND_FOLLOWING\"}")
        .then()
        .statusCode(200);
    assertThat(courses.stream().map(c -> As.admin().get(c).<String>path("status")))
        .containsExactly("PLANNED", "CANCELLED", "HELD", "CANCELLED");
    Courses.command(
            "admin",
            courses.get(0),
            "transitions",
            "{\"to\": \"CONFIRMED\", \"scope\": \"THIS_AND_FOLLOWING\"}")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/scope"));
  }

  @Test
  void planning_takes_the_same_number_of_statements_however_many_there_are() {
    for (int times : List.of(2, 30)) {
      var school = aSchool();
      assertThat(SqlCount.during(() -> planned(body(school, times), null))).isEqualTo(6);
    }
  }

  /** The paths of a series of courses every second week. */
  static List<String> aSeries(String school, int times) {
    var reply = planned(body(school, times), null);
    reply.then().statusCode(201);
    return reply.<List<String>>path("courses.id").stream().map(id -> COURSES + "/" + id).toList();
  }

  private static List<String> starts(List<String> courses) {
    return courses.stream().map(course -> As.admin().get(course).<String>path("startsAt")).toList();
  }

  private static Map<String, Object> body(String school, int times) {
    var body = new LinkedHashMap<String, Object>();
    body.put("kind", "DEVELOPMENT_TIME");
    body.put("title", "Utviklingstid");
    body.put("schoolIds", List.of(school));
    body.put("startsAt", "2025-10-08T12:00:00Z");
    body.put("durationMinutes", 120);
    body.put("everyWeeks", 2);
    body.put("times", times);
    return body;
  }

  private static Response planned(Map<String, Object> body, @Nullable String key) {
    var request = As.admin().contentType("application/json").body(body);
    return (key == null ? request : request.header("Idempotency-Key", key)).post(SERIES);
  }

  private static String aSchool() {
    return SchoolBuilder.aSchool().add();
  }
}
