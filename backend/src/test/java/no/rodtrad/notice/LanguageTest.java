package no.rodtrad.notice;

import static no.rodtrad.notice.Place.aPlace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.List;
import no.rodtrad.access.BackgroundWork;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Owner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has said in which language they want to be written to is written to in it. */
@ApiTest
class LanguageTest {
  private static final String READER = "principal-madsebakken";

  @Inject DeliveryService deliveries;
  @Inject BackgroundWork background;

  private final MailServer server = MailServer.up();

  @AfterEach
  void forget() {
    server.close();
    Owner.run("update person set language = null");
  }

  private static Response choose(String persona, String body) {
    return As.persona(persona)
        .contentType("application/json")
        .body(body)
        .put("/api/v1/me/language");
  }

  private static String emailOf(String persona) {
    return Owner.read(
        "select p.email from person p join person_identity i on i.person_id = p.id where i.subject = ?",
        persona);
  }

  @ParameterizedTest
  @CsvSource({
    "nb, Plassen din er bekreftet",
    "nn, Plassen din er stadfesta",
    "en, Your place is confirmed"
  })
  void mail_leaves_in_the_language_its_reader_has_chosen(String language, String subject)
      throws MessagingException {
    choose(READER, "{\"language\": \"" + language + "\"}")
        .then()
        .statusCode(200)
        .body("language", equalTo(language));
    As.persona(READER).get("/api/v1/me").then().body("language", equalTo(language));
    Owner.run(
        "update outbox_message set status = 'KEPT', ended_at = now(), lease = null, leased_until = null"
            + " where status = 'PENDING'");
    var place = aPlace().to(emailOf(READER).toUpperCase(java.util.Locale.ROOT)).named();
    background.run(() -> new Postman(deliveries, server.carrier()).round());
    place.becomes("RELEASED");
    assertThat(server.received(place.email()))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.getSubject()).startsWith(subject);
              assertThat(mail.getHeader("Content-Language")).containsExactly(language);
            });
  }

  @Test
  void nobody_has_chosen_until_they_have_and_nobody_chooses_for_another() {
    As.persona("adviser").get("/api/v1/me").then().body("language", nullValue());
    choose(READER, "{\"language\": \"en\"}").then().statusCode(200);
    As.persona("adviser").get("/api/v1/me").then().body("language", nullValue());
    assertThat(Owner.count("select count(*) from person where language is not null")).isEqualTo(1);
  }

  @Test
  void there_is_nobody_to_write_to_in_a_system() {
    choose("system-kongsberg", "{\"language\": \"en\"}").then().statusCode(403);
    As.persona("system-kongsberg").get("/api/v1/me").then().body("language", nullValue());
  }

  @Test
  void a_language_there_are_no_words_in_is_refused() {
    for (var wrong : List.of("{\"language\": \"se\"}", "{\"language\": null}", "{}")) {
      choose(READER, wrong).then().statusCode(422);
    }
    choose(READER, "{\"language\": \"sv\", \"region\": \"SE\"}")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItems("/language", "/region"));
    choose(READER, "{\"language\": \"en\"").then().statusCode(400);
    As.nobody()
        .contentType("application/json")
        .body("{\"language\": \"en\"}")
        .put("/api/v1/me/language")
        .then()
        .statusCode(401);
    As.persona(READER).get("/api/v1/me").then().body("grants.role", contains("PRINCIPAL"));
  }
}
