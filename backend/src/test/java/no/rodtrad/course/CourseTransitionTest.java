package no.rodtrad.course;

import static no.rodtrad.course.CourseBuilder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class CourseTransitionTest {
  private static final Map<String, String[]> WAYS =
      Map.of(
          "PLANNED",
          new String[] {},
          "CONFIRMED",
          new String[] {"CONFIRMED"},
          "HELD",
          new String[] {"CONFIRMED", "HELD"},
          "CANCELLED",
          new String[] {"CANCELLED"});

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "PLANNED, CONFIRMED, 200",
    "PLANNED, HELD, 409",
    "PLANNED, CANCELLED, 200",
    "CONFIRMED, CONFIRMED, 409",
    "CONFIRMED, HELD, 200",
    "CONFIRMED, CANCELLED, 200",
    "HELD, CONFIRMED, 409",
    "HELD, HELD, 409",
    "HELD, CANCELLED, 409",
    "CANCELLED, CONFIRMED, 409",
    "CANCELLED, HELD, 409",
    "CANCELLED, CANCELLED, 409"
  })
  void every_move_is_made_or_refused_with_the_moves_that_are_allowed(
      String from, String to, int status) {
    var path = aCourse().at(aSchool()).planAndGoTo(WAYS.getOrDefault(from, new String[] {}));
    var before = As.admin().get(path).asString();
    var reply = Courses.go("admin", path, to).then().statusCode(status);
    if (status == 200) {
      reply.body("status", equalTo(to)).body("transitions[-1].from", equalTo(from));
      return;
    }
    var allowed =
        switch (from) {
          case "PLANNED" -> List.of("CONFIRMED", "CANCELLED");
          case "CONFIRMED" -> List.of("HELD", "CANCELLED");
          default -> List.of();
        };
    reply
        .body("type", equalTo("/problems/illegal-transition"))
        .body("from", equalTo(from))
        .body("allowed", equalTo(allowed));
    assertThat(As.admin().get(path).asString()).isEqualTo(before);
  }

  @Test
  void every_move_tells_who_when_and_why() {
    var path = aCourse().at(aSchool()).planAndGoTo("CONFIRMED", "CANCELLED");
    var changes = As.admin().get(path).jsonPath();
    assertThat(changes.getList("transitions.from")).containsExactly("PLANNED", "CONFIRMED");
    assertThat(changes.getList("transitions.to")).containsExactly("CONFIRMED", "CANCELLED");
    assertThat(changes.getList("transitions.actor")).containsOnly("Astrid Demodal");
    assertThat(changes.getString("transitions[0].reason")).isNull();
    assertThat(changes.getString("transitions[1].reason")).isEqualTo("Sykdom");
    assertThat(Instant.parse(changes.getString("transitions[1].at")))
        .isAfterOrEqualTo(Instant.parse(changes.getString("transitions[0].at")));
  }

  @Test
  void a_held_course_tells_who_came_or_that_nobody_counted() {
    var counted = aCourse().at(aSchool()).planAndGoTo("CONFIRMED");
    var came = "{\"teachers\": 30, \"sfo\": 12, \"leaders\": 2, \"parents\": 0, \"others\": 1}";
    Courses.move(
            "admin",
            counted,
            "{\"to\": \"HELD\", \"attendance\": " + came + "}",
            Courses.tag(counted))
        .then()
        .statusCode(200)
        .body("attendance.teachers", equalTo(30))
        .body("attendance.sfo", equalTo(12))
        .body("attendance.leaders", equalTo(2))
        .body("attendance.parents", equalTo(0))
        .body("attendance.others", equalTo(1));
    var uncounted = aCourse().at(aSchool()).planAndGoTo("CONFIRMED", "HELD");
    As.admin().get(uncounted).then().body("attendance", nullValue());
  }

  @Test
  void nothing_is_held_before_it_begins() {
    var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    var path = aCourse().at(aSchool()).starting(tomorrow.toString()).planAndGoTo("CONFIRMED");
    Courses.go("admin", path, "HELD")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/illegal-transition"))
        .body("from", equalTo("CONFIRMED"))
        .body("allowed", contains("CANCELLED"))
        .body("detail", containsString("not begun"));
    var begun = Instant.now().minusSeconds(5).truncatedTo(ChronoUnit.SECONDS);
    Courses.patch(path, "{\"startsAt\": \"" + begun + "\"}").then().statusCode(200);
    Courses.go("admin", path, "HELD").then().statusCode(200);
  }

  @Test
  void what_is_over_stands_as_it_is() {
    for (String end : List.of("HELD", "CANCELLED")) {
      var path = aCourse().at(aSchool()).planAndGoTo(WAYS.getOrDefault(end, new String[] {}));
      var before = As.admin().get(path).asString();
      for (String patch : List.of("{\"title\": \"Et annet\"}", "{}")) {
        Courses.patch(path, patch)
            .then()
            .statusCode(409)
            .body("type", equalTo("/problems/immutable"))
            .body("detail", containsString(end));
      }
      assertThat(As.admin().get(path).asString()).isEqualTo(before);
    }
  }

  @Test
  void every_error_of_a_move_is_told_at_once_and_before_the_state_is() {
    var path = aCourse().at(aSchool()).planAndGoTo("CANCELLED");
    move(path, "{\"to\": \"CANCELLED\", \"attendance\": {\"teachers\": -1, \"pupils\": 3}}")
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/attendance/teachers minimum",
                "/attendance/pupils unknown-field",
                "/attendance/sfo required",
                "/attendance/leaders required",
                "/attendance/parents required",
                "/attendance/others required"));
    var nobody = "{\"teachers\": 0, \"sfo\": 0, \"leaders\": 0, \"parents\": 0, \"others\": 0}";
    move(path, "{\"to\": \"CANCELLED\", \"attendance\": " + nobody + "}")
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder("/reason required", "/attendance conflict"));
    move(path, "{\"to\": \"PLANNED\"}").body("errors.code", contains("enum"));
    move(path, "{\"to\": \"CANCELLED\", \"reason\": \"  \"}")
        .body("errors.code", contains("required"));
    move(path, "{}").body("errors.pointer", contains("/to"));
  }

  @Test
  void of_eight_who_move_it_at_once_one_does() {
    var path = aCourse().at(aSchool()).planAndGoTo("CONFIRMED");
    var tag = Courses.tag(path);
    var statuses =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> Courses.move("admin", path, "{\"to\": \"HELD\"}", tag).statusCode())
            .toList();
    assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    As.admin().get(path).then().body("transitions.to", contains("CONFIRMED", "HELD"));
  }

  private static io.restassured.response.ValidatableResponse move(String path, String json) {
    return Courses.move("admin", path, json, null)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-body"));
  }

  private static String aSchool() {
    return SchoolBuilder.aSchool().add();
  }
}
