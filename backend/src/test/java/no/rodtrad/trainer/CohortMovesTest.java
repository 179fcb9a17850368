package no.rodtrad.trainer;

import static no.rodtrad.trainer.AgreementRow.anAgreement;
import static no.rodtrad.trainer.CohortBuilder.aCohort;
import static no.rodtrad.trainer.SlotBuilder.aSlot;
import static no.rodtrad.trainer.Slots.COHORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class CohortMovesTest {
  @ParameterizedTest
  @CsvSource({
    "OPEN, CLOSED, 200",
    "OPEN, CANCELLED, 200",
    "OPEN, COMPLETED, 409",
    "OPEN, OPEN, 409",
    "CLOSED, OPEN, 200",
    "CLOSED, COMPLETED, 200",
    "CLOSED, CANCELLED, 200",
    "CLOSED, CLOSED, 409",
    "COMPLETED, OPEN, 409",
    "COMPLETED, CLOSED, 409",
    "COMPLETED, CANCELLED, 409",
    "COMPLETED, COMPLETED, 409",
    "CANCELLED, OPEN, 409",
    "CANCELLED, CLOSED, 409",
    "CANCELLED, COMPLETED, 409",
    "CANCELLED, CANCELLED, 409"
  })
  void a_cohort_moves_only_as_it_may(String from, String to, int status) {
    var cohort = aCohort().open();
    if (from.equals("COMPLETED")) {
      Slots.moveCohort("admin", cohort, "{\"to\": \"CLOSED\"}");
    }
    if (!from.equals("OPEN")) {
      Slots.moveCohort("admin", cohort, "{\"to\": \"" + from + "\", \"reason\": \"Slik er det\"}");
    }
    var reply =
        Slots.moveCohort(
            "provider-admin", cohort, "{\"to\": \"" + to + "\", \"reason\": \"Derfor\"}");
    reply.then().statusCode(status);
    if (status == 200) {
      reply
          .then()
          .body("status", equalTo(to))
          .body("transitions[-1].from", equalTo(from))
          .body("transitions[-1].to", equalTo(to))
          .body("transitions[-1].actor", equalTo("Pernille Kullvik"))
          .body("transitions[-1].reason", equalTo("Derfor"));
    } else {
      reply
          .then()
          .body("type", equalTo("/problems/illegal-transition"))
          .body("from", equalTo(from))
          .body("allowed", not(hasItem(to)));
    }
  }

  @Test
  void a_cancelled_cohort_releases_every_live_and_waiting_slot_and_says_why() {
    var cohort = aCohort().withPlaces(2).open();
    var agreement = anAgreement().stored();
    var enrolled = aSlot().in(cohort).drawingOn(agreement).naming(SlotBuilder.someone()).stored();
    Slots.moveTo(enrolled, "ENROLLED");
    var reserved = aSlot().in(cohort).drawingOn(agreement).stored();
    var waiting = aSlot().in(cohort).drawingOn(agreement).joiningTheWaitingList().stored();
    Slots.moveCohort("admin", cohort, "{\"to\": \"CANCELLED\"}")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/reason"))
        .body("errors[0].code", equalTo("required"));
    Slots.moveCohort("admin", cohort, "{\"to\": \"CANCELLED\", \"reason\": \"For få\"}")
        .then()
        .statusCode(200)
        .body("seats", equalTo(Slots.seats(2, 0, 0, 0, 2)));
    for (var slot : List.of(enrolled, reserved, waiting)) {
      Slots.read(slot)
          .then()
          .body("status", equalTo("RELEASED"))
          .body("queue", nullValue())
          .body("transitions[-1].to", equalTo("RELEASED"))
          .body("transitions[-1].reason", equalTo("For få"));
    }
    Slots.patch("admin", COHORTS + "/" + cohort, "{\"capacity\": 5}")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/immutable"));
  }

  @Test
  void a_repeated_opening_or_closing_answers_as_the_first() {
    var key = UUID.randomUUID().toString();
    var json = aCohort().named("Gjentatt kull " + key).json();
    var first = keyed(key, json, COHORTS, "");
    var second = keyed(key, json, COHORTS, "");
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    var path = COHORTS + "/" + first.path("id");
    var closing = keyed(key, "{\"to\": \"CLOSED\"}", path + "/transitions", Slots.tag(path));
    var again = keyed(key, "{\"to\": \"CLOSED\"}", path + "/transitions", "\"0-1\"");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.asString()).isEqualTo(closing.asString());
    As.admin().get(path).then().body("transitions", hasSize(1));
    assertThat(keyed(key, aCohort().named("En annen").json(), COHORTS, "").statusCode())
        .isEqualTo(422);
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
}
