package no.rodtrad.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.Owner;
import org.junit.jupiter.api.Test;

@ApiTest
class IdempotencyApiTest {
  private static final String SCHOOLS = "/api/v1/schools";
  private static final int AT_ONCE = 8;

  private final String key = UUID.randomUUID().toString();

  @Test
  void many_at_once_create_one_and_answer_alike_or_that_it_is_under_way() throws Exception {
    var name = "Samtidig skole " + key;
    var json = SchoolBuilder.aSchool().named(name).json();
    var start = new CyclicBarrier(AT_ONCE);
    Callable<Response> post =
        () -> {
          start.await();
          return post("admin", json);
        };
    var pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      var first = "";
      for (var sent : pool.invokeAll(IntStream.range(0, AT_ONCE).mapToObj(i -> post).toList())) {
        var reply = sent.get();
        assertThat(reply.statusCode()).isIn(201, 409);
        if (reply.statusCode() == 409) {
          assertThat(reply.<String>path("type")).isEqualTo("/problems/idempotency-key-in-flight");
        } else {
          first = first.isEmpty() ? reply.asString() : first;
          assertThat(reply.asString()).isEqualTo(first);
        }
      }
      assertThat(post("admin", json).asString()).isEqualTo(first).isNotEmpty();
    } finally {
      pool.shutdown();
    }
    assertThat(schoolsNamed(name)).isEqualTo(1);
  }

  @Test
  void a_replay_has_the_same_status_body_and_place_whoever_has_changed_it_since() {
    var json = SchoolBuilder.aSchool().named("Gjentatt skole").json();
    var first = post("admin", json);
    As.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body("{\"vision\": \"En annen\"}")
        .patch(first.header("Location"))
        .then()
        .statusCode(200);
    var again = post("admin", json);
    assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    post("admin", json + " ")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
  }

  @Test
  void a_refusal_is_not_kept() {
    post("admin", "{}").then().statusCode(422);
    post("admin", SchoolBuilder.aSchool().named("Rettet skole").json()).then().statusCode(201);
    post("admin", "{}")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
  }

  @Test
  void a_key_belongs_to_a_client_and_an_operation() {
    post("admin", SchoolBuilder.aSchool().named("Min skole").json()).then().statusCode(201);
    post("adviser", "{}").then().statusCode(403);
    As.admin()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body("{}")
        .post("/api/v1/collaboration-agreements")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-body"));
  }

  @Test
  void a_reply_is_kept_for_a_day() {
    var json = SchoolBuilder.aSchool().named("Dagens skole").json();
    post("admin", json).then().statusCode(201);
    var now = Instant.now();
    MovableClock.at(
        now.plus(Duration.ofHours(23)), () -> post("admin", json).then().statusCode(201));
    MovableClock.at(
        now.plus(Duration.ofHours(25)),
        () ->
            post("admin", json)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate")));
  }

  /** The keeping fails after the work is done: with the reply goes its effect. */
  @Test
  void there_is_no_effect_without_its_kept_reply() {
    var name = "Ufullendt skole " + key;
    var json = SchoolBuilder.aSchool().named(name).json();
    Owner.run(
        "alter table idempotency_key add constraint ck_planted check (kept_at is null) not valid");
    try {
      assertThat(post("admin", json).statusCode()).isEqualTo(500);
      assertThat(schoolsNamed(name)).isZero();
    } finally {
      Owner.run("alter table idempotency_key drop constraint ck_planted");
    }
    post("admin", json).then().statusCode(201);
    post("admin", json).then().statusCode(201);
    assertThat(schoolsNamed(name)).isEqualTo(1);
  }

  @Test
  void a_form_is_compared_by_its_fields_and_its_file() {
    var first = upload("a\tb", "DRY_RUN");
    assertThat(first.statusCode()).isEqualTo(202);
    var again = upload("a\tb", "DRY_RUN");
    assertThat(again.statusCode()).isEqualTo(202);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    for (Response other : List.of(upload("a\tc", "DRY_RUN"), upload("a\tb", "APPLY"))) {
      other.then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }
  }

  private Response upload(String content, String mode) {
    return As.admin()
        .header("Idempotency-Key", key)
        .multiPart("file", "figures.csv", content.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .multiPart("source", "UDIR_NATIONAL_TESTS")
        .multiPart("mode", mode)
        .post("/api/v1/imports");
  }

  @Test
  void a_key_that_is_none_is_refused() {
    for (String bad : List.of("x".repeat(201), " ")) {
      As.admin()
          .header("Idempotency-Key", bad)
          .contentType("application/json")
          .body("{}")
          .post(SCHOOLS)
          .then()
          .statusCode(400)
          .body("errors[0].parameter", equalTo("Idempotency-Key"));
    }
  }

  private static int schoolsNamed(String name) {
    return Owner.count("select count(*) from school where name = ?", name);
  }

  private Response post(String persona, String json) {
    return As.persona(persona)
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(json)
        .post(SCHOOLS);
  }
}
