package no.rodtrad.course;

import static no.rodtrad.course.CourseBuilder.aCourse;
import static no.rodtrad.testing.AgreementRows.anAgreement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.school.SchoolFacts;
import no.rodtrad.school.Schools;
import no.rodtrad.school.Successions;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.AsSystem;
import no.rodtrad.testing.AtOnce;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school that closed on 1 October 2025, and one that went to another municipality. */
@ApiTest
class GoneSchoolCourseTest {
  private static final String BEFORE = "2025-09-30T12:00:00Z";
  private static final String ITS_FIRST_DAY_GONE = "2025-10-01T06:00:00Z";

  @Inject Schools schools;

  private String school = "";

  @BeforeEach
  void a_school() {
    school = SchoolBuilder.aSchool().named("Utgangen skole").in("5607").add();
  }

  @Test
  void nothing_is_planned_at_a_school_that_has_closed_by_then() {
    close();
    aCourse().at(school).starting(BEFORE).plan();
    closed(aCourse().at(school).starting(ITS_FIRST_DAY_GONE).postedBy("admin"), "/startsAt")
        .body("errors[0].message", equalTo("Utgangen skole is closed from 2025-10-01 on."));
    closed(aCourse().at(school).starting(BEFORE).lasting(720).postedBy("admin"), "/startsAt");
    closed(aCourse().at(other(), school).with("startsAt", null).postedBy("admin"), "/schoolIds/1");
    aCourse().at(school).with("startsAt", null).beforeTheAgreement().plan();
    closed(series(BEFORE), "/times")
        .body(
            "errors[0].message", containsString("2025-10-07T12:00:00Z: Utgangen skole is closed"));
    closed(series(ITS_FIRST_DAY_GONE), "/startsAt");
  }

  @Test
  void a_course_is_neither_moved_nor_logged_there_when_it_is_closed() {
    var path = aCourse().at(school).starting("2025-09-10T12:00:00Z").plan();
    close();
    closed(move(path, ITS_FIRST_DAY_GONE), "/startsAt");
    closed(log(path, "{\"startsAt\": \"" + ITS_FIRST_DAY_GONE + "\"}"), "/startsAt");
    move(path, BEFORE).then().statusCode(200);
    closed(Courses.patch(path, "{\"startsAt\": null}"), "/schoolIds/0");
    log(path, "{}").then().statusCode(200).body("status", equalTo("HELD"));
    amend(path, "{\"title\": \"Rettet\", \"reason\": \"Feil navn\"}");
    var elsewhere = aCourse().at(other()).starting(ITS_FIRST_DAY_GONE).plan();
    closed(Courses.patch(elsewhere, "{\"schoolIds\": [\"" + school + "\"]}"), "/startsAt");
  }

  /** The closing is written afterwards: what stood then is put right by people, not refused. */
  @Test
  void what_was_planned_for_a_later_day_may_be_corrected_taken_away_or_logged_as_it_was() {
    var corrected = aCourse().at(school).starting(ITS_FIRST_DAY_GONE).plan();
    var cancelled = aCourse().at(school).starting(ITS_FIRST_DAY_GONE).plan();
    close();
    Courses.patch(corrected, "{\"title\": \"Avskjed\"}").then().statusCode(200);
    Courses.go("admin", cancelled, "CANCELLED").then().statusCode(200);
    log(corrected, "{}").then().statusCode(200);
    amend(corrected, "{\"place\": \"Gymsalen\", \"reason\": \"Glemt\"}");
  }

  @Test
  void a_school_that_closed_nobody_knows_when_is_gone_from_today_on() {
    Courses.patch("/api/v1/schools/" + school, "{\"status\": \"CLOSED\"}").then().statusCode(200);
    aCourse().at(school).starting(MovableClock.today().minusDays(1) + "T12:00:00Z").plan();
    var today = MovableClock.today() + "T12:00:00Z";
    closed(aCourse().at(school).starting(today).postedBy("admin"), "/startsAt");
  }

  @Test
  void a_school_that_moved_keeps_its_courses_in_the_old_agreement_and_gets_no_new_ones() {
    var agreement = anAgreement().inMunicipality("5607").add();
    var planned = aCourse().at(school).of(agreement).plan();
    var held = aCourse().at(school).of(agreement).planAndGoTo("CONFIRMED", "HELD");
    Courses.patch("/api/v1/schools/" + school, "{\"municipalityNumber\": \"4601\"}")
        .then()
        .statusCode(200);
    aCourse()
        .at(school)
        .of(agreement)
        .postedBy("admin")
        .then()
        .statusCode(422)
        .body("errors.collect { it.pointer + ' ' + it.code }", contains("/schoolIds reference"));
    move(planned, BEFORE).then().statusCode(200);
    amend(held, "{\"title\": \"Rettet\", \"reason\": \"Feil navn\"}");
  }

  @Test
  void who_plans_waits_for_a_school_that_is_being_closed_and_is_told_that_it_is() {
    var planned =
        whileItCloses(
            true, () -> aCourse().at(school).starting(ITS_FIRST_DAY_GONE).postedBy("admin"));
    closed(planned, "/startsAt");
  }

  /** The control: who does not hold the school reads it as it was. */
  @Test
  void read_without_waiting_it_is_as_it_was() {
    var read = whileItCloses(false, () -> AsSystem.ask(() -> schools.find(List.of(id()))));
    assertThat(read).singleElement().extracting(SchoolFacts::goneFrom).isNull();
    assertThat(AsSystem.ask(() -> schools.hold(List.of(id()))))
        .singleElement()
        .extracting(SchoolFacts::goneFrom)
        .isEqualTo(LocalDate.of(2025, 10, 1));
  }

  private <T> T whileItCloses(boolean waits, Supplier<T> work) {
    CompletableFuture<T> done =
        Rows.inTransaction(
            rows -> {
              Rows.change(
                  rows,
                  "update school set status = 'CLOSED', closed_on = date '2025-10-01' where id = ?",
                  id());
              var asked = CompletableFuture.supplyAsync(work);
              assertThat(AtOnce.isWaiting(asked)).isEqualTo(waits);
              return asked;
            });
    return done.join();
  }

  private UUID id() {
    return UUID.fromString(school);
  }

  private void close() {
    Successions.goesOnIn(school, "2025-10-01");
  }

  private static String other() {
    return SchoolBuilder.aSchool().in("5607").add();
  }

  private Response series(String first) {
    return As.admin()
        .contentType("application/json")
        .body(
            """
            {"kind": "OTHER", "title": "Rekke", "schoolIds": ["%s"], "startsAt": "%s",
             "durationMinutes": 60, "everyWeeks": 1, "times": 3}
            """
                .formatted(school, first))
        .post("/api/v1/course-series");
  }

  private static Response move(String path, String start) {
    return Courses.command(
        "admin", path, "moves", "{\"startsAt\": \"" + start + "\", \"reason\": \"Opptatt\"}");
  }

  private static Response log(String path, String json) {
    return Courses.command("admin", path, "log", json);
  }

  private static void amend(String path, String json) {
    Courses.command("admin", path, "amendments", json).then().statusCode(200);
  }

  private static ValidatableResponse closed(Response reply, String pointer) {
    return reply
        .then()
        .statusCode(422)
        .body("errors.collect { it.pointer + ' ' + it.code }", contains(pointer + " closed"));
  }
}
