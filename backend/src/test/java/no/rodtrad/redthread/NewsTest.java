package no.rodtrad.redthread;

import static no.rodtrad.redthread.Work.FLESBERG;
import static no.rodtrad.redthread.Work.WORKLIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.rodtrad.agreement.AgreementBuilder;
import no.rodtrad.agreement.AmendmentBuilder;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.Owner;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

/** What is new since someone last looked; looking is said by the one who looks. */
@ApiTest
class NewsTest {
  private static final String NEWS = WORKLIST + "/news";
  private static final String SEEN = WORKLIST + "/seen";

  @Test
  void what_happened_is_new_until_it_has_been_seen_and_reading_moves_no_mark() {
    var agreement = signed("Ola Eksempel", Instant.now());
    for (int looks = 0; looks < 2; looks++) {
      news("owner-flesberg").then().body("items.subject.id", hasItem(agreement));
    }
    String asOf = As.persona("owner-flesberg").get(WORKLIST).path("asOf");
    see("owner-flesberg", asOf).then().statusCode(200).header("ETag", notNullValue());
    news("owner-flesberg").then().body("items.subject.id", not(hasItem(agreement)));
    news("county-governor").then().body("items.subject.id", hasItem(agreement));
    As.persona("owner-flesberg").get(WORKLIST).then().body("news.since", equalTo(asOf));
  }

  @Test
  void the_mark_moves_forward_only() {
    var later = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    see("principal-madsebakken", later.toString()).then().statusCode(200);
    see("principal-madsebakken", later.minusSeconds(60).toString())
        .then()
        .body("seenUntil", equalTo(later.toString()));
  }

  @Test
  void what_one_did_oneself_is_no_news_to_oneself() {
    var agreement = signed("Frida Skoleeid", Instant.now());
    news("principal-flesberg").then().body("items.subject.id", hasItem(agreement));
    news("owner-flesberg").then().body("items.subject.id", not(hasItem(agreement)));
  }

  @Test
  void a_course_that_was_planned_and_moved_is_told_twice_with_the_latest_first() {
    String course =
        As.persona("adviser")
            .contentType("application/json")
            .body(
                """
                {"kind": "OTHER", "title": "Nytt kurs", "schoolIds": ["%s"], "startsAt": "2031-01-10T12:00:00Z",
                 "durationMinutes": 60}
                """
                    .formatted(FLESBERG))
            .post("/api/v1/courses")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var read = As.admin().get("/api/v1/courses/" + course);
    As.persona("adviser")
        .contentType("application/json")
        .header("If-Match", read.header("ETag"))
        .body("{\"to\": \"CONFIRMED\"}")
        .post("/api/v1/courses/" + course + "/transitions")
        .then()
        .statusCode(200);
    List<String> told =
        news("principal-flesberg").path("items.findAll { it.subject.id == '" + course + "' }.to");
    assertThat(told).containsExactly("CONFIRMED", "PLANNED");
  }

  @Test
  void what_changes_while_the_state_stays_is_new_too_and_says_why() {
    var course =
        Lived.added(
            "adviser",
            "/courses",
            """
            {"kind": "OTHER", "title": "Flyttes", "schoolIds": ["%s"], "startsAt": "2031-02-10T12:00:00Z",
             "durationMinutes": 60}
            """,
            FLESBERG);
    Lived.move(
        "adviser",
        "/courses/" + course + "/moves",
        "{\"startsAt\": \"2031-02-11T12:00:00Z\", \"reason\": \"Rommet er opptatt\"}");
    assertThat(told(course, "event")).containsExactly("MOVED", "STATE");
    assertThat(told(course, "to")).containsExactly("PLANNED", "PLANNED");
    assertThat(told(course, "note")).containsExactly("Rommet er opptatt", null);
    var agreement = AgreementBuilder.anAgreement().signed();
    AmendmentBuilder.anAmendmentOf(agreement).to("trainerQuota", 3).by("admin");
    assertThat(told(agreement, "event")).startsWith("AMENDED", "STATE");
    assertThat(told(agreement, "to")).startsWith("ACTIVE");
    assertThat(told(agreement, "note")).startsWith("Enighet i styringsgruppen");
    assertThat(news("owner-flesberg").<List<String>>path("items.key")).doesNotHaveDuplicates();
  }

  @Test
  void a_measure_that_was_running_when_it_was_told_of_is_new_as_running() {
    var measure =
        Lived.added(
            "adviser",
            "/measures",
            """
            {"schoolId": "%s", "title": "I gang", "kind": "OTHER", "responsible": "Vidar", "startsOn": "2026-08-20",
             "status": "RUNNING"}
            """,
            FLESBERG);
    assertThat(told(measure, "to")).containsExactly("RUNNING");
    Lived.move(
        "adviser",
        "/measures/" + measure + "/transitions",
        "{\"to\": \"STOPPED\", \"reason\": \"Ny plan\"}");
    assertThat(told(measure, "to")).containsExactly("STOPPED", "RUNNING");
    assertThat(told(measure, "note")).containsExactly("Ny plan", null);
  }

  /**
   * Three rows for seven places: two schools reserve in one command, and one sees its own alone.
   */
  @Test
  void what_one_command_did_to_many_places_is_told_once_and_counts_what_the_reader_sees() {
    var here = SchoolBuilder.aSchool().in("3334").add();
    var there = SchoolBuilder.aSchool().in("3303").add();
    var agreement = AgreementBuilder.anAgreement().at(here, there).withTrainerQuota(9).signed();
    var cohort = "Kull " + UUID.randomUUID();
    var id = aCohort(cohort, 5);
    var wishes =
        List.of(
            wish(agreement, here, NAMED),
            wish(agreement, here, ""),
            wish(agreement, there, ""),
            wish(agreement, here, ""),
            wish(agreement, there, ""),
            wish(agreement, here, WAITING),
            wish(agreement, there, WAITING),
            wish(agreement, there, ""));
    As.persona("provider-admin")
        .contentType("application/json")
        .body(
            "{\"cohortId\": \"%s\", \"policy\": \"PARTIAL\", \"slots\": %s}".formatted(id, wishes))
        .post("/api/v1/trainer-slot-groups")
        .then()
        .statusCode(200);
    assertThat(counted("county-governor", cohort))
        .containsExactlyInAnyOrder("4 null RESERVED", "1 null NAMED", "2 null WAITLISTED");
    assertThat(counted("owner-flesberg", cohort))
        .containsExactlyInAnyOrder("2 null RESERVED", "1 null NAMED", "1 null WAITLISTED");
    assertThat(counted("owner-kongsberg", cohort))
        .containsExactlyInAnyOrder("2 null RESERVED", "1 null WAITLISTED");
    assertThat(counted("provider-admin", cohort)).isEmpty();
    assertThat(counted("stranger", cohort)).isEmpty();
    Lived.move(
        "admin",
        "/trainer-cohorts/" + id + "/transitions",
        "{\"to\": \"CANCELLED\", \"reason\": \"Få\"}");
    assertThat(counted("county-governor", cohort))
        .hasSize(6)
        .contains("4 RESERVED RELEASED", "1 NAMED RELEASED", "2 WAITLISTED RELEASED");
    List<String> keys = news("county-governor").path("items.key");
    assertThat(keys).doesNotHaveDuplicates();
  }

  private static final String NAMED =
      ", \"participant\": {\"name\": \"Per Eksempel\", \"email\": \""
          + UUID.randomUUID()
          + "@eksempel.example\"}";
  private static final String WAITING = ", \"joinWaitingList\": true";

  private static String wish(String agreement, String school, String more) {
    return "{\"agreementId\": \"%s\", \"schoolId\": \"%s\", \"roleCategory\": \"SFO\"%s}"
        .formatted(agreement, school, more);
  }

  private static String aCohort(String name, int places) {
    return Lived.added(
        "admin",
        "/trainer-cohorts",
        """
        {"programme": "TRAINER", "name": "%s", "providerId": "%s", "startsOn": "%s", "endsOn": "%s",
         "capacity": %s}
        """,
        name,
        AgreementBuilder.SMART,
        AgreementBuilder.day(-9),
        AgreementBuilder.day(90),
        places);
  }

  private static List<String> counted(String persona, String cohort) {
    return news(persona)
        .path(
            "items.findAll { it.subject.name == '"
                + cohort
                + "' }.collect { it.count + ' ' + it.from + ' ' + it.to }");
  }

  private static List<String> told(String id, String field) {
    return news("owner-flesberg").path("items.findAll { it.subject.id == '" + id + "' }." + field);
  }

  @Test
  void news_are_walked_page_by_page_and_bound_to_their_beginning() {
    var beginning = Instant.parse("2095-01-01T00:00:00Z");
    for (int more = 1; more < 6; more++) {
      signed("Ola Eksempel", beginning.plusSeconds(more));
    }
    String since = beginning.toString();
    List<String> whole = news("county-governor", since).path("items.key");
    assertThat(whole).doesNotHaveDuplicates().hasSizeGreaterThan(4);
    var walked = new java.util.ArrayList<String>();
    String cursor = null;
    do {
      var request = As.persona("county-governor").queryParam("limit", 2).queryParam("since", since);
      var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(NEWS);
      walked.addAll(page.path("items.key"));
      cursor = page.path("nextCursor");
    } while (cursor != null);
    assertThat(walked).containsExactlyElementsOf(whole);
  }

  @Test
  void the_worklist_shows_the_first_and_says_where_the_rest_is() {
    for (int more = 0; more < 21; more++) {
      signed("Ola Eksempel", Instant.now().minusSeconds(more));
    }
    var news = As.persona("county-governor").get(WORKLIST);
    assertThat(news.<List<String>>path("news.items.key")).hasSize(20);
    String next = news.path("news.nextCursor");
    var rest =
        As.persona("county-governor")
            .queryParam("since", news.<String>path("news.since"))
            .queryParam("cursor", next)
            .get(NEWS);
    rest.then().statusCode(200);
    assertThat(rest.<List<String>>path("items.key"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(news.path("news.items.key"));
  }

  @Test
  void nobody_has_looked_into_the_future_and_all_that_is_wrong_is_said_at_once() {
    see("adviser", MovableClock.today().plusDays(2) + "T00:00:00Z")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/seenUntil"))
        .body("errors.code", hasItem("maximum"));
    As.persona("adviser")
        .contentType("application/json")
        .body("{\"seenUntil\": \"i går\", \"who\": 1}")
        .put(SEEN)
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItems("/seenUntil", "/who"));
  }

  @Test
  void reading_and_marking_take_as_many_statements_each_time() {
    As.persona("adviser").get(NEWS);
    assertThat(SqlCount.during(() -> As.persona("adviser").get(NEWS))).isEqualTo(2);
    assertThat(SqlCount.during(() -> see("adviser", "2026-01-01T00:00:00Z"))).isEqualTo(1);
  }

  private static Response news(String persona) {
    return As.persona(persona).queryParam("limit", 200).get(NEWS);
  }

  private static Response news(String persona, String since) {
    return As.persona(persona).queryParam("limit", 200).queryParam("since", since).get(NEWS);
  }

  private static Response see(String persona, String until) {
    return As.persona(persona)
        .contentType("application/json")
        .body("{\"seenUntil\": \"" + until + "\"}")
        .put(SEEN);
  }

  /** An agreement at Flesberg that this person signed then. */
  private static String signed(String actor, Instant at) {
    var agreement = Work.agreement(FLESBERG, MovableClock.today().plusDays(400));
    Owner.run(
        """
        insert into agreement_transition (agreement_id, position, from_status, to_status, at, actor)
        values (?, 0, 'DRAFT', 'SIGNED', cast(? as timestamptz), ?)
        """,
        UUID.fromString(agreement),
        at.toString(),
        actor);
    return agreement;
  }
}
