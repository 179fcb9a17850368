package no.rodtrad.course;

import static no.rodtrad.course.CourseBuilder.COURSES;
import static no.rodtrad.course.CourseBuilder.aCourse;
import static no.rodtrad.testing.AgreementRows.FLESBERG;
import static no.rodtrad.testing.AgreementRows.MADSEBAKKEN;
import static no.rodtrad.testing.AgreementRows.SEPU;
import static no.rodtrad.testing.AgreementRows.anAgreement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who sees which course, and who writes it: the table at the end of the conventions, cell by cell.
 */
@ApiTest
class CourseSightTest {
  /** The courses' paths, by a letter each; made once for all tests. */
  private static final Map<String, String> PATHS = new LinkedHashMap<>();

  private static String faraway = "";
  private static String neighbour = "";

  @BeforeEach
  void plan_courses_far_ahead_where_nobody_else_looks() {
    if (!PATHS.isEmpty()) {
      return;
    }
    faraway = SchoolBuilder.aSchool().in("0301").add();
    neighbour = SchoolBuilder.aSchool().in("3301").add();
    plan("A", aCourse().at(FLESBERG).of(open().at(FLESBERG).add()));
    plan("B", aCourse().at(MADSEBAKKEN).of(open().of(SEPU).at(MADSEBAKKEN).add()));
    plan("C", aCourse().at(faraway));
    plan("D", aCourse().at(neighbour).of(open().at(neighbour).add()));
    plan("E", aCourse().at(FLESBERG));
    plan("F", aCourse().at(neighbour, MADSEBAKKEN));
    plan("G", aCourse().at(neighbour).of(open().of(SEPU).inMunicipality("3301").add()));
    plan("H", aCourse().at(faraway).of(open().of(SEPU).at(faraway).advised().add()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "admin, ABCDEFGH",
    // of its provider's agreements, and what belongs to none at their schools
    "provider-admin, ADEF",
    // of the schools of the agreements that name them: both demo schools, and the one far away
    "adviser, ABCEFH",
    "owner-flesberg, AE",
    "owner-kongsberg, BF",
    "principal-flesberg, AE",
    "principal-madsebakken, BF",
    "county-governor, ABDEFG",
    "system-kongsberg, BF",
    "stranger, ''"
  })
  void each_sees_their_own_and_the_rest_does_not_exist(String persona, String seen) {
    PATHS.forEach(
        (letter, path) ->
            As.persona(persona).get(path).then().statusCode(seen.contains(letter) ? 200 : 404));
    List<String> titles =
        As.persona(persona)
            .queryParam("from", "2091-03-01")
            .queryParam("to", "2091-03-01")
            .queryParam("count", true)
            .get(COURSES)
            .then()
            .statusCode(200)
            .body("total", equalTo(seen.length()))
            .extract()
            .path("items.title");
    assertThat(String.join("", titles)).isEqualTo(seen);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "admin, ABCDEFGH",
    "provider-admin, ADEF",
    "adviser, ABCEH",
    "owner-flesberg, AE",
    "owner-kongsberg, B",
    "principal-flesberg, AE",
    "principal-madsebakken, B",
    "county-governor, ''",
    "system-kongsberg, ''",
    "stranger, ''"
  })
  void each_writes_what_is_wholly_theirs_and_that_is_said_before_the_body_is_judged(
      String persona, String written) {
    PATHS.forEach(
        (letter, path) -> {
          var seen = As.persona(persona).get(path).statusCode() == 200;
          var expected = written.contains(letter) ? 422 : seen ? 403 : 404;
          Courses.patch(persona, path, "{\"colour\": \"red\"}", null).then().statusCode(expected);
          Courses.move(persona, path, "{\"colour\": \"red\"}", null).then().statusCode(expected);
          if (expected == 422) {
            Courses.patch(persona, path, "{}", null).then().statusCode(428);
            Courses.move(persona, path, "{\"to\": \"CONFIRMED\"}", null).then().statusCode(428);
          }
        });
  }

  @ParameterizedTest(name = "{0} at Flesberg {1}, at Madsebakken {2}, at both {3}")
  @CsvSource({
    "admin, 201, 201, 201",
    "adviser, 201, 201, 201",
    "owner-flesberg, 201, 403, 403",
    "owner-kongsberg, 403, 201, 403",
    "principal-flesberg, 201, 403, 403",
    "principal-madsebakken, 403, 201, 403",
    "county-governor, 403, 403, 403",
    "system-kongsberg, 403, 403, 403",
    "stranger, 403, 403, 403"
  })
  void each_plans_at_their_own_schools(String persona, int first, int second, int both) {
    aCourse().at(FLESBERG).postedBy(persona).then().statusCode(first);
    aCourse().at(MADSEBAKKEN).postedBy(persona).then().statusCode(second);
    aCourse().at(FLESBERG, MADSEBAKKEN).postedBy(persona).then().statusCode(both);
  }

  @Test
  void a_provider_plans_within_its_agreements_and_at_their_schools() {
    var own = open().at(neighbour).add();
    var others = open().of(SEPU).at(neighbour).add();
    when("provider-admin", aCourse().at(neighbour).of(own), 201);
    when("provider-admin", aCourse().at(neighbour), 201);
    when("provider-admin", aCourse().at(faraway), 403);
    // another provider's agreement is none it could name, even at a school it works with
    when("provider-admin", aCourse().at(neighbour).of(others), 422);
    when("provider-admin", aCourse().at(faraway).of(others), 403);
  }

  @Test
  void who_may_plan_nowhere_is_told_so_before_the_body_is_judged() {
    for (String persona : List.of("county-governor", "system-kongsberg", "stranger")) {
      As.persona(persona)
          .contentType("application/json")
          .body("{}")
          .post(COURSES)
          .then()
          .statusCode(403)
          .body("type", equalTo("/problems/forbidden"));
    }
  }

  @Test
  void nobody_moves_a_course_to_a_school_that_is_not_theirs() {
    var path = aCourse().at(MADSEBAKKEN).plan();
    var both = "{\"schoolIds\": [\"" + MADSEBAKKEN + "\", \"" + FLESBERG + "\"]}";
    Courses.patch("principal-madsebakken", path, both, Courses.tag(path)).then().statusCode(403);
    Courses.patch("adviser", path, both, Courses.tag(path)).then().statusCode(200);
    Courses.patch("principal-madsebakken", path, "{}", null).then().statusCode(403);
  }

  private static void plan(String letter, CourseBuilder course) {
    PATHS.put(letter, course.titled(letter).starting("2091-03-01T08:00:00Z").plan());
  }

  private static no.rodtrad.testing.AgreementRows open() {
    return anAgreement().during("2090-01-01", null);
  }

  private static void when(String persona, CourseBuilder course, int status) {
    course.starting("2092-05-05T08:00:00Z").postedBy(persona).then().statusCode(status);
  }
}
