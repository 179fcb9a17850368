package no.rodtrad.scheme;

import static no.rodtrad.scheme.ParticipationBuilder.inNoScheme;
import static no.rodtrad.scheme.SchemeBuilder.SCHEMES;
import static no.rodtrad.scheme.SchemeBuilder.aScheme;
import static no.rodtrad.scheme.SchemeBuilder.phase;
import static no.rodtrad.scheme.SchemeBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class SchemeApiTest {
  @Test
  void a_scheme_is_added_and_read_as_it_was_added() {
    var scheme = aScheme().with("note", "Prøve");
    var reply = scheme.postedBy("admin");
    String id = reply.path("id");
    var expected = new LinkedHashMap<String, Object>(scheme.fields());
    expected.put("id", id);
    expected.put("open", true);
    assertThat(reply.then().statusCode(201).extract().<Map<String, Object>>path("$"))
        .isEqualTo(expected);
    assertThat(reply.header("Location")).endsWith(SCHEMES + "/" + id);
    assertThat(As.admin().get(SCHEMES + "/" + id).asString()).isEqualTo(reply.asString());
  }

  @Test
  void every_error_is_told_at_once() {
    aScheme()
        .with("name", " ")
        .with("years", 2)
        .with("phases", List.of(phase("PREPARATION", 2, 1), phase("PARTY", 1, 1)))
        .with("reports", List.of(report(1), report(1, "PUPILS")))
        .with("intakes", List.of("2022-24"))
        .postedBy("admin")
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/name required",
                "/phases/0/toYear order",
                "/phases/1/kind enum",
                "/reports/0/parties length",
                "/reports/1/parties/0 enum",
                "/reports/1 duplicate",
                "/intakes/0 format"));
    aScheme()
        .with("phases", List.of(phase("PREPARATION", 1, 2), phase("IMPLEMENTATION", 2, 4)))
        .with("reports", List.of(report(4, "ADVISERS")))
        .postedBy("admin")
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/phases/1/toYear outside", "/phases/1 overlap", "/reports/0/afterYear outside"));
  }

  @Test
  void it_is_closed_and_opened_and_an_intake_somebody_came_by_stays() {
    var id = aScheme().add();
    var path = SCHEMES + "/" + id;
    var tag = tag(path);
    patch("admin", path, "{\"open\": false}", null).then().statusCode(428);
    patch("admin", path, "{\"open\": false}", tag)
        .then()
        .statusCode(200)
        .body("open", equalTo(false));
    patch("admin", path, "{\"open\": true}", tag).then().statusCode(412);
    inNoScheme()
        .in(id)
        .postedBy("admin")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/scheme-closed"));
    patch("admin", path, "{\"open\": true, \"intakes\": [\"2022-23\", \"2024-25\"]}", tag(path))
        .then()
        .statusCode(200)
        .body("intakes", equalTo(List.of("2022-23", "2024-25")));
    inNoScheme().in(id).add();
    patch("admin", path, "{\"intakes\": [\"2024-25\"]}", tag(path))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/intakes"))
        .body("errors[0].code", equalTo("conflict"));
    patch("admin", path, "{\"years\": 4}", tag(path)).then().statusCode(422);
  }

  @Test
  void an_intake_that_comes_or_goes_is_another_version() {
    var path = SCHEMES + "/" + aScheme().add();
    var tag = tag(path);
    patch("admin", path, "{\"intakes\": []}", tag).then().statusCode(200);
    patch("admin", path, "{\"intakes\": [\"2022-23\"]}", tag).then().statusCode(412);
    var unchanged = tag(path);
    patch("admin", path, "{}", unchanged).then().statusCode(200).header("ETag", equalTo(unchanged));
  }

  @ParameterizedTest
  @ValueSource(strings = {"adviser", "owner-flesberg", "county-governor", "system-kongsberg"})
  void who_works_here_reads_schemes_and_does_not_write_them(String persona) {
    var id = aScheme().add();
    As.persona(persona).get(SCHEMES + "/" + id).then().statusCode(200);
    aScheme().postedBy(persona).then().statusCode(403);
    patch(persona, SCHEMES + "/" + id, "{\"colour\": 1}", null).then().statusCode(403);
  }

  @Test
  void a_stranger_finds_none() {
    var id = aScheme().add();
    As.persona("stranger").get(SCHEMES).then().statusCode(200).body("items", empty());
    As.persona("stranger").get(SCHEMES + "/" + id).then().statusCode(404);
    aScheme().postedBy("stranger").then().statusCode(403);
    As.nobody().get(SCHEMES).then().statusCode(401);
  }

  @Test
  void lists_are_filtered_and_walked() {
    var closed = aScheme().with("name", "Lukket").with("open", false).add();
    var open = aScheme().with("name", "Åpen").add();
    var all = As.admin().queryParam("open", false).queryParam("limit", 200).get(SCHEMES);
    all.then()
        .body("items.id", hasItem(closed))
        .body("items.open", equalTo(all.path("items.collect { false }")));
    As.admin()
        .queryParam("open", true)
        .queryParam("limit", 200)
        .get(SCHEMES)
        .then()
        .body("items.id", hasItem(open));
    As.admin().queryParam("open", "maybe").get(SCHEMES).then().statusCode(400);
    String cursor = As.admin().queryParam("limit", 1).get(SCHEMES).path("nextCursor");
    As.admin()
        .queryParam("limit", 1)
        .queryParam("cursor", cursor)
        .get(SCHEMES)
        .then()
        .statusCode(200);
  }

  @Test
  void a_repeated_creation_adds_one_and_statements_do_not_grow() {
    var key = UUID.randomUUID().toString();
    var body = aScheme().fields();
    var first =
        As.admin()
            .header("Idempotency-Key", key)
            .contentType("application/json")
            .body(body)
            .post(SCHEMES);
    var again =
        As.admin()
            .header("Idempotency-Key", key)
            .contentType("application/json")
            .body(body)
            .post(SCHEMES);
    assertThat(again.asString()).isEqualTo(first.asString());
    var path = SCHEMES + "/" + first.path("id");
    assertThat(SqlCount.during(() -> As.admin().get(path))).isEqualTo(1);
    assertThat(SqlCount.during(() -> As.admin().queryParam("limit", 200).get(SCHEMES)))
        .isEqualTo(1);
    assertThat(SqlCount.during(() -> aScheme().postedBy("admin"))).isEqualTo(6);
    var tag = tag(path);
    assertThat(SqlCount.during(() -> patch("admin", path, "{\"open\": false}", tag))).isEqualTo(7);
  }

  private static String tag(String path) {
    return As.admin().get(path).header("ETag");
  }

  private static Response patch(
      String persona, String path, String json, @org.jspecify.annotations.Nullable String tag) {
    return ParticipationBuilder.patch(persona, path, json, tag);
  }
}
