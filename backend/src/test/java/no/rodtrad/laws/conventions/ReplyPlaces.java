package no.rodtrad.laws.conventions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.rodtrad.laws.conventions.HeldReplies.Held;

/**
 * The places in a reply where something could be told: each header, each field however deep, and
 * the order of each list.
 *
 * @param operation what they are places of
 */
record ReplyPlaces(String operation) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Where the two say something else. */
  Set<String> differing(Held one, Held other) {
    var places = new TreeSet<String>();
    one.headers()
        .forEach(
            (name, value) -> {
              if (!value.equals(other.headers().get(name))) {
                places.add(operation + " " + name);
              }
            });
    differing(operation + " ", json(one.body()), json(other.body()), places);
    return places;
  }

  private static void differing(String at, JsonNode one, JsonNode other, Set<String> places) {
    if (one.equals(other)) {
      return;
    }
    if (one.isObject() && other.isObject()) {
      var names = new TreeSet<String>();
      one.fieldNames().forEachRemaining(names::add);
      other.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> differing(at + "/" + name, one.path(name), other.path(name), places));
    } else if (one.isArray() && one.size() == other.size()) {
      for (int i = 0; i < one.size(); i++) {
        differing(at + "[]", one.get(i), other.get(i), places);
      }
    } else {
      places.add(at);
    }
  }

  /**
   * Puts something else in each place that has not been tried yet, and notes whether one who holds
   * both replies would have seen it.
   */
  void tryEach(Held held, Map<String, Boolean> tried) {
    held.headers()
        .forEach(
            (name, value) ->
                tried.putIfAbsent(
                    operation + " " + name,
                    !held.withHeader(name, value + "1").told().equals(held.told())));
    var root = JSON.createArrayNode().add(json(held.body()));
    var before = told(held, root);
    Probe probe = (at, put) -> tried.computeIfAbsent(at, place -> seen(put, held, root, before));
    tryEach(operation + " ", root.get(0), changed -> root.set(0, changed), probe);
  }

  /** Tries one place: the change, and how it is undone. */
  private interface Probe {
    void at(String place, Change change);
  }

  private record Change(Runnable make, Runnable undo) {}

  private static boolean seen(Change change, Held held, ArrayNode root, String before) {
    change.make.run();
    boolean seen = !told(held, root).equals(before);
    change.undo.run();
    return seen;
  }

  private static String told(Held held, ArrayNode root) {
    return held.withBody(root.get(0).toString()).told();
  }

  private static void tryEach(String at, JsonNode node, Consumer<JsonNode> put, Probe probe) {
    if (node instanceof ObjectNode object) {
      for (var field : List.copyOf(object.properties())) {
        String name = field.getKey();
        tryEach(at + "/" + name, object.get(name), changed -> object.set(name, changed), probe);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int place = i;
        tryEach(at + "[]", array.get(i), changed -> array.set(place, changed), probe);
      }
      if (array.size() > 1 && !array.get(0).equals(array.get(1))) {
        Runnable swap = () -> array.set(1, array.set(0, array.get(1)));
        probe.at(at + " order", new Change(swap, swap));
      }
    } else {
      probe.at(at, new Change(() -> put.accept(other(at, node)), () -> put.accept(node)));
    }
  }

  private static JsonNode other(String at, JsonNode node) {
    if (node.isNumber()) {
      return DecimalNode.valueOf(node.decimalValue().add(BigDecimal.ONE));
    }
    if (node.isBoolean()) {
      return BooleanNode.valueOf(!node.booleanValue());
    }
    return TextNode.valueOf(at.endsWith("/nextCursor") ? further(node) : node.asText() + "x");
  }

  /** A cursor that keeps something else, or any where there is none. */
  private static String further(JsonNode cursor) {
    var kept = cursor.isTextual() ? Base64.getUrlDecoder().decode(cursor.textValue()) : new byte[0];
    var other = new String(kept, StandardCharsets.UTF_8) + ",x";
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(other.getBytes(StandardCharsets.UTF_8));
  }

  /** A text that is no JSON is one place. */
  private static JsonNode json(String body) {
    try {
      return body.startsWith("{") ? JSON.readTree(body) : TextNode.valueOf(body);
    } catch (JsonProcessingException failure) {
      throw new IllegalArgumentException(body, failure);
    }
  }
}
