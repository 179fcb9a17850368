package no.rodtrad.trainer;

import static no.rodtrad.trainer.AgreementRow.anAgreement;
import static no.rodtrad.trainer.CohortBuilder.aCohort;
import static no.rodtrad.trainer.SlotBuilder.aSlot;
import static no.rodtrad.trainer.Slots.COHORTS;
import static no.rodtrad.trainer.Slots.SLOTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.Owner;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class SlotApiTest {
  @Test
  void a_place_is_reserved_and_drawn_from_the_quota_and_the_cohort() {
    var cohort = aCohort().withPlaces(2).open();
    var agreement = anAgreement().quota(1).stored();
    aSlot()
        .in(cohort)
        .drawingOn(agreement)
        .mostly("SFO")
        .by("owner-flesberg")
        .then()
        .statusCode(201)
        .header("Location", matchesPattern(".*" + SLOTS + "/[0-9a-f-]{36}"))
        .header("ETag", matchesPattern("\"0-[0-9a-f]+\""))
        .body("agreementId", equalTo(agreement))
        .body("cohortId", equalTo(cohort))
        .body("programme", equalTo("TRAINER"))
        .body("schoolId", equalTo(Places.FLESBERG))
        .body("roleCategory", equalTo("SFO"))
        .body("participant", nullValue())
        .body("status", equalTo("RESERVED"))
        .body("queue", nullValue())
        .body("transitions", empty());
    Slots.readCohort(cohort).then().body("seats", equalTo(Slots.seats(2, 1, 0, 0, 1)));
    aSlot()
        .in(cohort)
        .drawingOn(agreement)
        .joiningTheWaitingList()
        .by("adviser")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/trainer-quota-spent"))
        .body("quota", equalTo(1))
        .body("used", equalTo(1));
  }

  @Test
  void a_place_with_a_participant_is_named_at_once_and_says_by_whom() {
    aSlot()
        .in(aCohort().open())
        .drawingOn(anAgreement().stored())
        .naming("Ny.Person@eksempel.example")
        .by("owner-flesberg")
        .then()
        .statusCode(201)
        .body("status", equalTo("NAMED"))
        .body("participant.name", equalTo("Per Eksempel"))
        .body("participant.email", equalTo("Ny.Person@eksempel.example"))
        .body("transitions.from", contains("RESERVED"))
        .body("transitions.to", contains("NAMED"))
        .body("transitions.actor", contains("Frida Skoleeid"));
  }

  @Test
  void a_full_cohort_says_how_full_it_is() {
    var cohort = aCohort().withPlaces(1).open();
    var agreement = anAgreement().stored();
    aSlot().in(cohort).drawingOn(agreement).stored();
    aSlot()
        .in(cohort)
        .drawingOn(agreement)
        .by("adviser")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/cohort-full"))
        .body("capacity", equalTo(1))
        .body("taken", equalTo(1));
  }

  @Test
  void a_leader_place_needs_no_agreement_and_never_touches_the_trainer_quota() {
    var leaders = aCohort().ofLeaders().open();
    var agreement = anAgreement().quota(1).stored();
    aSlot()
        .in(leaders)
        .by("owner-flesberg")
        .then()
        .statusCode(201)
        .body("agreementId", nullValue());
    aSlot().in(leaders).drawingOn(agreement).stored();
    aSlot().in(leaders).drawingOn(agreement).stored();
    aSlot().in(aCohort().open()).drawingOn(agreement).stored();
    aSlot()
        .in(aCohort().open())
        .drawingOn(agreement)
        .by("admin")
        .then()
        .statusCode(409)
        .body("used", equalTo(1));
  }

  @Test
  void a_closed_or_ended_cohort_takes_no_reservations() {
    var agreement = anAgreement().stored();
    var closed = aCohort().open();
    Slots.moveCohort("admin", closed, "{\"to\": \"CLOSED\"}");
    var ended =
        aCohort().from(MovableClock.today().minusDays(9)).until(MovableClock.today().minusDays(1));
    for (var cohort : List.of(closed, ended.open())) {
      aSlot()
          .in(cohort)
          .drawingOn(agreement)
          .joiningTheWaitingList()
          .by("admin")
          .then()
          .statusCode(409)
          .body("type", equalTo("/problems/cohort-closed"));
    }
    aSlot()
        .in(aCohort().from(MovableClock.today().minusDays(9)).until(MovableClock.today()).open())
        .drawingOn(agreement)
        .stored();
    Slots.moveCohort("admin", closed, "{\"to\": \"OPEN\"}");
    aSlot().in(closed).drawingOn(agreement).stored();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DRAFT", "PAUSED", "COMPLETED", "TERMINATED", "ENDED"})
  void an_agreement_that_is_not_open_cannot_be_drawn_on(String status) {
    var agreement = anAgreement();
    var ended = status.equals("ENDED");
    aSlot()
        .in(aCohort().open())
        .drawingOn(
            (ended
                    ? agreement.endedOn(MovableClock.today().minusDays(1))
                    : agreement.decided(status))
                .stored())
        .by("admin")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/agreement-not-open"));
  }

  @Test
  void one_person_holds_one_live_place_in_a_programme_whatever_the_case_of_the_address() {
    var agreement = anAgreement().stored();
    var person = SlotBuilder.someone();
    var first = aSlot().in(aCohort().open()).drawingOn(agreement).naming(person).stored();
    var again = aSlot().in(aCohort().open()).drawingOn(agreement);
    again
        .naming(person.toUpperCase(Locale.ROOT))
        .by("admin")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/already-in-programme"));
    aSlot().in(aCohort().ofLeaders().open()).naming(person).stored();
    var other = aSlot().in(aCohort().open()).drawingOn(agreement).stored();
    Slots.move(
            "admin",
            other,
            "{\"to\": \"NAMED\", \"participant\": " + SlotBuilder.participant(person) + "}")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/already-in-programme"));
    Slots.moveTo(other, "NAMED").then().statusCode(200);
    Slots.patch("admin", SLOTS + "/" + other, "{\"participant\": {\"email\": \"" + person + "\"}}")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/already-in-programme"));
    Slots.moveTo(first, "RELEASED").then().statusCode(200);
    again.naming(person).stored();
  }

  @Test
  void lists_find_by_cohort_agreement_school_municipality_and_state_the_earliest_first() {
    var cohort = aCohort().open();
    var flesberg = anAgreement().stored();
    var kongsberg = anAgreement().with(Places.MADSEBAKKEN).stored();
    var one = aSlot().in(cohort).drawingOn(flesberg).stored();
    var two = aSlot().in(cohort).drawingOn(kongsberg).at(Places.MADSEBAKKEN).stored();
    var three = aSlot().in(cohort).drawingOn(flesberg).naming(SlotBuilder.someone()).stored();
    assertThat(ids("cohort", cohort)).containsExactly(one, two, three);
    assertThat(ids("agreement", flesberg)).containsExactly(one, three);
    assertThat(ids("cohort", cohort, "school", Places.MADSEBAKKEN)).containsExactly(two);
    assertThat(ids("cohort", cohort, "municipality", "3050")).containsExactly(one, three);
    assertThat(ids("cohort", cohort, "municipality", "3303")).containsExactly(two);
    assertThat(ids("cohort", cohort, "status", "NAMED")).containsExactly(three);
    var walked = new ArrayList<String>();
    var cursor = "";
    do {
      var request = As.admin().queryParam("cohort", cohort).queryParam("limit", 1);
      var page = (cursor.isEmpty() ? request : request.queryParam("cursor", cursor)).get(SLOTS);
      walked.addAll(page.path("items.id"));
      cursor = page.path("nextCursor") == null ? "" : page.path("nextCursor");
    } while (!cursor.isEmpty());
    assertThat(walked).containsExactly(one, two, three);
    As.admin()
        .queryParam("cohort", "9")
        .queryParam("status", "GONE")
        .queryParam("sort", "x")
        .get(SLOTS)
        .then()
        .statusCode(400)
        .body(
            "errors.collect { it.parameter + ' ' + it.code }",
            containsInAnyOrder("cohort format", "status enum", "sort unknown-parameter"));
  }

  private static List<String> ids(String... query) {
    var request = As.admin();
    for (int i = 0; i < query.length; i += 2) {
      request = request.queryParam(query[i], query[i + 1]);
    }
    return request.get(SLOTS).then().statusCode(200).extract().path("items.id");
  }

  @Test
  void a_repeated_reservation_or_move_answers_as_the_first_and_takes_one_place() {
    var cohort = aCohort().open();
    var key = UUID.randomUUID().toString();
    var json = aSlot().in(cohort).drawingOn(anAgreement().stored()).json();
    var first = keyed(key, json, SLOTS, "");
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(keyed(key, json, SLOTS, "").asString()).isEqualTo(first.asString());
    assertThat(keyed(key, json.replace("TEACHER", "SFO"), SLOTS, "").statusCode()).isEqualTo(422);
    var path = SLOTS + "/" + first.path("id");
    var naming = Slots.to("NAMED");
    var named = keyed(key, naming, path + "/transitions", first.header("ETag"));
    assertThat(named.statusCode()).isEqualTo(200);
    assertThat(keyed(key, naming, path + "/transitions", first.header("ETag")).asString())
        .isEqualTo(named.asString());
    As.admin().get(COHORTS + "/" + cohort).then().body("seats.taken", equalTo(1));
  }

  private static io.restassured.response.Response keyed(
      String key, String json, String path, String tag) {
    return As.admin()
        .header("Idempotency-Key", key)
        .header("If-Match", tag)
        .contentType("application/json")
        .body(json)
        .post(path);
  }

  @Test
  void nothing_is_stored_by_what_is_refused() {
    var before = Owner.count("select count(*) from trainer_slot");
    aSlot().in(aCohort().open()).drawingOn(anAgreement().quota(0).stored()).by("admin");
    aSlot().in(aCohort().open()).by("admin");
    assertThat(Owner.count("select count(*) from trainer_slot")).isEqualTo(before);
  }

  @Test
  void statements_do_not_grow_with_the_rows() {
    var cohort = aCohort().withPlaces(4).open();
    var agreement = anAgreement().quota(30).stored();
    var wish = aSlot().in(cohort).drawingOn(agreement).joiningTheWaitingList();
    var slot = wish.stored();
    var reserving = SqlCount.during(() -> wish.by("adviser").then().statusCode(201));
    for (int i = 0; i < 12; i++) {
      wish.stored();
    }
    assertThat(reserving).isEqualTo(10);
    assertThat(SqlCount.during(() -> wish.by("adviser").then().statusCode(201)))
        .isEqualTo(reserving);
    assertThat(SqlCount.during(() -> Slots.read(slot))).isEqualTo(1);
    for (int limit : List.of(1, 50)) {
      var query = As.admin().queryParam("cohort", cohort).queryParam("limit", limit);
      assertThat(SqlCount.during(() -> query.get(SLOTS))).isEqualTo(1);
    }
    var tag = Slots.tag(SLOTS + "/" + slot);
    var naming =
        SqlCount.during(
            () ->
                As.persona("principal-flesberg")
                    .contentType("application/json")
                    .header("If-Match", tag)
                    .body(Slots.to("NAMED"))
                    .post(SLOTS + "/" + slot + "/transitions")
                    .then()
                    .statusCode(200));
    assertThat(naming).isEqualTo(8);
  }
}
