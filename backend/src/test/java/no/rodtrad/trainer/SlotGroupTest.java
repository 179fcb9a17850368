package no.rodtrad.trainer;

import static no.rodtrad.trainer.AgreementRow.anAgreement;
import static no.rodtrad.trainer.CohortBuilder.aCohort;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Owner;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

/** Several places in one command, with a stated policy and an answer for each. */
@ApiTest
class SlotGroupTest {
  private static final String GROUPS = "/api/v1/trainer-slot-groups";

  private static String wish(String agreement, String email, boolean waits) {
    return """
    {"agreementId": "%s", "schoolId": "%s", "roleCategory": "TEACHER", "participant": %s,
     "joinWaitingList": %s}
    """
        .formatted(
            agreement,
            Places.FLESBERG,
            email.isEmpty() ? "null" : SlotBuilder.participant(email),
            waits);
  }

  private static String group(String cohort, String policy, String... wishes) {
    return "{\"cohortId\": \"%s\", \"policy\": \"%s\", \"slots\": [%s]}"
        .formatted(cohort, policy, String.join(", ", wishes));
  }

  private static Response send(String persona, String json) {
    return As.persona(persona).contentType("application/json").body(json).post(GROUPS);
  }

  private static int stored(String cohort) {
    return Owner.count("select count(*) from trainer_slot where cohort_id = ?::uuid", cohort);
  }

  @Test
  void partly_each_gets_what_it_would_have_got_alone_in_the_order_given() {
    var cohort = aCohort().withPlaces(3).open();
    var agreement = anAgreement().quota(2).stored();
    var person = SlotBuilder.someone();
    var reply =
        send(
            "owner-flesberg",
            group(
                cohort,
                "PARTIAL",
                wish(agreement, person, false),
                wish(agreement, person.toUpperCase(java.util.Locale.ROOT), false),
                wish(agreement, "", false),
                wish(agreement, "", true),
                wish(anAgreement().stored(), "", false),
                wish(agreement, "", false),
                wish(agreement, "", true)));
    reply
        .then()
        .statusCode(200)
        .body("policy", equalTo("PARTIAL"))
        .body("outcomes.index", contains(0, 1, 2, 3, 4, 5, 6))
        .body(
            "outcomes.collect { it.slot == null ? it.problem.type : it.slot.status }",
            contains(
                "NAMED",
                "/problems/already-in-programme",
                "RESERVED",
                "/problems/trainer-quota-spent",
                "RESERVED",
                "/problems/cohort-full",
                "WAITLISTED"))
        .body("outcomes[6].slot.queue.position", equalTo(1));
    assertThat(stored(cohort)).isEqualTo(4);
    As.admin()
        .get(Slots.SLOTS + "/" + reply.<String>path("outcomes[0].slot.id") + "/history")
        .then()
        .body("events.to", contains("RESERVED", "NAMED"));
  }

  @Test
  void all_or_nothing_stores_nothing_when_one_cannot_have_a_place_and_says_which() {
    var cohort = aCohort().withPlaces(2).open();
    var agreement = anAgreement().stored();
    var wishes = Collections.nCopies(3, wish(agreement, "", false)).toArray(String[]::new);
    send("adviser", group(cohort, "ALL_OR_NOTHING", wishes))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/group-refused"))
        .body("outcomes.index", contains(2))
        .body("outcomes.slot", contains(nullValue()))
        .body("outcomes.problem.type", contains("/problems/cohort-full"));
    assertThat(stored(cohort)).isZero();
    send("adviser", group(cohort, "ALL_OR_NOTHING", wishes[0], wishes[1]))
        .then()
        .statusCode(200)
        .body("outcomes.slot.status", everyItem(equalTo("RESERVED")));
    assertThat(stored(cohort)).isEqualTo(2);
  }

  @Test
  void every_error_of_every_wish_is_told_at_once_and_nothing_is_stored() {
    var cohort = aCohort().open();
    send(
            "admin",
            group(
                cohort,
                "PARTIAL",
                wish(UUID.randomUUID().toString(), "", false),
                wish(anAgreement().with(Places.MADSEBAKKEN).stored(), "", false)))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/slots/0/agreementId"));
    send(
            "admin",
            "{\"cohortId\": \"x\", \"policy\": \"SOME\", \"slots\": [{\"roleCategory\": 1}], \"a\":"
                + " 1}")
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            org.hamcrest.Matchers.hasItems(
                "/cohortId format",
                "/policy enum",
                "/slots/0/schoolId required",
                "/a unknown-field"));
    send("admin", group(cohort, "PARTIAL")).then().statusCode(422);
    send("principal-flesberg", "{}").then().statusCode(403);
    send("owner-kongsberg", group(cohort, "PARTIAL", wish(anAgreement().stored(), "", false)))
        .then()
        .statusCode(422);
    assertThat(stored(cohort)).isZero();
  }

  @Test
  void a_repeated_group_answers_as_the_first_and_takes_its_places_once() {
    var cohort = aCohort().open();
    var key = UUID.randomUUID().toString();
    var json = group(cohort, "PARTIAL", wish(anAgreement().stored(), "", false));
    var first = keyed(key, json);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(keyed(key, json).asString()).isEqualTo(first.asString());
    assertThat(keyed(key, json.replace("PARTIAL", "ALL_OR_NOTHING")).statusCode()).isEqualTo(422);
    assertThat(stored(cohort)).isEqualTo(1);
  }

  private static Response keyed(String key, String json) {
    return As.admin()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(json)
        .post(GROUPS);
  }

  @Test
  void statements_are_as_many_for_two_as_for_thirty() {
    var agreement = anAgreement().quota(99).stored();
    var two = statements(agreement, 2);
    assertThat(statements(agreement, 30)).isEqualTo(two).isEqualTo(10);
  }

  private static int statements(String agreement, int wishes) {
    var json =
        group(
            aCohort().open(),
            "PARTIAL",
            Collections.nCopies(wishes, wish(agreement, "", false)).toArray(String[]::new));
    return SqlCount.during(() -> send("admin", json).then().statusCode(200));
  }
}
