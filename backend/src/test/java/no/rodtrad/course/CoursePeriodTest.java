package no.rodtrad.course;

import static no.rodtrad.course.CourseBuilder.aCourse;
import static no.rodtrad.testing.AgreementRows.anAgreement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.AgreementRows;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A course lies inside its agreement or one of its phases, by the days of Norway. */
@ApiTest
class CoursePeriodTest {
  private String school = "";

  @BeforeEach
  void add_a_school() {
    school = SchoolBuilder.aSchool().add();
  }

  @ParameterizedTest(name = "{0} for {1} minutes: {2}")
  @CsvSource({
    // 2024-08-01 begins in summer time, two hours before UTC does
    "2024-07-31T21:59:59Z,    60, /startsAt",
    "2024-07-31T22:00:00Z,    60, ''",
    // 2025-01-31 ends in winter time, one hour before UTC does
    "2025-01-31T22:59:00Z,     1, ''",
    "2025-01-31T21:00:00Z,   120, ''",
    "2025-01-31T21:00:00Z,   121, /durationMinutes",
    "2025-01-31T23:00:00Z,     1, /startsAt",
    "2025-02-01T12:00:00Z,    60, /startsAt",
    // no day of the gap between the agreement and its aftercare
    "2025-02-28T22:59:00Z,     1, /startsAt",
    "2025-02-28T23:00:00Z,    60, ''",
    // the aftercare ends on 2025-06-30, in summer time
    "2025-06-30T21:59:00Z,     1, ''",
    "2025-06-30T22:00:00Z,     1, /startsAt"
  })
  void the_first_and_the_last_day_are_days_of_norway(String start, int minutes, String pointer) {
    var agreement =
        agreement("2024-08-01", "2025-01-31").withAftercare("2025-03-01", "2025-06-30").add();
    judge(aCourse().of(agreement).at(school).starting(start).lasting(minutes), pointer);
  }

  @ParameterizedTest(name = "{0} for {1} minutes: {2}")
  @CsvSource({
    "2018-07-31T20:00:00Z,   120, ''",
    "2018-07-31T20:00:00Z,   121, /startsAt",
    "2018-07-31T22:00:00Z,    60, /startsAt",
    "2015-10-14T12:00:00Z,    90, ''"
  })
  void informal_work_is_over_before_the_agreement_begins(
      String start, int minutes, String pointer) {
    var agreement = agreement("2018-08-01", "2021-07-31").add();
    judge(
        aCourse().of(agreement).at(school).beforeTheAgreement().starting(start).lasting(minutes),
        pointer);
  }

  @Test
  void informal_work_needs_no_agreement_yet() {
    judge(aCourse().at(school).beforeTheAgreement().starting("2015-10-14T12:00:00Z"), "");
  }

  @Test
  void an_open_agreement_has_no_last_day() {
    var agreement = agreement("2024-08-01", null).add();
    judge(aCourse().of(agreement).at(school).starting("2093-01-01T12:00:00Z"), "");
  }

  @Test
  void a_course_of_days_may_go_on_from_the_agreement_into_its_aftercare() {
    var agreement =
        agreement("2024-08-01", "2025-07-31").withAftercare("2025-08-01", "2025-12-31").add();
    judge(aCourse().of(agreement).at(school).starting("2025-07-30T08:00:00Z").lasting(4320), "");
  }

  @Test
  void a_move_obeys_the_same_rule() {
    var agreement = agreement("2024-08-01", "2025-07-31").add();
    var path = aCourse().of(agreement).at(school).starting("2025-06-01T08:00:00Z").plan();
    Courses.patch(path, "{\"startsAt\": \"2025-08-01T08:00:00Z\"}")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/startsAt"))
        .body("errors.code", contains("outside"));
    Courses.patch(path, "{\"beforeAgreement\": true}")
        .then()
        .statusCode(422)
        .body("errors.code", contains("outside"));
    As.admin().get(path).then().body("startsAt", equalTo("2025-06-01T08:00:00Z"));
  }

  @Test
  void an_agreement_that_is_being_shortened_is_waited_for() {
    var agreement =
        agreement("2024-08-01", "2025-07-31").withAftercare("2025-08-01", "2025-12-31").add();
    var id = UUID.fromString(agreement);
    CompletableFuture<io.restassured.response.Response> planning =
        Rows.inTransaction(
            rows -> {
              Rows.change(rows, "update agreement set version = version + 1 where id = ?", id);
              Rows.change(rows, "delete from agreement_phase where agreement_id = ?", id);
              var reply =
                  CompletableFuture.supplyAsync(
                      () ->
                          aCourse()
                              .of(agreement)
                              .at(school)
                              .starting("2025-10-01T08:00:00Z")
                              .postedBy("admin"));
              assertThat(isWaitedFor(reply)).isTrue();
              return reply;
            });
    planning.join().then().statusCode(422).body("errors.pointer", contains("/startsAt"));
  }

  /** Whether somebody comes to wait for a row while the work is under way. */
  private static boolean isWaitedFor(CompletableFuture<?> work) {
    var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (System.nanoTime() < deadline && !work.isDone()) {
      var waiting = Rows.text("select count(*) from pg_locks where not granted");
      if (!waiting.equals("0")) {
        return true;
      }
      Thread.onSpinWait();
    }
    return false;
  }

  private AgreementRows agreement(String first, @org.jspecify.annotations.Nullable String last) {
    return anAgreement().at(school).during(first, last);
  }

  private static void judge(CourseBuilder course, String pointer) {
    var reply = course.postedBy("admin").then();
    if (pointer.isEmpty()) {
      reply.statusCode(201);
    } else {
      reply
          .statusCode(422)
          .body("errors.pointer", contains(pointer))
          .body("errors.code", contains("outside"));
    }
  }
}
