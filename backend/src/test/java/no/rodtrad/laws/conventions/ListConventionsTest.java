package no.rodtrad.laws.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Wire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every list of the contract, by the same rules. */
@ApiTest
class ListConventionsTest {
  private final Problems problems = new Problems();

  private static Stream<Call> lists() {
    return Call.withMethod("get")
        .filter(
            c ->
                c.parameters("query").stream()
                    .anyMatch(p -> p.path("name").asText().equals("cursor")));
  }

  private static Wire.Answer get(Call call, String more) {
    var query = new StringBuilder("?" + more);
    call.query().forEach((name, value) -> query.append('&').append(name).append('=').append(value));
    return Wire.send("admin", "GET", call.somewhere().orElseThrow() + query, Map.of(), new byte[0]);
  }

  @Test
  void a_page_holds_1_to_200() {
    lists()
        .forEach(
            call -> {
              for (String limit :
                  List.of("0", "-1", "201", "x", "1.5", "1e2", "", "99999999999999999999")) {
                problems.expect(call.name() + " " + limit, get(call, "limit=" + limit), 400);
              }
              for (String limit : List.of("1", "200")) {
                problems.expect(call.name() + " " + limit, get(call, "limit=" + limit), 200);
              }
            });
    assertThat(problems.found()).isEmpty();
  }

  @Test
  void a_cursor_of_one_s_own_making_is_refused() {
    lists()
        .forEach(
            call -> {
              for (String forged :
                  List.of(
                      "rubbish",
                      "%25",
                      "AAAA",
                      encoded("[]"),
                      encoded("null"),
                      encoded("{}"),
                      encoded("[1,2,3]"),
                      encoded("[\"x\"]"),
                      encoded("[\"0\",null]"),
                      encoded("[[[[[\"x\"]]]]]"),
                      encoded("[\"x\",\"" + "y".repeat(300) + "\"]"))) {
                problems.expect(call.name() + " " + forged, get(call, "cursor=" + forged), 400);
              }
            });
    assertThat(problems.found()).isEmpty();
  }

  @Test
  void a_cursor_with_other_keys_in_it_never_fails() {
    lists()
        .forEach(
            call -> {
              var own = cursorOf(get(call, "limit=1").body());
              if (own.isPresent()) {
                var json =
                    new String(Base64.getUrlDecoder().decode(own.get()), StandardCharsets.UTF_8);
                for (String forged :
                    List.of(
                        json.replaceFirst("]$", ",\"more\"]"),
                        json.replaceFirst(",\"[^\"]*\"]$", "]"),
                        json.replaceFirst(",\"[^\"]*\"]$", ",\"x\"]"),
                        json.replaceFirst(",\"[^\"]*\"", ",\"x\""),
                        json.replaceAll(",\"[^\"]*\"", ",\"\""),
                        json.replaceAll(",\"[^\"]*\"", ",\"9e999999999\""))) {
                  problems.expectNoFailure(
                      call.name() + " " + forged, get(call, "cursor=" + encoded(forged)));
                }
              }
            });
    assertThat(problems.found()).isEmpty();
  }

  @Test
  void a_cursor_of_another_list_is_refused() {
    var cursors = new ArrayList<String>();
    lists().forEach(call -> cursorOf(get(call, "limit=1").body()).ifPresent(cursors::add));
    assertThat(cursors).hasSizeGreaterThan(5);
    lists()
        .forEach(
            call -> {
              var own = cursorOf(get(call, "limit=1").body()).orElse("");
              for (String cursor : cursors) {
                problems.expect(
                    call.name() + " at " + cursor,
                    get(call, "cursor=" + cursor),
                    cursor.equals(own) ? 200 : 400);
              }
            });
    assertThat(problems.found()).isEmpty();
  }

  @Test
  void a_cursor_of_other_filters_or_with_other_keys_is_refused() {
    var mark = "Peker";
    for (String name : List.of("a", "b", "c")) {
      SchoolBuilder.aSchool().named(mark + " " + name).add();
    }
    String cursor = page(mark, null).path("nextCursor");
    var json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    page(mark, cursor).then().statusCode(200);
    page("peke", cursor).then().statusCode(400);
    for (String forged :
        List.of(
            json.replaceFirst("\"[0-9a-f-]{36}\"", "\"no-id\""),
            json.replaceFirst("\"[0-9a-f-]{36}\"", "null"),
            json.replaceFirst(mark, "\\\\u0000"),
            json.replaceFirst("]$", ",\"more\"]"))) {
      assertThat(forged).isNotEqualTo(json);
      page(mark, encoded(forged)).then().statusCode(400);
    }
  }

  @Test
  void a_walk_goes_on_behind_the_longest_names() {
    var names = new HashSet<String>();
    for (String end : List.of("a", "b", "c")) {
      names.add("Lang " + "\uD83C\uDF92".repeat(90) + "\\\"".repeat(7) + end);
    }
    for (String name : names) {
      SchoolBuilder.aSchool().named(name.replace("\\", "\\\\").replace("\"", "\\\"")).add();
    }
    var met = new ArrayList<String>();
    String cursor = null;
    do {
      var page = page("Lang \uD83C\uDF92", cursor).then().statusCode(200).extract();
      met.addAll(page.<List<String>>path("items.name"));
      cursor = page.path("nextCursor");
    } while (cursor != null);
    assertThat(met).containsExactlyInAnyOrderElementsOf(names);
  }

  private static Optional<String> cursorOf(String body) {
    var match = Pattern.compile("\"nextCursor\":\"([^\"]+)\"").matcher(body);
    return match.find() ? Optional.of(match.group(1)) : Optional.empty();
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Response page(String q, @Nullable String cursor) {
    var request = As.admin().queryParam("q", q).queryParam("limit", 1);
    return (cursor == null ? request : request.queryParam("cursor", cursor)).get("/api/v1/schools");
  }
}
