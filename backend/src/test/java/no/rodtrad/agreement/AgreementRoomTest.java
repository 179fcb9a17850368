package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementBuilder.IMTEC;
import static no.rodtrad.agreement.AgreementBuilder.PATH;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static no.rodtrad.agreement.AgreementBuilder.patch;
import static no.rodtrad.course.CourseBuilder.aCourse;
import static no.rodtrad.measure.MeasureBuilder.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Arrays;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft's dates and parties change only as far as what is bound to it stays inside. */
@ApiTest
class AgreementRoomTest {
  private static final LocalDate FIRST = LocalDate.parse("2031-08-01");
  private static final LocalDate LAST = LocalDate.parse("2034-07-31");

  private String school = "";
  private String neighbour = "";

  @BeforeEach
  void add_schools() {
    school = SchoolBuilder.aSchool().in("5501").add();
    neighbour = SchoolBuilder.aSchool().in("5501").add();
  }

  private AgreementBuilder draft() {
    return anAgreement()
        .of(IMTEC)
        .at(school, neighbour)
        .from(FIRST)
        .until(LAST)
        .withPhase("AFTERCARE", LAST.plusDays(1), LAST.plusMonths(6));
  }

  @Test
  void dates_are_not_taken_away_from_under_a_course() {
    var id = draft().draft();
    var early = course(id, "2031-08-01T08:00:00Z");
    var late = course(id, "2034-07-30T08:00:00Z");
    var after = course(id, "2034-10-01T08:00:00Z");
    var before =
        id(
            aCourse()
                .beforeTheAgreement()
                .at(school)
                .of(id)
                .starting("2029-01-10T08:00:00Z")
                .plan());
    refused(id, "{\"startsOn\": \"2031-08-02\"}", early);
    refused(id, "{\"startsOn\": \"2029-01-01\"}", before);
    refused(id, "{\"phases\": []}", after);
    refused(id, "{\"endsOn\": \"2034-07-29\"}", late);
    refused(
        id,
        "{\"startsOn\": \"2031-08-02\", \"endsOn\": \"2034-07-29\", \"phases\": []}",
        early,
        late,
        after);
    As.admin()
        .get(PATH + "/" + id)
        .then()
        .body("startsOn", equalTo(FIRST.toString()))
        .body("endsOn", equalTo(LAST.toString()))
        .body("phases.kind", contains("AFTERCARE"));
  }

  @Test
  void dates_move_as_far_as_the_courses_let_them() {
    var id = draft().draft();
    course(id, "2031-09-01T08:00:00Z");
    course(id, "2034-10-01T08:00:00Z");
    aCourse().at(school).of(id).starting("2031-08-01T08:00:00Z").planAndGoTo("CANCELLED");
    patch("admin", id, "{\"startsOn\": \"2031-09-01\", \"endsOn\": \"2034-06-30\"}")
        .then()
        .statusCode(200);
    patch("admin", id, "{\"endsOn\": null, \"phases\": []}").then().statusCode(200);
  }

  @Test
  void a_phase_left_outside_by_shorter_dates_is_told_with_all_others() {
    var id = draft().withPhase("PREPARATION", FIRST, FIRST.plusMonths(11)).draft();
    patch("admin", id, "{\"startsOn\": \"2031-09-01\", \"endsOn\": \"2033-07-31\"}")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/phases/0/startsOn", "/phases/1/endsOn"))
        .body("errors.code", contains("outside", "outside"));
  }

  @Test
  void a_school_leaves_only_without_leaving_anything_behind() {
    var id = draft().withMunicipality("5501").draft();
    var course = id(aCourse().at(school, neighbour).of(id).starting("2032-01-01T08:00:00Z").plan());
    var measure = id(aMeasure().at(neighbour).of(id).add());
    patch("admin", id, "{\"schoolIds\": [\"%s\"]}".formatted(school))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/outside-agreement"))
        .body("courses", contains(course))
        .body("measures", contains(measure))
        .body("slots", empty())
        .body("detail", startsWith("2 of the courses, measures and places"));
    patch("admin", id, "{\"schoolIds\": []}").then().statusCode(200);
    patch("admin", id, "{\"municipalityNumber\": null, \"schoolIds\": [\"%s\"]}".formatted(school))
        .then()
        .statusCode(409);
  }

  @Test
  void the_statements_do_not_grow_with_what_is_bound() {
    var small = draft().draft();
    course(small, "2032-01-01T08:00:00Z");
    var large = draft().draft();
    for (int month = 1; month <= 9; month++) {
      course(large, "2032-0" + month + "-01T08:00:00Z");
      aMeasure().at(neighbour).of(large).add();
    }
    for (var id : new String[] {small, large}) {
      assertThat(
              SqlCount.during(
                  () ->
                      patch("admin", id, "{\"startsOn\": \"2031-07-01\"}").then().statusCode(200)))
          .isEqualTo(17);
    }
  }

  private String course(String agreement, String instant) {
    return id(aCourse().at(school).of(agreement).starting(instant).plan());
  }

  private static ValidatableResponse refused(String id, String change, String... courses) {
    return patch("admin", id, change)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/outside-agreement"))
        .body("courses", equalTo(Arrays.asList(courses)))
        .body("measures", empty())
        .body("slots", empty());
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
