package no.rodtrad.course;

import static no.rodtrad.course.CourseBuilder.COURSES;
import static no.rodtrad.course.CourseBuilder.aCourse;
import static no.rodtrad.testing.AgreementRows.anAgreement;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.rodtrad.agreement.CourseKind;
import no.rodtrad.agreement.HeldCourses;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

/** How many SQL statements each operation takes, and what an agreement's ledger counts. */
@ApiTest
class CourseStatementsTest {
  @Inject HeldCourses held;

  @Test
  void reading_takes_one_statement_however_many_rows_there_are() {
    var school = aSchool();
    var path = aCourse().at(school).planAndGoTo("CONFIRMED", "HELD");
    for (int i = 0; i < 5; i++) {
      aCourse().at(school, aSchool()).plan();
    }
    assertThat(SqlCount.during(() -> As.admin().get(path))).isEqualTo(1);
    for (int limit : List.of(1, 100)) {
      var request = As.persona("adviser").queryParam("limit", limit);
      assertThat(SqlCount.during(() -> request.get(COURSES))).isEqualTo(1);
    }
    var counted = As.admin().queryParam("count", true).queryParam("school", school);
    assertThat(SqlCount.during(() -> counted.get(COURSES))).isEqualTo(2);
  }

  @Test
  void planning_takes_the_same_however_many_schools_there_are() {
    for (int schools : List.of(1, 6)) {
      var ids =
          Stream.generate(CourseStatementsTest::aSchool).limit(schools).toArray(String[]::new);
      var agreement = anAgreement().at(ids).add();
      var without = aCourse().at(ids);
      assertThat(SqlCount.during(() -> without.postedBy("admin"))).isEqualTo(6);
      var within = aCourse().at(ids).of(agreement);
      assertThat(SqlCount.during(() -> within.postedBy("admin"))).isEqualTo(8);
    }
  }

  @Test
  void changing_takes_the_same_however_much_has_happened() {
    for (int schools : List.of(1, 6)) {
      var ids =
          Stream.generate(CourseStatementsTest::aSchool).limit(schools).toArray(String[]::new);
      var path = aCourse().at(ids).of(anAgreement().at(ids).add()).plan();
      var tag = Courses.tag(path);
      assertThat(SqlCount.during(() -> Courses.patch("admin", path, "{\"title\": \"Ny\"}", tag)))
          .isEqualTo(11);
      var confirmed = Courses.tag(path);
      assertThat(
              SqlCount.during(
                  () -> Courses.move("admin", path, "{\"to\": \"CONFIRMED\"}", confirmed)))
          .isEqualTo(7);
      var heldTag = Courses.tag(path);
      assertThat(SqlCount.during(() -> Courses.move("admin", path, "{\"to\": \"HELD\"}", heldTag)))
          .isEqualTo(7);
    }
  }

  @Test
  void the_ledger_counts_what_is_planned_and_held_by_kind() {
    var school = aSchool();
    var id = anAgreement().at(school).add();
    var agreement = UUID.fromString(id);
    assertThat(counts(agreement)).isEmpty();
    aCourse().at(school).of(id).plan();
    aCourse().at(school).of(id).planAndGoTo("CONFIRMED");
    aCourse().at(school).of(id).planAndGoTo("CONFIRMED", "HELD");
    aCourse().at(school).of(id).planAndGoTo("CANCELLED");
    aCourse().at(school).of(id).with("kind", "SFO_COURSE").planAndGoTo("CONFIRMED", "HELD");
    aCourse().at(school).of(id).with("kind", "OTHER").planAndGoTo("CANCELLED");
    aCourse()
        .at(school)
        .of(id)
        .beforeTheAgreement()
        .starting("2020-01-01T08:00:00Z")
        .planAndGoTo("CONFIRMED", "HELD");
    aCourse().at(school).planAndGoTo("CONFIRMED", "HELD");
    assertThat(counts(agreement))
        .isEqualTo(
            Map.of(
                CourseKind.DEVELOPMENT_TIME, new HeldCourses.Count(1, 2),
                CourseKind.SFO_COURSE, new HeldCourses.Count(1, 0)));
  }

  /** As nobody at all, who sees no course: the ledger counts over all rows. */
  private Map<CourseKind, HeldCourses.Count> counts(UUID agreement) {
    return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().call(() -> held.of(agreement));
  }

  private static String aSchool() {
    return SchoolBuilder.aSchool().add();
  }
}
