package no.rodtrad.course;

import static no.rodtrad.course.CourseBuilder.COURSES;
import static no.rodtrad.course.CourseBuilder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

@ApiTest
class ThemeTest {
  private static final String FIRST = "01900000-0000-7000-8000-000000004011";
  private static final String SECOND = "01900000-0000-7000-8000-000000004012";

  @Test
  void the_six_themes_of_smart_relasjon_are_read_in_their_order_and_in_three_languages() {
    As.persona("stranger")
        .queryParam("programme", "SMART_RELASJON")
        .get("/api/v1/course-themes")
        .then()
        .statusCode(200)
        .body("items.order", contains(1, 2, 3, 4, 5, 6))
        .body("items[5].name.nb", equalTo("Hjem og skole på samme lag"))
        .body("items[5].name.nn", equalTo("Heim og skule på same lag"))
        .body("items[5].name.en", equalTo("Home and school on the same team"))
        .body("items.provider.name.unique()", contains("SMART-senteret"));
  }

  @Test
  void a_school_s_coverage_counts_the_themes_that_were_held_at_least_once() {
    var school = SchoolBuilder.aSchool().add();
    coverage(school).body("programmes", empty());
    aCourse().at(school).with("themeId", FIRST).planAndGoTo("CONFIRMED", "HELD");
    aCourse().at(school).with("themeId", FIRST).planAndGoTo("CONFIRMED", "HELD");
    aCourse().at(school).with("themeId", SECOND).plan();
    aCourse().at(school).with("themeId", SECOND).planAndGoTo("CANCELLED");
    coverage(school)
        .body("programmes.programme", contains("SMART_RELASJON"))
        .body("programmes[0].held", equalTo(1))
        .body("programmes[0].of", equalTo(6))
        .body("programmes[0].themes.held", contains(2, 0, 0, 0, 0, 0))
        .body("programmes[0].themes.planned", contains(0, 1, 0, 0, 0, 0))
        .body("programmes[0].themes[0].lastHeldAt", equalTo("2025-09-10T12:00:00Z"))
        .body("programmes[0].themes[1].lastHeldAt", nullValue());
    As.admin()
        .queryParam("theme", SECOND)
        .queryParam("school", school)
        .get(COURSES)
        .then()
        .body("items.size()", equalTo(2));
    As.persona("stranger").get(path(school)).then().statusCode(200).body("programmes", empty());
    As.admin().get(path(UUID.randomUUID().toString())).then().statusCode(404);
    assertThat(SqlCount.during(() -> As.admin().get(path(school)))).isEqualTo(2);
  }

  @Test
  void a_theme_that_does_not_exist_is_told_with_all_else_that_is_wrong() {
    aCourse()
        .at(UUID.randomUUID().toString())
        .with("themeId", UUID.randomUUID().toString())
        .postedBy("admin")
        .then()
        .statusCode(422)
        .body("errors.pointer.sort()", contains("/schoolIds/0", "/themeId"));
  }

  private static io.restassured.response.ValidatableResponse coverage(String school) {
    return As.admin().get(path(school)).then().statusCode(200);
  }

  private static String path(String school) {
    return "/api/v1/schools/" + school + "/theme-coverage";
  }
}
