package no.rodtrad.course;

import static no.rodtrad.course.CourseBuilder.COURSES;
import static no.rodtrad.course.CourseBuilder.aCourse;
import static no.rodtrad.testing.AgreementRows.anAgreement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

@ApiTest
class CourseApiTest {
  @Test
  void a_course_is_planned_and_read_as_it_was_planned() {
    var schools = List.of(aSchool(), aSchool());
    var agreement = anAgreement().at(schools.get(1), schools.get(0)).add();
    var reply =
        aCourse()
            .titled("SMART relasjon på planleggingsdagen")
            .with("kind", "PLANNING_DAY")
            .with("theme", "SMART relasjon")
            .with("place", "Biblioteket")
            .with("responsible", "Vidar Veiviser")
            .at(schools.get(1), schools.get(0))
            .of(agreement)
            .starting("2025-08-14T09:00:00+02:00")
            .lasting(360)
            .postedBy("admin");
    String id = reply.path("id");
    assertThat(reply.header("Location")).endsWith(COURSES + "/" + id);
    assertThat(reply.header("ETag")).matches("\"0-[0-9a-f]+\"");
    var expected = new java.util.LinkedHashMap<String, Object>();
    expected.put("id", id);
    expected.put("kind", "PLANNING_DAY");
    expected.put("title", "SMART relasjon på planleggingsdagen");
    expected.put("theme", "SMART relasjon");
    expected.put("themeId", null);
    expected.put("agreementId", agreement);
    expected.put("beforeAgreement", false);
    expected.put("seriesId", null);
    expected.put("schoolIds", List.of(schools.get(1), schools.get(0)));
    expected.put("startsAt", "2025-08-14T07:00:00Z");
    expected.put("durationMinutes", 360);
    expected.put("place", "Biblioteket");
    expected.put("responsible", "Vidar Veiviser");
    expected.put("attendance", null);
    expected.put("parties", List.of());
    expected.put("status", "PLANNED");
    expected.put("transitions", List.of());
    expected.put("moves", List.of());
    expected.put("amendments", List.of());
    expected.put("calendarUid", id + "@rodtrad");
    expected.put("sequence", 0);
    assertThat(reply.then().statusCode(201).extract().<Map<String, Object>>path("$"))
        .isEqualTo(expected);
    assertThat(As.admin().get(COURSES + "/" + id).asString()).isEqualTo(reply.asString());
  }

  @Test
  void a_meeting_without_an_agreement_needs_little() {
    aCourse()
        .at(aSchool())
        .postedBy("admin")
        .then()
        .statusCode(201)
        .body("agreementId", nullValue())
        .body("theme", nullValue())
        .body("place", nullValue())
        .body("responsible", nullValue())
        .body("beforeAgreement", equalTo(false));
  }

  @Test
  void a_change_needs_the_version_it_was_made_upon() {
    var path = aCourse().at(aSchool()).with("place", "Gymsalen").plan();
    var tag = Courses.tag(path);
    Courses.patch("admin", path, "{\"durationMinutes\": 90}", null).then().statusCode(428);
    Courses.patch("admin", path, "{\"durationMinutes\": 90, \"place\": null}", tag)
        .then()
        .statusCode(200)
        .header("ETag", matchesPattern("\"1-[0-9a-f]+\""))
        .body("durationMinutes", equalTo(90))
        .body("place", nullValue());
    Courses.patch("admin", path, "{\"durationMinutes\": 60}", tag).then().statusCode(412);
    Courses.move("admin", path, "{\"to\": \"CONFIRMED\"}", tag).then().statusCode(412);
    Courses.move("admin", path, "{\"to\": \"CONFIRMED\"}", null).then().statusCode(428);
    As.admin().header("If-None-Match", Courses.tag(path)).get(path).then().statusCode(304);
  }

  @Test
  void a_moved_course_stays_the_same_course() {
    var path = aCourse().at(aSchool()).planAndGoTo("CONFIRMED");
    Courses.patch(path, "{\"startsAt\": \"2025-10-01T08:30:00Z\"}")
        .then()
        .statusCode(200)
        .body("startsAt", equalTo("2025-10-01T08:30:00Z"))
        .body("status", equalTo("CONFIRMED"))
        .body("transitions.to", contains("CONFIRMED"));
  }

  @Test
  void its_schools_alone_can_be_changed_and_that_is_a_new_version() {
    var one = aSchool();
    var other = aSchool();
    var path = aCourse().at(one).plan();
    var tag = Courses.tag(path);
    Courses.patch("admin", path, "{\"schoolIds\": [\"" + other + "\", \"" + one + "\"]}", tag)
        .then()
        .statusCode(200)
        .body("schoolIds", contains(other, one));
    Courses.patch("admin", path, "{\"schoolIds\": [\"" + other + "\"]}", tag)
        .then()
        .statusCode(412);
    Courses.patch(path, "{\"schoolIds\": [\"" + one + "\", \"" + other + "\"]}")
        .then()
        .statusCode(200)
        .body("schoolIds", contains(one, other));
    Courses.patch(path, "{\"schoolIds\": [\"" + other + "\"]}")
        .then()
        .statusCode(200)
        .body("schoolIds", contains(other));
  }

  @Test
  void a_change_of_nothing_changes_no_version() {
    var path = aCourse().at(aSchool()).plan();
    var before = Courses.tag(path);
    Courses.patch(path, "{}").then().statusCode(200).header("ETag", equalTo(before));
  }

  @Test
  void an_agreement_is_taken_on_and_left_again() {
    var school = aSchool();
    var agreement = anAgreement().at(school).add();
    var path = aCourse().at(school).plan();
    Courses.patch(path, "{\"agreementId\": \"" + agreement + "\"}")
        .then()
        .statusCode(200)
        .body("agreementId", equalTo(agreement));
    Courses.patch(path, "{\"agreementId\": null}")
        .then()
        .statusCode(200)
        .body("agreementId", nullValue());
  }

  @Test
  void a_repeated_request_answers_as_the_first_and_is_done_once() {
    var school = aSchool();
    var key = UUID.randomUUID().toString();
    var body =
        "{\"kind\": \"OTHER\", \"title\": \"En gang\", \"schoolIds\": [\""
            + school
            + "\"], \"startsAt\": \"2025-09-10T12:00:00Z\", \"durationMinutes\": 60}";
    var first = keyed(key, null, body, COURSES);
    var second = keyed(key, null, body, COURSES);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    As.admin().queryParam("school", school).get(COURSES).then().body("items.size()", equalTo(1));
    keyed(key, null, body.replace("60", "61"), COURSES).then().statusCode(422);
    var path = COURSES + "/" + first.path("id");
    var tag = Courses.tag(path);
    var confirm = UUID.randomUUID().toString();
    keyed(confirm, tag, "{\"to\": \"CONFIRMED\"}", path + "/transitions").then().statusCode(200);
    keyed(confirm, tag, "{\"to\": \"CONFIRMED\"}", path + "/transitions")
        .then()
        .statusCode(200)
        .body("transitions.to", contains("CONFIRMED"));
  }

  @Test
  void lists_are_filtered_by_everything_the_contract_names() {
    var school = SchoolBuilder.aSchool().in("0301").add();
    var other = SchoolBuilder.aSchool().in("3334").add();
    var agreement = anAgreement().at(school).add();
    aCourse().at(school).of(agreement).titled("A").with("kind", "WALKTHROUGH").plan();
    aCourse()
        .at(school, other)
        .titled("B")
        .starting("2025-10-01T12:00:00Z")
        .planAndGoTo("CONFIRMED");
    aCourse().at(other).titled("C").plan();
    assertThat(titles("school", school)).containsExactly("A", "B");
    assertThat(titles("agreement", agreement)).containsExactly("A");
    assertThat(titles("school", school, "kind", "WALKTHROUGH")).containsExactly("A");
    assertThat(titles("school", school, "status", "CONFIRMED")).containsExactly("B");
    assertThat(titles("school", other)).containsExactly("C", "B");
    assertThat(titles("school", school, "municipality", "3050")).containsExactly("B");
    assertThat(titles("school", school, "municipality", "1103")).isEmpty();
    assertThat(titles("school", UUID.randomUUID().toString())).isEmpty();
  }

  @Test
  void the_days_of_a_list_are_days_in_norway() {
    var school = aSchool();
    aCourse().at(school).titled("vinter").starting("2025-01-14T23:30:00Z").plan();
    aCourse().at(school).titled("sommer").starting("2025-07-14T22:30:00Z").plan();
    assertThat(titles("school", school, "from", "2025-01-15", "to", "2025-01-15"))
        .containsExactly("vinter");
    assertThat(titles("school", school, "to", "2025-01-14")).isEmpty();
    assertThat(titles("school", school, "from", "2025-07-15")).containsExactly("sommer");
    assertThat(titles("school", school, "from", "2025-07-14", "to", "2025-07-14")).isEmpty();
    assertThat(titles("school", school, "from", "1583-01-01", "to", "9999-12-31")).hasSize(2);
  }

  @Test
  void a_walk_through_the_pages_meets_every_course_once() {
    var school = aSchool();
    for (int i = 4; i >= 0; i--) {
      aCourse()
          .at(school)
          .titled("Kurs " + i)
          .starting("2025-09-0" + (i / 2 + 1) + "T12:00:00Z")
          .plan();
    }
    var met = new ArrayList<String>();
    var cursor = "";
    do {
      var request =
          As.admin().queryParam("school", school).queryParam("limit", 2).queryParam("count", true);
      var page = (cursor.isEmpty() ? request : request.queryParam("cursor", cursor)).get(COURSES);
      page.then().statusCode(200).body("total", equalTo(5));
      met.addAll(page.path("items.title"));
      cursor = page.path("nextCursor") == null ? "" : page.path("nextCursor");
    } while (!cursor.isEmpty());
    assertThat(met).containsExactly("Kurs 1", "Kurs 0", "Kurs 3", "Kurs 2", "Kurs 4");
  }

  @Test
  void wrong_parameters_are_told_together() {
    As.admin()
        .queryParam("from", "2025-02-30")
        .queryParam("school", "skolen")
        .queryParam("kind", "PARTY")
        .queryParam("colour", "red")
        .get(COURSES)
        .then()
        .statusCode(400)
        .body("errors.size()", equalTo(4));
    As.admin()
        .queryParam("from", "2025-09-02")
        .queryParam("to", "2025-09-01")
        .queryParam("limit", 0)
        .get(COURSES)
        .then()
        .statusCode(400)
        .body("errors.find { it.parameter == 'to' }.code", equalTo("order"))
        .body("errors.find { it.parameter == 'limit' }.code", equalTo("minimum"));
    As.persona("stranger").get(COURSES).then().statusCode(200).body("items", empty());
  }

  private static List<String> titles(String... filters) {
    var request = As.admin();
    for (var pair = Arrays.asList(filters).iterator(); pair.hasNext(); ) {
      request = request.queryParam(pair.next(), pair.next());
    }
    return request.get(COURSES).then().statusCode(200).extract().path("items.title");
  }

  private static io.restassured.response.Response keyed(
      String key, @org.jspecify.annotations.Nullable String tag, String json, String path) {
    var request =
        As.admin().header("Idempotency-Key", key).contentType("application/json").body(json);
    return (tag == null ? request : request.header("If-Match", tag)).post(path);
  }

  private static String aSchool() {
    return SchoolBuilder.aSchool().add();
  }
}
