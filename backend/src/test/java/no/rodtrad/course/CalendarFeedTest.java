package no.rodtrad.course;

import static no.rodtrad.course.CourseBuilder.aCourse;
import static no.rodtrad.testing.AgreementRows.FLESBERG;
import static no.rodtrad.testing.AgreementRows.MADSEBAKKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Owner;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class CalendarFeedTest {
  private static final String FEEDS = "/api/v1/calendar-feeds";
  private final Instant soon =
      Instant.now().plus(20, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

  @Test
  void a_subscriber_follows_a_course_that_is_moved_and_cancelled_and_never_has_it_twice() {
    var school = SchoolBuilder.aSchool().add();
    var path = aCourse().at(school).starting(soon.toString()).titled("Kurs; med, tegn").plan();
    var uid = As.admin().get(path).<String>path("calendarUid");
    var address =
        made("admin", Map.of("name", "Skolen", "schoolId", school)).<String>path("address");
    var reader = new Reader();
    reader.take(address);
    assertThat(reader.events).containsOnlyKeys(uid);
    assertThat(reader.event(uid).getSummary().getValue()).isEqualTo("Kurs; med, tegn");
    assertThat(reader.event(uid).getDateStart().getValue()).isEqualTo(Date.from(soon));
    assertThat(reader.event(uid).getStatus().isTentative()).isTrue();

    var later = soon.plus(3, ChronoUnit.DAYS);
    CourseMoveTest.move(path, later.toString(), "ONE").then().statusCode(200);
    reader.take(address);
    assertThat(reader.events).containsOnlyKeys(uid);
    assertThat(reader.event(uid).getDateStart().getValue()).isEqualTo(Date.from(later));

    Courses.go("admin", path, "CANCELLED").then().statusCode(200);
    reader.take(address);
    assertThat(reader.events).containsOnlyKeys(uid);
    assertThat(reader.event(uid).getStatus().isCancelled()).isTrue();
    assertThat(reader.event(uid).getSequence().getValue()).isEqualTo(2);
    assertThat(reader.event(uid).getDescription().getValue()).contains("Avlyst: Sykdom");
  }

  /** A calendar program: what has a known UID replaces it, when its sequence is not lower. */
  private static final class Reader {
    private final Map<String, VEvent> events = new LinkedHashMap<>();

    void take(String address) {
      var calendar = Biweekly.parse(read(address).asString()).first();
      assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
      for (VEvent event : calendar.getEvents()) {
        events.merge(
            event.getUid().getValue(),
            event,
            (known, read) ->
                read.getSequence().getValue() >= known.getSequence().getValue() ? read : known);
      }
    }

    VEvent event(String uid) {
      return java.util.Objects.requireNonNull(events.get(uid));
    }
  }

  @Test
  void what_is_written_is_what_calendar_programs_take() {
    var school = SchoolBuilder.aSchool().named("Ærfuglhaugen skole").add();
    aCourse()
        .at(school)
        .starting(soon.toString())
        .titled("Et svært langt navn, med ÆØÅ og čŋđ, ".repeat(4))
        .with("place", "Rom 1; bygg B\\C")
        .plan();
    aCourse().at(school).with("startsAt", null).plan();
    var reply = read(made("admin", Map.of("name", "Skolen", "schoolId", school)).path("address"));
    assertThat(reply.contentType()).isEqualToIgnoringCase("text/calendar;charset=utf-8");
    var text = new String(reply.asByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(text.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                    .isLessThanOrEqualTo(75));
    assertThat(text.replace("\r\n ", ""))
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .containsOnlyOnce("BEGIN:VTIMEZONE\r\nTZID:Europe/Oslo\r\n")
        .contains(
            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3")
        .contains("DTSTART;TZID=Europe/Oslo:", "LOCATION:Rom 1\\; bygg B\\\\C", "SEQUENCE:0")
        .contains("METHOD:PUBLISH", "X-WR-CALNAME:Skolen", "DTSTAMP:", "LAST-MODIFIED:")
        .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n", "X-PUBLISHED-TTL:PT1H\r\n")
        .doesNotContain("DEVELOPMENT_TIME")
        .contains("Skole: Ærfuglhaugen skole")
        .containsOnlyOnce("BEGIN:VEVENT");
    assertThat(Biweekly.parse(text).first().validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
  }

  /**
   * Both the reader that takes the first of the two hours and the one that takes the second find
   * the course when it is; so does one that reads a time that is skipped.
   */
  @ParameterizedTest
  @CsvSource({
    "2030-10-27T00:30:00Z, 30",
    "2030-10-27T01:00:00Z, 45",
    "2030-10-27T01:30:00Z, 120",
    "2030-10-26T22:00:00Z, 210",
    "2030-10-26T23:30:00Z, 150",
    "2030-03-31T00:30:00Z, 60",
    "2030-03-31T01:00:00Z, 30",
    "2030-07-01T08:00:00Z, 60"
  })
  void every_reader_finds_a_course_at_the_turns_of_the_clock_when_it_is(
      Instant start, int minutes) {
    var school = SchoolBuilder.aSchool().add();
    aCourse().at(school).starting(start.toString()).lasting(minutes).plan();
    var address =
        made("admin", Map.of("name", "Skolen", "schoolId", school)).<String>path("address");
    var text = read(address).asString();
    var end = start.plus(minutes, ChronoUnit.MINUTES);
    for (UnaryOperator<ZonedDateTime> reader :
        List.<UnaryOperator<ZonedDateTime>>of(
            ZonedDateTime::withEarlierOffsetAtOverlap, ZonedDateTime::withLaterOffsetAtOverlap)) {
      assertThat(timeOf("DTSTART", text, reader)).isEqualTo(start);
      assertThat(timeOf("DTEND", text, reader)).isEqualTo(end);
    }
    var biweekly = Biweekly.parse(text).first().getEvents().get(0);
    assertThat(biweekly.getDateStart().getValue()).isEqualTo(Date.from(start));
    assertThat(biweekly.getDateEnd().getValue()).isEqualTo(Date.from(end));
  }

  /** The event's time as RFC 5545 has it: local in a zone that is named, or UTC. */
  private static Instant timeOf(String property, String text, UnaryOperator<ZonedDateTime> reader) {
    var event = text.substring(text.indexOf("BEGIN:VEVENT"));
    var line =
        Pattern.compile(property + "(;TZID=([^:]+))?:(\\d{8}T\\d{6})(Z?)\r\n").matcher(event);
    assertThat(line.find()).as(event).isTrue();
    var local =
        LocalDateTime.parse(line.group(3), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"));
    var zone = line.group(2);
    assertThat(zone == null).as("exactly one of zone and Z").isEqualTo(line.group(4).equals("Z"));
    return zone == null
        ? local.toInstant(ZoneOffset.UTC)
        : reader.apply(local.atZone(ZoneId.of(zone))).toInstant();
  }

  @Test
  void what_was_read_is_not_sent_again_until_something_changes() {
    var school = SchoolBuilder.aSchool().add();
    var path = aCourse().at(school).starting(soon.toString()).plan();
    var address =
        made("admin", Map.of("name", "Skolen", "schoolId", school)).<String>path("address");
    var tag = read(address).header("ETag");
    As.nobody().header("If-None-Match", tag).get(address).then().statusCode(304);
    Courses.patch(path, "{\"title\": \"Nytt\"}").then().statusCode(200);
    As.nobody().header("If-None-Match", tag).get(address).then().statusCode(200);
  }

  @Test
  void a_feed_shows_what_its_owner_may_see_at_the_moment_of_reading() {
    var here = aCourse().at(FLESBERG).starting(soon.toString()).titled("I Flesberg").plan();
    aCourse().at(MADSEBAKKEN).starting(soon.toString()).titled("I Kongsberg").plan();
    var address = made("principal-flesberg", Map.of("name", "Mine")).<String>path("address");
    assertThat(read(address).asString()).contains("I Flesberg").doesNotContain("I Kongsberg");
    var theirs =
        made("principal-flesberg", Map.of("name", "Nabo", "schoolId", MADSEBAKKEN))
            .<String>path("address");
    assertThat(read(theirs).asString()).doesNotContain("BEGIN:VEVENT");
    var other = SchoolBuilder.aSchool().in("3303").add();
    Courses.patch(here, "{\"schoolIds\": [\"" + other + "\"]}").then().statusCode(200);
    assertThat(read(address).asString()).doesNotContain("I Flesberg");
    var nobodys = made("stranger", Map.of("name", "Tom")).<String>path("address");
    assertThat(read(nobodys).asString()).doesNotContain("BEGIN:VEVENT");
  }

  @Test
  void a_feed_is_its_owner_s_alone_and_its_address_is_told_once_and_kept_as_a_digest() {
    var key = UUID.randomUUID().toString();
    var made = keyed(key);
    assertThat(keyed(key).asString()).isEqualTo(made.asString());
    var id = made.<String>path("id");
    var path = FEEDS + "/" + id;
    var secret = made.<String>path("address").replaceFirst(".*=", "");
    assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
    As.persona("adviser").get(path).then().statusCode(200).body("language", equalTo("nn"));
    As.persona("adviser").get(FEEDS).then().body("items.id", hasItem(id));
    As.admin().get(FEEDS).then().body("items.id", not(hasItem(id)));
    As.admin().get(path).then().statusCode(404);
    As.admin().header("If-Match", "*").delete(path).then().statusCode(404);
    assertThat(everythingKept()).doesNotContain(secret);
  }

  @Test
  void a_revoked_address_and_one_that_never_was_are_the_same() {
    var made = made("adviser", Map.of("name", "Mine"));
    var path = FEEDS + "/" + made.path("id");
    var address = made.<String>path("address");
    read(address);
    As.persona("adviser").delete(path).then().statusCode(428);
    As.persona("adviser").header("If-Match", "\"9\"").delete(path).then().statusCode(412);
    As.persona("adviser")
        .header("If-Match", made.header("ETag"))
        .delete(path)
        .then()
        .statusCode(204);
    As.persona("adviser").get(path).then().statusCode(404);
    var revoked = As.nobody().get(address);
    var unknown = As.nobody().get("/api/v1/courses.ics?feed=" + UUID.randomUUID());
    assertThat(revoked.statusCode()).isEqualTo(404);
    assertThat(without(revoked)).isEqualTo(without(unknown));
    As.nobody().get("/api/v1/courses.ics").then().statusCode(400);
    As.nobody().get(address + "&colour=red").then().statusCode(400);
    As.nobody().get("/api/v1/courses.ics;a?feed=x").then().statusCode(401);
  }

  @Test
  void every_error_of_a_feed_is_told_at_once() {
    As.admin()
        .contentType("application/json")
        .body("{\"schoolId\": \"skolen\", \"language\": \"se\", \"address\": \"x\"}")
        .post(FEEDS)
        .then()
        .statusCode(422)
        .body("errors.size()", equalTo(4));
    As.admin()
        .contentType("application/json")
        .body(Map.of("name", "x", "schoolId", UUID.randomUUID().toString()))
        .post(FEEDS)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/schoolId"));
  }

  @Test
  void reading_takes_the_same_number_of_statements_however_many_courses_there_are() {
    var school = SchoolBuilder.aSchool().add();
    var address =
        made("admin", Map.of("name", "Skolen", "schoolId", school)).<String>path("address");
    for (int i = 0; i < 5; i++) {
      assertThat(SqlCount.during(() -> read(address))).isEqualTo(2);
      aCourse().at(school).starting(soon.toString()).plan();
    }
    assertThat(SqlCount.during(() -> As.admin().get(FEEDS))).isEqualTo(1);
    assertThat(SqlCount.during(() -> made("admin", Map.of("name", "En")))).isEqualTo(1);
  }

  private static Response made(String persona, Map<String, Object> body) {
    var reply = As.persona(persona).contentType("application/json").body(body).post(FEEDS);
    reply.then().statusCode(201);
    return reply;
  }

  private static Response read(String address) {
    var reply = As.nobody().get(address);
    reply.then().statusCode(200);
    return reply;
  }

  private static String without(Response reply) {
    return reply.asString().replaceAll("\"(instance|traceId)\":\"[^\"]*\"", "");
  }

  private static Response keyed(String key) {
    return As.persona("adviser")
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(Map.of("name", "Mine", "language", "nn"))
        .post(FEEDS);
  }

  /** All there is of feeds, and of the replies that are kept for those who ask again. */
  private static String everythingKept() {
    return Owner.read("select string_agg(cast(f as text), ' ') from calendar_feed f")
        + Owner.read("select string_agg(cast(k as text), ' ') from idempotency_key k");
  }
}
