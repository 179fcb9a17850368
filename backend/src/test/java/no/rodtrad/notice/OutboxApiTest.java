package no.rodtrad.notice;

import static no.rodtrad.notice.Place.aPlace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Owner;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The outbox as the administrator reads it. */
@ApiTest
class OutboxApiTest {
  private static final String OUTBOX = "/api/v1/outbox-messages";

  @Test
  void the_administrator_reads_what_was_written_to_whom() {
    var place = aPlace().named();
    As.admin()
        .get(OUTBOX + "/" + place.message("id"))
        .then()
        .statusCode(200)
        .body("kind", equalTo("PLACE_CONFIRMED"))
        .body("status", equalTo("PENDING"))
        .body("language", equalTo("nb"))
        .body("recipient.email", equalTo(place.email()))
        .body("attempts", equalTo(0))
        .body("subject", nullValue())
        .body("endedAt", nullValue());
    As.admin()
        .queryParam("status", "PENDING")
        .queryParam("kind", "PLACE_CONFIRMED")
        .queryParam("limit", 200)
        .get(OUTBOX)
        .then()
        .body("items.status", everyItem(equalTo("PENDING")))
        .body("items.recipient.email", hasItem(place.email()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "provider-admin",
        "adviser",
        "owner-flesberg",
        "principal-flesberg",
        "county-governor",
        "system-kongsberg",
        "stranger"
      })
  void to_all_others_it_is_closed_and_its_messages_do_not_exist(String persona) {
    var id = aPlace().named().message("id");
    As.persona(persona).get(OUTBOX).then().statusCode(403);
    As.persona(persona).get(OUTBOX + "/" + id).then().statusCode(404);
    send(persona, id, "\"0\"", "{\"to\": \"PENDING\"}").then().statusCode(404);
  }

  @Test
  void what_was_given_up_is_sent_again_when_the_administrator_says_so() {
    var place = dead();
    var id = place.message("id");
    var tag = As.admin().get(OUTBOX + "/" + id).header("ETag");
    send("admin", id, null, "{\"to\": \"PENDING\"}").then().statusCode(428);
    send("admin", id, "\"99\"", "{\"to\": \"PENDING\"}").then().statusCode(412);
    send("admin", id, tag, "{\"to\": \"SENT\", \"why\": 1}")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItems("/to", "/why"));
    send("admin", id, tag, "{\"to\": \"PENDING\"}")
        .then()
        .statusCode(200)
        .body("status", equalTo("PENDING"))
        .body("attempts", equalTo(0));
    var again = As.admin().get(OUTBOX + "/" + id).header("ETag");
    send("admin", id, again, "{\"to\": \"PENDING\"}")
        .then()
        .statusCode(409)
        .body("from", equalTo("PENDING"))
        .body("allowed", equalTo(List.of()));
  }

  @Test
  void what_was_given_up_stands_on_the_administrators_worklist_and_on_no_other() {
    var id = dead().message("id");
    var key = "MAIL_UNDELIVERED:" + id;
    As.admin()
        .queryParam("limit", 200)
        .get("/api/v1/me/worklist")
        .then()
        .body("items.find { it.key == '" + key + "' }.severity", equalTo("HIGH"))
        .body("items.find { it.key == '" + key + "' }.subject.screen", equalTo("/utboks/" + id));
    As.persona("provider-admin")
        .queryParam("limit", 200)
        .get("/api/v1/me/worklist")
        .then()
        .body("items.find { it.key == '" + key + "' }", nullValue());
  }

  @Test
  void reading_takes_as_many_statements_however_much_was_written() {
    var id = aPlace().named().message("id");
    var list = (Runnable) () -> As.admin().get(OUTBOX).then().statusCode(200);
    list.run();
    assertThat(SqlCount.during(list)).isEqualTo(2);
    aPlace().named();
    aPlace().waiting();
    assertThat(SqlCount.during(list)).isEqualTo(2);
    assertThat(SqlCount.during(() -> As.admin().get(OUTBOX + "/" + id))).isEqualTo(1);
  }

  @Test
  void all_that_is_wrong_with_a_question_is_said_at_once() {
    As.admin()
        .queryParam("status", "LOST")
        .queryParam("kind", "SPAM")
        .queryParam("limit", 0)
        .get(OUTBOX)
        .then()
        .statusCode(400)
        .body("errors.parameter", hasItems("status", "kind", "limit"));
  }

  private static Place dead() {
    var place = aPlace().named();
    Owner.run(
        "update outbox_message set status = 'DEAD', ended_at = now(), attempts = 10, failure = 'x' where id = ?",
        UUID.fromString(place.message("id")));
    return place;
  }

  private static Response send(
      String persona, String id, @org.jspecify.annotations.Nullable String tag, String body) {
    var request = As.persona(persona).contentType("application/json").body(body);
    return (tag == null ? request : request.header("If-Match", tag))
        .post(OUTBOX + "/" + id + "/transitions");
  }
}
