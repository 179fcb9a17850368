package no.rodtrad.trainer;

import static no.rodtrad.trainer.AgreementRow.anAgreement;
import static no.rodtrad.trainer.CohortBuilder.aCohort;
import static no.rodtrad.trainer.SlotBuilder.aSlot;
import static no.rodtrad.trainer.Slots.COHORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class CohortApiTest {
  @Test
  void a_cohort_is_opened_with_its_sessions_by_their_start_and_read_by_all_who_have_a_grant() {
    var id =
        As.persona("provider-admin")
            .contentType("application/json")
            .body(
                """
                {"programme": "TRAINER", "name": "Kull 9", "providerId": "%s",
                 "startsOn": "2046-09-01", "endsOn": "2047-05-31", "capacity": 36,
                 "sessions": [
                   {"title": "Samling 2", "startsAt": "2046-10-15T07:00:00Z", "durationMinutes": 300},
                   {"title": "Samling 1", "startsAt": "2046-09-15T07:00:00Z", "durationMinutes": 360,
                    "place": "Drammen"}]}
                """
                    .formatted(Places.SMART))
            .post(COHORTS)
            .then()
            .statusCode(201)
            .header("ETag", matchesPattern("\"0-[0-9a-f]+\""))
            .header("Location", matchesPattern(".*" + COHORTS + "/[0-9a-f-]{36}"))
            .extract()
            .path("id");
    As.persona("principal-flesberg")
        .get(COHORTS + "/" + id)
        .then()
        .statusCode(200)
        .body("programme", equalTo("TRAINER"))
        .body("name", equalTo("Kull 9"))
        .body("provider.name", equalTo("SMART-senteret"))
        .body("startsOn", equalTo("2046-09-01"))
        .body("endsOn", equalTo("2047-05-31"))
        .body("sessions.title", contains("Samling 1", "Samling 2"))
        .body("sessions.startsAt", contains("2046-09-15T07:00:00Z", "2046-10-15T07:00:00Z"))
        .body("sessions.durationMinutes", contains(360, 300))
        .body("sessions.place", contains("Drammen", null))
        .body("status", equalTo("OPEN"))
        .body("seats.capacity", equalTo(36))
        .body("seats.free", equalTo(36))
        .body("transitions", empty());
  }

  @Test
  void seats_are_counted_over_all_agreements_also_for_those_who_see_none_of_them() {
    var cohort = aCohort().withPlaces(4).open();
    var agreement = anAgreement().stored();
    var named = aSlot().in(cohort).drawingOn(agreement).naming(SlotBuilder.someone()).stored();
    Slots.moveTo(named, "ENROLLED");
    Slots.moveTo(named, "WITHDRAWN").then().statusCode(200);
    aSlot().in(cohort).drawingOn(agreement).stored();
    Slots.moveTo(aSlot().in(cohort).drawingOn(agreement).stored(), "RELEASED");
    As.persona("principal-madsebakken")
        .get(COHORTS + "/" + cohort)
        .then()
        .body("seats", equalTo(Slots.seats(4, 2, 0, 0, 2)));
  }

  @Test
  void a_changed_seat_changes_the_tag_but_not_the_version() {
    var path = COHORTS + "/" + aCohort().open();
    var before = Slots.tag(path);
    aSlot().in(path.substring(COHORTS.length() + 1)).drawingOn(anAgreement().stored()).stored();
    var after = Slots.tag(path);
    assertThat(after).startsWith("\"0-").isNotEqualTo(before);
    As.admin().header("If-None-Match", before).get(path).then().statusCode(200);
    As.admin().header("If-None-Match", after).get(path).then().statusCode(304);
    As.admin()
        .contentType("application/merge-patch+json")
        .header("If-Match", before)
        .body("{\"name\": \"Nytt navn\"}")
        .patch(path)
        .then()
        .statusCode(200)
        .body("name", equalTo("Nytt navn"));
  }

  @Test
  void a_change_plans_it_anew_and_leaves_programme_and_provider() {
    var path = COHORTS + "/" + aCohort().open();
    Slots.patch(
            "provider-admin",
            path,
            """
            {"capacity": 40, "sessions": [{"title": "Eneste", "startsAt": "2046-10-15T07:00:00Z",
             "durationMinutes": 60}]}
            """)
        .then()
        .statusCode(200)
        .body("capacity", equalTo(40))
        .body("seats.free", equalTo(40))
        .body("sessions.title", contains("Eneste"));
    Slots.patch("admin", path, "{\"sessions\": null}")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/sessions"));
    Slots.patch("admin", path, "{\"sessions\": []}").then().statusCode(200);
    Slots.patch("admin", path, "{\"programme\": \"LEADER\", \"providerId\": \"x\"}")
        .then()
        .statusCode(422)
        .body("errors.code", contains("unknown-field", "unknown-field"));
    Slots.patch("admin", path, "{\"endsOn\": \"2000-01-01\"}")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("order"));
    As.admin()
        .contentType("application/json")
        .body("{\"capacity\": 5}")
        .patch(path)
        .then()
        .statusCode(428);
    As.admin()
        .contentType("application/json")
        .header("If-Match", "\"0-1\"")
        .body("{\"capacity\": 5}")
        .patch(path)
        .then()
        .statusCode(412);
  }

  @Test
  void fewer_places_than_are_taken_are_refused_with_the_slots_the_caller_sees() {
    var cohort = aCohort().withPlaces(3).open();
    var mine = aSlot().in(cohort).drawingOn(anAgreement().stored()).stored();
    var other = anAgreement().of(Places.SEPU).with(Places.MADSEBAKKEN).stored();
    var theirs = aSlot().in(cohort).drawingOn(other).at(Places.MADSEBAKKEN).stored();
    Slots.patch("provider-admin", COHORTS + "/" + cohort, "{\"capacity\": 1}")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/quota-below-use"))
        .body("quota", equalTo(1))
        .body("used", equalTo(2))
        .body("slots", contains(mine, theirs));
    Slots.patch("admin", COHORTS + "/" + cohort, "{\"capacity\": 2}").then().statusCode(200);
  }

  @Test
  void lists_find_by_programme_provider_state_and_period_the_latest_first() {
    var day = LocalDate.of(2061, 1, 1);
    var early = aCohort().by(Places.SEPU).from(day).until(day.plusDays(9)).open();
    var late = aCohort().by(Places.SEPU).from(day.plusDays(9)).until(day.plusDays(99)).open();
    var leaders = aCohort().ofLeaders().from(day.plusDays(20)).until(day.plusDays(30)).open();
    Slots.moveCohort("admin", late, "{\"to\": \"CLOSED\"}");
    assertThat(ids("from", "2061-01-01")).containsExactly(leaders, late, early);
    assertThat(ids("from", "2061-01-01", "provider", Places.SEPU)).containsExactly(late, early);
    assertThat(ids("from", "2061-01-11", "to", "2061-01-15")).containsExactly(late);
    assertThat(ids("from", "2061-01-01", "status", "CLOSED")).containsExactly(late);
    assertThat(ids("from", "2061-01-01", "programme", "LEADER")).containsExactly(leaders);
    var walked = new ArrayList<String>(ids("from", "2061-01-01", "limit", "2"));
    var cursor =
        As.admin()
            .queryParam("from", "2061-01-01")
            .queryParam("limit", 2)
            .queryParam("count", true)
            .get(COHORTS)
            .then()
            .body("total", equalTo(3))
            .extract()
            .<String>path("nextCursor");
    walked.addAll(ids("from", "2061-01-01", "limit", "2", "cursor", cursor));
    assertThat(walked).containsExactly(leaders, late, early);
  }

  private static List<String> ids(String... query) {
    var request = As.persona("principal-flesberg");
    for (int i = 0; i < query.length; i += 2) {
      request = request.queryParam(query[i], query[i + 1]);
    }
    return request.get(COHORTS).then().statusCode(200).extract().path("items.id");
  }

  @Test
  void every_error_of_a_body_and_of_a_query_is_told_at_once() {
    As.admin()
        .contentType("application/json")
        .body(
            """
            {"programme": "SUMMER", "name": "", "startsOn": "2027-02-30", "endsOn": "2026-01-01",
             "capacity": 0, "sessions": [{"title": "A", "startsAt": "i dag", "durationMinutes": 0}],
             "status": "OPEN"}
            """)
        .post(COHORTS)
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            hasItems(
                "/programme enum",
                "/name required",
                "/providerId required",
                "/startsOn format",
                "/capacity minimum",
                "/sessions/0/startsAt format",
                "/sessions/0/durationMinutes minimum",
                "/status unknown-field"));
    As.admin()
        .contentType("application/json")
        .body(aCohort().by(UUID.randomUUID().toString()).json())
        .post(COHORTS)
        .then()
        .statusCode(422)
        .body("errors.collect { it.pointer + ' ' + it.code }", contains("/providerId reference"));
    As.admin()
        .queryParam("programme", "SUMMER")
        .queryParam("from", "2026-02-30")
        .queryParam("sort", "name")
        .get(COHORTS)
        .then()
        .statusCode(400)
        .body(
            "errors.collect { it.parameter + ' ' + it.code }",
            containsInAnyOrder("programme enum", "from format", "sort unknown-parameter"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adviser",
        "owner-flesberg",
        "principal-flesberg",
        "county-governor",
        "system-kongsberg",
        "stranger"
      })
  void only_the_administrator_and_the_provider_write_cohorts(String persona) {
    As.persona(persona)
        .contentType("application/json")
        .body("{}")
        .post(COHORTS)
        .then()
        .statusCode(403);
    var cohort = aCohort().open();
    var status = persona.equals("stranger") ? 404 : 403;
    Slots.patch(persona, COHORTS + "/" + cohort, "{\"oops\": 1}").then().statusCode(status);
    Slots.moveCohort(persona, cohort, "{\"oops\": 1}").then().statusCode(status);
    As.persona(persona).get(COHORTS + "/" + cohort).then().statusCode(status == 404 ? 404 : 200);
    As.persona(persona)
        .get(COHORTS)
        .then()
        .statusCode(200)
        .body("items", status == 404 ? empty() : not(empty()));
  }

  @Test
  void a_provider_writes_its_own_cohorts_only() {
    aCohort().by(Places.SEPU).openedBy("provider-admin").then().statusCode(403);
    var theirs = aCohort().by(Places.SEPU).open();
    Slots.patch("provider-admin", COHORTS + "/" + theirs, "{\"capacity\": 3}")
        .then()
        .statusCode(403);
    Slots.moveCohort("provider-admin", theirs, "{\"to\": \"CLOSED\"}").then().statusCode(403);
  }

  @Test
  void statements_do_not_grow_with_the_rows() {
    var cohort = aCohort().withPlaces(30).open();
    var agreement = anAgreement().quota(30).stored();
    for (int i = 0; i < 12; i++) {
      aSlot().in(cohort).drawingOn(agreement).stored();
    }
    assertThat(SqlCount.during(() -> Slots.readCohort(cohort))).isEqualTo(1);
    for (int limit : List.of(1, 50)) {
      assertThat(SqlCount.during(() -> As.admin().queryParam("limit", limit).get(COHORTS)))
          .isEqualTo(1);
    }
    var tag = Slots.tag(COHORTS + "/" + cohort);
    var cancelling =
        SqlCount.during(
            () ->
                As.admin()
                    .contentType("application/json")
                    .header("If-Match", tag)
                    .body("{\"to\": \"CANCELLED\", \"reason\": \"Prøve\"}")
                    .post(COHORTS + "/" + cohort + "/transitions")
                    .then()
                    .statusCode(200));
    assertThat(cancelling).isEqualTo(10);
  }
}
