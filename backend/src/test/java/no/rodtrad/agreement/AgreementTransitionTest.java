package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementBuilder.PATH;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static no.rodtrad.agreement.AgreementBuilder.transition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ApiTest
class AgreementTransitionTest {
  private static final List<String> TARGETS =
      List.of("SIGNED", "ACTIVE", "PAUSED", "COMPLETED", "TERMINATED");

  /** The contract's table, written out: from where, by hand, to where. */
  static Stream<Arguments> everyStateAndTarget() {
    return Stream.of(
            Arguments.of("DRAFT", List.of("SIGNED", "TERMINATED")),
            Arguments.of("SIGNED", List.of("TERMINATED")),
            Arguments.of("ACTIVE", List.of("PAUSED", "COMPLETED", "TERMINATED")),
            Arguments.of("PAUSED", List.of("ACTIVE", "TERMINATED")),
            Arguments.of("COMPLETED", List.of()),
            Arguments.of("TERMINATED", List.of()))
        .flatMap(row -> TARGETS.stream().map(to -> Arguments.of(row.get()[0], to, row.get()[1])));
  }

  @ParameterizedTest
  @MethodSource("everyStateAndTarget")
  void only_the_moves_of_the_table_are_made_and_all_others_name_them(
      String from, String to, List<String> allowed) {
    var id = in(from);
    var answer = transition("admin", id, body(to));
    if (allowed.contains(to)) {
      answer
          .then()
          .statusCode(200)
          .body("status", equalTo(to.equals("SIGNED") ? "ACTIVE" : to))
          .body(
              "transitions.findAll { it.to == '" + to + "' }.last().actor",
              equalTo("Astrid Demodal"));
    } else {
      answer
          .then()
          .statusCode(409)
          .body("type", equalTo("/problems/illegal-transition"))
          .body("from", equalTo(from))
          .body("allowed", equalTo(allowed));
      As.admin().get(PATH + "/" + id).then().body("status", equalTo(from));
    }
  }

  private static String in(String status) {
    var today = MovableClock.today();
    return switch (status) {
      case "DRAFT" -> anAgreement().draft();
      case "SIGNED" -> anAgreement().from(today.plusDays(1)).signed();
      case "ACTIVE" -> anAgreement().signed();
      case "PAUSED", "COMPLETED", "TERMINATED" -> moved(anAgreement().signed(), status);
      default -> throw new IllegalArgumentException(status);
    };
  }

  private static String moved(String id, String to) {
    transition("admin", id, body(to)).then().statusCode(200);
    return id;
  }

  private static String body(String to) {
    return to.equals("PAUSED") || to.equals("TERMINATED")
        ? "{\"to\": \"" + to + "\", \"reason\": \"Etter avtale\"}"
        : "{\"to\": \"" + to + "\"}";
  }

  @Test
  void every_move_is_kept_with_who_when_from_where_to_where_and_why() {
    var id = anAgreement().signed();
    moved(id, "PAUSED");
    moved(id, "ACTIVE");
    transition("provider-admin", id, "{\"to\": \"COMPLETED\", \"reason\": \"Målet er nådd\"}")
        .then()
        .statusCode(200)
        .body("transitions.from", contains("DRAFT", "SIGNED", "ACTIVE", "PAUSED", "ACTIVE"))
        .body("transitions.to", contains("SIGNED", "ACTIVE", "PAUSED", "ACTIVE", "COMPLETED"))
        .body("transitions[4].actor", equalTo("Pernille Kullvik"))
        .body("transitions.reason", contains(null, null, "Etter avtale", null, "Målet er nådd"))
        .body("transitions[4].at", matchesPattern("20\\d\\d-.*Z"));
    String since = As.admin().get(PATH + "/" + id).path("statusSince");
    assertThat(since).isEqualTo(As.admin().get(PATH + "/" + id).path("transitions[4].at"));
  }

  @Test
  void it_is_signed_today_unless_another_day_is_given_which_may_follow_the_first() {
    var today = MovableClock.today();
    transition("admin", anAgreement().draft(), "{\"to\": \"SIGNED\"}")
        .then()
        .body("signedOn", equalTo(today.toString()));
    transition(
            "admin",
            anAgreement().from(today.minusDays(9)).draft(),
            "{\"to\": \"SIGNED\", \"signedOn\": \"" + today.minusDays(3) + "\"}")
        .then()
        .statusCode(200)
        .body("signedOn", equalTo(today.minusDays(3).toString()));
  }

  @Test
  void everything_wrong_with_a_move_is_told_at_once_before_its_state_is_looked_at() {
    var tomorrow = MovableClock.today().plusDays(1);
    var id = anAgreement().draft();
    errors(id, "{\"to\": \"PAUSED\", \"signedOn\": \"" + tomorrow + "\"}")
        .containsExactlyInAnyOrder("/reason required", "/signedOn conflict");
    errors(id, "{\"to\": \"TERMINATED\"}").containsExactly("/reason required");
    errors(id, "{\"to\": \"SIGNED\", \"signedOn\": \"" + tomorrow + "\"}")
        .containsExactly("/signedOn maximum");
    errors(id, "{\"to\": \"DRAFT\", \"reason\": \" \", \"by\": \"meg\"}")
        .containsExactlyInAnyOrder("/to enum", "/reason required", "/by unknown-field");
    As.admin().get(PATH + "/" + id).then().body("transitions", equalTo(List.of()));
  }

  private static org.assertj.core.api.ListAssert<String> errors(String id, String body) {
    List<String> errors =
        transition("admin", id, body)
            .then()
            .statusCode(422)
            .extract()
            .path("errors.collect { it.pointer + ' ' + it.code }");
    return assertThat(errors);
  }

  @Test
  void a_move_needs_the_version_it_was_made_upon() {
    var id = anAgreement().draft();
    var tag = As.admin().get(PATH + "/" + id).header("ETag");
    sign(id, null, null).then().statusCode(428);
    sign(id, "\"7-0\"", null).then().statusCode(412);
    sign(id, tag, null).then().statusCode(200).header("ETag", matchesPattern("\"1-[0-9a-f]+\""));
    sign(id, tag, null).then().statusCode(412);
  }

  @Test
  void a_repeated_move_answers_as_the_first_and_is_made_once() {
    var id = anAgreement().draft();
    var tag = As.admin().get(PATH + "/" + id).header("ETag");
    var key = UUID.randomUUID().toString();
    var first = sign(id, tag, key);
    var second = sign(id, tag, key);
    first.then().statusCode(200);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    As.admin()
        .get(PATH + "/" + id)
        .then()
        .body("transitions.to", containsInAnyOrder("SIGNED", "ACTIVE"));
  }

  private static Response sign(
      String id,
      @org.jspecify.annotations.Nullable String tag,
      @org.jspecify.annotations.Nullable String key) {
    var request = As.admin().contentType("application/json").body("{\"to\": \"SIGNED\"}");
    request = tag == null ? request : request.header("If-Match", tag);
    request = key == null ? request : request.header("Idempotency-Key", key);
    return request.post(PATH + "/" + id + "/transitions");
  }
}
