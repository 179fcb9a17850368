package no.rodtrad.course;

import static no.rodtrad.course.CourseBuilder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Races;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

/** What is logged as held, and corrected afterwards. */
@ApiTest
class CourseLogTest {
  private static final String LOGGED = "2 who log one course";
  private static final String CAME =
      "{\"attendance\": {\"teachers\": 30, \"sfo\": 12, \"leaders\": 2, \"parents\": 0, \"others\":"
          + " 1}}";

  @Inject EntityManager em;

  @Test
  void one_command_takes_a_planned_course_to_held_with_who_came() {
    var path = aCourse().at(aSchool()).plan();
    log(path, CAME)
        .then()
        .statusCode(200)
        .body("status", equalTo("HELD"))
        .body("attendance.teachers", equalTo(30))
        .body("transitions.to", contains("CONFIRMED", "HELD"));
    log(path, CAME)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/illegal-transition"))
        .body("from", equalTo("HELD"));
  }

  @Test
  void one_without_a_day_is_logged_with_the_day_it_was_held() {
    var path = aCourse().at(aSchool()).with("startsAt", null).plan();
    log(path, "{}").then().statusCode(422).body("errors.pointer", contains("/startsAt"));
    log(path, "{\"startsAt\": \"2025-09-12T12:00:00Z\", \"durationMinutes\": 45}")
        .then()
        .statusCode(200)
        .body("startsAt", equalTo("2025-09-12T12:00:00Z"))
        .body("attendance", nullValue())
        .body("moves", hasSize(1));
  }

  @Test
  void nothing_is_logged_before_it_begins() {
    var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    var path = aCourse().at(aSchool()).starting(tomorrow.toString()).plan();
    log(path, CAME).then().statusCode(409).body("type", equalTo("/problems/illegal-transition"));
    As.admin().get(path).then().body("status", equalTo("PLANNED"));
  }

  @Test
  void a_closing_conference_counts_the_parties_that_were_invited() {
    var path =
        aCourse()
            .at(aSchool())
            .with("kind", "CLOSING_CONFERENCE")
            .with(
                "parties",
                List.of(
                    Map.of("group", "POLITICIANS", "invited", 11),
                    Map.of("group", "PUPILS", "invited", 12)))
            .plan();
    log(path, "{\"parties\": [{\"group\": \"STAFF\", \"attended\": 1}]}")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/parties/0/group"));
    log(path, "{\"parties\": [{\"group\": \"PUPILS\", \"attended\": 9}]}")
        .then()
        .statusCode(200)
        .body("parties.group", contains("POLITICIANS", "PUPILS"))
        .body("parties.invited", contains(11, 12))
        .body("parties.attended", contains(null, 9));
    aCourse()
        .at(aSchool())
        .with("parties", List.of(Map.of("group", "STAFF", "invited", 1)))
        .postedBy("admin")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/parties"));
  }

  @Test
  void what_is_held_is_corrected_by_an_amendment_that_keeps_what_was_written_before() {
    var path = aCourse().at(aSchool()).with("place", "Gymsalen").plan();
    log(path, CAME).then().statusCode(200);
    amend(
            path,
            "{\"reason\": \"Listen var ufullstendig\", \"attendance\": {\"teachers\": 31},"
                + " \"place\": null}")
        .then()
        .statusCode(200)
        .body("attendance.teachers", equalTo(31))
        .body("attendance.sfo", equalTo(12))
        .body("place", nullValue())
        .body("amendments", hasSize(1))
        .body("amendments[0].actor", equalTo("Astrid Demodal"))
        .body("amendments[0].reason", equalTo("Listen var ufullstendig"))
        .body("amendments[0].changes.field", containsInAnyOrder("place", "attendance.teachers"))
        .body("amendments[0].changes.before", containsInAnyOrder("Gymsalen", "30"))
        .body("amendments[0].changes.after", containsInAnyOrder(null, "31"));
    amend(path, "{\"reason\": \"Igjen\", \"title\": \"Riktig tittel\"}")
        .then()
        .body("amendments.reason", contains("Listen var ufullstendig", "Igjen"));
  }

  @Test
  void what_is_not_held_or_does_not_change_is_not_amended() {
    var planned = aCourse().at(aSchool()).plan();
    amend(planned, "{\"reason\": \"x\", \"title\": \"Et annet\"}")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/course-not-held"));
    var held = aCourse().at(aSchool()).planAndGoTo("CONFIRMED", "HELD");
    var before = As.admin().get(held).asString();
    amend(held, "{\"reason\": \"x\", \"title\": \"Kurs i utviklingstid\"}")
        .then()
        .statusCode(422)
        .body("errors.code", contains("conflict"));
    amend(held, "{\"title\": \"\", \"status\": \"PLANNED\", \"attendance\": {\"pupils\": 1}}")
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/reason required",
                "/title required",
                "/status unknown-field",
                "/attendance/pupils unknown-field"));
    assertThat(As.admin().get(held).asString()).isEqualTo(before);
  }

  @Test
  void logging_and_amending_take_a_fixed_number_of_statements() {
    var path = aCourse().at(aSchool()).plan();
    var planned = Courses.tag(path);
    assertThat(SqlCount.during(() -> send(path + "/log", planned, CAME))).isEqualTo(8);
    var held = Courses.tag(path);
    var amendment = "{\"reason\": \"x\", \"title\": \"Et annet\"}";
    assertThat(SqlCount.during(() -> send(path + "/amendments", held, amendment))).isEqualTo(11);
  }

  @Test
  void of_two_who_log_it_at_once_one_does_and_the_other_is_told_that_it_is_held() {
    for (int round = 0; round < 10; round++) {
      assertThat(race()).containsExactlyInAnyOrder(200, 409);
    }
    Races.withLock(LOGGED, "one does, the other is told that it is held (409)");
  }

  /** The control: with the lock off, both read a planned course, and one learns of it too late. */
  @Test
  void without_the_lock_the_same_race_ends_otherwise() {
    QuarkusMock.installMockForType(new Unlocked(em), CourseRepository.class);
    assertThat(race()).containsExactlyInAnyOrder(200, 412);
    Races.withoutLock(LOGGED, "both read it as planned, and one learns of it too late (412)");
  }

  /** Both find the course before either goes on. */
  static class Unlocked extends CourseRepository {
    private final CyclicBarrier bothHaveRead = new CyclicBarrier(2);

    Unlocked(EntityManager em) {
      super(em);
    }

    @Override
    Optional<Course> lock(UUID id) {
      var found = findByIdOptional(id);
      try {
        bothHaveRead.await(10, TimeUnit.SECONDS);
      } catch (Exception alone) {
        throw new IllegalStateException(alone);
      }
      return found;
    }
  }

  private static List<Integer> race() {
    var path = aCourse().at(aSchool()).plan();
    return IntStream.range(0, 2)
        .parallel()
        .mapToObj(i -> send(path + "/log", "*", CAME).statusCode())
        .toList();
  }

  private static io.restassured.response.Response log(String path, String json) {
    return Courses.command("admin", path, "log", json);
  }

  private static io.restassured.response.Response amend(String path, String json) {
    return Courses.command("admin", path, "amendments", json);
  }

  private static io.restassured.response.Response send(String path, String tag, String json) {
    return As.admin().contentType("application/json").header("If-Match", tag).body(json).post(path);
  }

  private static String aSchool() {
    return SchoolBuilder.aSchool().add();
  }
}
