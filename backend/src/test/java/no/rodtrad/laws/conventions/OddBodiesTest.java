package no.rodtrad.laws.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies nobody can have meant, to every operation that takes JSON: refused, and nothing kept. */
@ApiTest
class OddBodiesTest {
  /** Stands in a body's text where the JSON of a value is to be put in. */
  private static final String HOLE = "hole-in-the-body";

  private static final int MEGABYTE = 1024 * 1024;
  private static final int DEEP = 10_000;

  private final Problems problems = new Problems();
  private Map<String, Long> before = Map.of();

  @BeforeEach
  void count() {
    before = counts();
  }

  @AfterEach
  void nothing_is_stored() {
    assertThat(counts()).isEqualTo(before);
  }

  @Test
  void what_cannot_be_read_is_malformed() {
    for (Call call : calls()) {
      for (String body :
          List.of(
              "",
              "{",
              "[",
              "nul",
              "NaN",
              "{} {}",
              "{}x",
              "{'a': 1}",
              "{\"a\": 01}",
              "{\"a\": +1}",
              "{\"a\": 1, \"a\": 2}",
              "\uFEFF{}",
              "{\"a\": \"\0\"}",
              "{\"a\": \"\n\"}",
              "9".repeat(100_000),
              "{\"a\": 1e99999999999}",
              "{\"a\": 1e-2147483648}",
              "[".repeat(DEEP) + "]".repeat(DEEP),
              "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP))) {
        var what = call.name() + " of " + body.substring(0, Math.min(body.length(), 30));
        problems.expect(what, send(call, body.getBytes(StandardCharsets.UTF_8)), 400);
      }
    }
    assertThat(problems.found()).isEmpty();
  }

  @Test
  void bytes_that_are_no_text_in_utf_8_are_malformed() {
    for (Call call : calls()) {
      for (byte[] body :
          List.of(
              "{\"a\": \"\u00f8\"}".getBytes(StandardCharsets.ISO_8859_1),
              "{\"a\": \"\u00f8\"}".getBytes(StandardCharsets.UTF_16),
              "{\"a\": 1}".getBytes(StandardCharsets.UTF_16LE),
              new byte[] {'"', (byte) 0xC1, (byte) 0xA1, '"'},
              new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'},
              new byte[] {'"', (byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80, '"'})) {
        problems.expect(call.name() + " of " + body.length + " bytes", send(call, body), 400);
      }
    }
    assertThat(problems.found()).isEmpty();
  }

  @Test
  void what_is_no_object_or_has_unknown_fields_breaks_a_rule() {
    for (Call call : calls()) {
      for (String body : List.of("[]", "\"text\"", "1", "1e400", "true", "null", nested(40))) {
        problems.expect(call.name() + " of " + body, send(call, body), 422);
      }
      var unknown = ((ObjectNode) call.example().deepCopy()).put("favouriteColour", "red");
      var reply = send(call, unknown.toString());
      problems.expect(call.name() + " with an unknown field", reply, 422);
      if (!reply.body().contains("{\"pointer\":\"/favouriteColour\",\"code\":\"unknown-field\"")) {
        problems.add(call.name() + " does not name the field: " + reply.body());
      }
    }
    assertThat(problems.found()).isEmpty();
  }

  @Test
  void a_body_just_over_a_megabyte_is_too_large_and_one_of_a_megabyte_is_not() {
    for (Call call : calls()) {
      problems.expect(call.name(), send(call, filled(MEGABYTE + 1)), 413);
      problems.expect(call.name(), send(call, filled(MEGABYTE)), 422);
    }
    assertThat(problems.found()).isEmpty();
  }

  private static byte[] filled(int size) {
    var frame = "{\"a\": \"\"}";
    return ("{\"a\": \"" + "x".repeat(size - frame.length()) + "\"}")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Each odd value once in each operation, in another of its places every time. */
  @Test
  void no_value_nobody_can_have_meant_is_taken_in() {
    var values =
        List.of(
            "1e400",
            "-1e999999999",
            "1e-999999999",
            "1e2147483647",
            "9".repeat(30),
            "9".repeat(900),
            "0." + "1".repeat(900),
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "\"\\u0007\"",
            nested(40),
            "\"" + "x".repeat(900_000) + "\"",
            "{\"\\u0000\": 1}",
            "{\"" + "k".repeat(40_000) + "\": 1}");
    for (Call call : calls()) {
      var places = places(call.example());
      for (int index = 0; index < values.size(); index++) {
        var place = places.get(index % places.size());
        var value = values.get(index);
        var shown = value.substring(0, Math.min(value.length(), 20));
        var what = call.name() + " with " + shown + " at " + place;
        problems.expect(what, send(call, holding(call.example(), place, value)), 400, 422);
      }
    }
    assertThat(problems.found()).isEmpty();
  }

  /** A megabyte can hold a million errors; three such bodies at once took a gigabyte to answer. */
  @Test
  void a_body_wrong_throughout_is_told_so_and_costs_little() throws Exception {
    var model = "{\"name\": \"x\", \"rules\": [" + "{},".repeat(340_000) + "{}]}";
    var fields =
        IntStream.range(0, 45_000)
            .mapToObj(i -> "\"k" + i + "\": \"\\u0000\"")
            .reduce(new StringBuilder("{\"k\": 1"), (b, f) -> b.append(',').append(f), (a, b) -> a)
            .append('}')
            .toString();
    var call = Call.all().stream().filter(c -> c.name().equals("createRiskModel")).findFirst();
    Callable<Wire.Answer> rules = () -> send(call.orElseThrow(), model);
    Callable<Wire.Answer> names = () -> send(call.orElseThrow(), fields);
    var pool = Executors.newFixedThreadPool(4);
    try {
      for (var reply : pool.invokeAll(List.of(rules, rules, rules, names))) {
        problems.expect("a body wrong throughout", reply.get(), 422);
        assertThat(reply.get().body())
            .contains("More than 1000 things in the body must be mended")
            .hasSizeLessThan(400_000);
      }
    } finally {
      pool.shutdown();
    }
    assertThat(problems.found()).isEmpty();
  }

  /** All that take one, where there is something of the kind. */
  private static List<Call> calls() {
    return Call.withJsonBody().filter(call -> call.somewhere().isPresent()).toList();
  }

  private static Wire.Answer send(Call call, byte[] body) {
    var headers = Map.of("If-Match", "*", "Content-Type", call.mediaTypes().get(0));
    return Wire.send(
        "admin",
        call.method().toUpperCase(Locale.ROOT),
        call.somewhere().orElseThrow(),
        headers,
        body);
  }

  private static Wire.Answer send(Call call, String body) {
    return send(call, body.getBytes(StandardCharsets.UTF_8));
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  private static List<String> places(JsonNode body) {
    var found = new ArrayList<String>();
    collect(body, "", found);
    return found;
  }

  private static void collect(JsonNode node, String place, List<String> found) {
    if (!place.isEmpty()) {
      found.add(place);
    }
    node.properties()
        .forEach(entry -> collect(entry.getValue(), place + "/" + entry.getKey(), found));
    for (int index = 0; node.isArray() && index < node.size(); index++) {
      collect(node.get(index), place + "/" + index, found);
    }
  }

  /** The body with this piece of JSON, however odd, in this place. */
  private static String holding(JsonNode example, String pointer, String json) {
    var body = example.deepCopy();
    var place = JsonPointer.compile(pointer);
    var parent = body.at(place.head());
    if (parent instanceof ObjectNode object) {
      object.set(place.last().getMatchingProperty(), TextNode.valueOf(HOLE));
    } else {
      ((ArrayNode) parent).set(place.last().getMatchingIndex(), TextNode.valueOf(HOLE));
    }
    return body.toString().replace("\"" + HOLE + "\"", json);
  }

  private static Map<String, Long> counts() {
    var counts = new LinkedHashMap<String, Long>();
    var lists = Call.withMethod("get").map(call -> call.operation().path()).toList();
    Call.withMethod("post")
        .map(call -> call.operation().path())
        .filter(lists::contains)
        .filter(path -> !path.contains("{"))
        .forEach(
            list ->
                counts.put(
                    list,
                    As.admin()
                        .queryParams("limit", 1, "count", true)
                        .get(list)
                        .jsonPath()
                        .getLong("total")));
    return counts;
  }
}
