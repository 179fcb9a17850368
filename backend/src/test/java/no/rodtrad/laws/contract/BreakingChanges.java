package no.rodtrad.laws.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What a client of the earlier contract would stumble over in the later one. A request may be asked
 * less of, a reply may say more; the other way round breaks.
 */
final class BreakingChanges {
  private static final Set<String> LOWER_BOUNDS =
      Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
  private static final Set<String> UPPER_BOUNDS =
      Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");
  private static final Set<String> FORMS =
      Set.of("format", "pattern", "multipleOf", "uniqueItems", "x-ordered", "x-unique-by", "const");

  private final Contract before;
  private final Contract after;
  private final List<String> found = new ArrayList<>();
  private final Set<String> compared = new HashSet<>();

  private BreakingChanges(Contract before, Contract after) {
    this.before = before;
    this.after = after;
  }

  static List<String> between(Contract before, Contract after) {
    var changes = new BreakingChanges(before, after);
    changes.problems();
    var later = after.operations();
    before
        .operations()
        .forEach(
            (name, operation) -> {
              var now = later.get(name);
              if (now == null) {
                changes.found.add(name + " is gone");
              } else {
                changes.operation(operation, now);
              }
            });
    return changes.found;
  }

  private void problems() {
    var now = after.tree().path("x-problems");
    for (var problem : before.tree().path("x-problems").properties()) {
      if (!now.path(problem.getKey()).path("status").equals(problem.getValue().path("status"))) {
        found.add("problem " + problem.getKey() + " is gone or has another status");
      }
    }
  }

  private void operation(Contract.Operation was, Contract.Operation is) {
    if (!was.id().equals(is.id())) {
      found.add(was.name() + ": operationId " + was.id() + " is now " + is.id());
    }
    parameters(was, is);
    var wasBody = before.resolve(was.node().path("requestBody"));
    var isBody = after.resolve(is.node().path("requestBody"));
    if (isBody.path("required").asBoolean() && !wasBody.path("required").asBoolean()) {
      found.add(was.name() + ": a body is required now");
    }
    content(was.name() + " request", wasBody.path("content"), isBody.path("content"), false);
    for (var reply : was.node().path("responses").properties()) {
      var place = was.name() + " " + reply.getKey();
      var then = before.resolve(reply.getValue());
      var now = after.resolve(is.node().path("responses").path(reply.getKey()));
      if (now.isMissingNode()) {
        found.add(place + " is gone");
      } else {
        removed(place + " header", then.path("headers"), now.path("headers"));
        content(place, then.path("content"), now.path("content"), true);
      }
    }
  }

  private void parameters(Contract.Operation was, Contract.Operation is) {
    for (JsonNode then : was.parameters()) {
      var place = was.name() + " parameter " + key(then);
      var now = is.parameters().stream().filter(p -> key(p).equals(key(then))).findFirst();
      if (now.isEmpty()) {
        found.add(place + " is gone");
      } else {
        schema(place, then.path("schema"), now.get().path("schema"), false);
      }
    }
    for (JsonNode now : is.parameters()) {
      var then = was.parameters().stream().filter(p -> key(p).equals(key(now))).findFirst();
      if (now.path("required").asBoolean()
          && !then.map(p -> p.path("required").asBoolean()).orElse(false)) {
        found.add(was.name() + " parameter " + key(now) + " is required now");
      }
    }
  }

  private static String key(JsonNode parameter) {
    return parameter.path("in").asText() + " " + parameter.path("name").asText();
  }

  private void content(String place, JsonNode was, JsonNode is, boolean reply) {
    removed(place + " media type", was, is);
    for (var media : was.properties()) {
      if (is.has(media.getKey())) {
        var now = is.path(media.getKey()).path("schema");
        schema(place, media.getValue().path("schema"), now, reply);
      }
    }
  }

  private void removed(String place, JsonNode was, JsonNode is) {
    was.fieldNames()
        .forEachRemaining(
            name -> {
              if (!is.has(name)) {
                found.add(place + " " + name + " is gone");
              }
            });
  }

  private void schema(String place, JsonNode wasNode, JsonNode isNode, boolean reply) {
    var pair = wasNode.path("$ref").asText() + isNode.path("$ref").asText() + reply;
    if (wasNode.has("$ref") && isNode.has("$ref") && !compared.add(pair)) {
      return;
    }
    var was = before.schema(wasNode);
    var is = after.schema(isNode);
    types(place, types(before, wasNode), types(after, isNode), reply);
    words(place, texts(was.path("enum")), texts(is.path("enum")), reply);
    if (reply) {
      required(place, was, is, "may be missing now");
    } else {
      required(place, is, was, "is required now");
      bounds(place, was, is);
    }
    for (var property : was.path("properties").properties()) {
      var now = is.path("properties").path(property.getKey());
      var at = place + "/" + property.getKey();
      if (now.isMissingNode()) {
        found.add(at + " is gone");
      } else {
        schema(at, property.getValue(), now, reply);
      }
    }
    if (was.has("items")) {
      schema(place + "[]", was.path("items"), is.path("items"), reply);
    }
  }

  /** Who reads must understand every type that is sent. */
  private void types(String place, Set<String> was, Set<String> is, boolean reply) {
    var sent = new TreeSet<>(reply ? is : was);
    var understood = reply ? was : is;
    var open = sent.isEmpty();
    sent.removeAll(understood);
    if (understood.contains("number")) {
      sent.remove("integer");
    }
    if (!understood.isEmpty() && (open || !sent.isEmpty())) {
      found.add(place + ": type " + was + " is now " + is);
    }
  }

  /** A word that was there stays; in a reply new ones may come, in a request new limits may not. */
  private void words(String place, Set<String> was, Set<String> is, boolean reply) {
    var lost = new TreeSet<>(was);
    lost.removeAll(is);
    if (!is.isEmpty() && (!lost.isEmpty() || (was.isEmpty() && !reply))) {
      found.add(place + ": enum " + was + " is now " + is);
    }
  }

  private void required(String place, JsonNode some, JsonNode others, String what) {
    var missing = texts(some.path("required"));
    missing.removeAll(texts(others.path("required")));
    missing.forEach(field -> found.add(place + "/" + field + " " + what));
  }

  private void bounds(String place, JsonNode was, JsonNode is) {
    for (var rule : is.properties()) {
      var then = was.path(rule.getKey());
      var name = rule.getKey();
      var differs = FORMS.contains(name) && !rule.getValue().equals(then);
      var narrower =
          (LOWER_BOUNDS.contains(name) && above(rule.getValue(), then))
              || (UPPER_BOUNDS.contains(name) && above(then, rule.getValue()));
      if (differs || narrower) {
        found.add(place + ": " + name + " is narrower: " + rule.getValue());
      }
    }
  }

  /** Whether a bound is above another; a bound where there was none is. */
  private static boolean above(JsonNode one, JsonNode other) {
    return !one.isNumber()
        || !other.isNumber()
        || new BigDecimal(one.asText()).compareTo(new BigDecimal(other.asText())) > 0;
  }

  private static Set<String> types(Contract document, JsonNode node) {
    var resolved = document.resolve(node);
    var types = texts(document.schema(node).path("type"));
    var nullable =
        StreamSupport.stream(resolved.path("oneOf").spliterator(), false)
            .anyMatch(option -> option.path("type").asText().equals("null"));
    if (nullable) {
      types.add("null");
    }
    return types;
  }

  private static Set<String> texts(JsonNode node) {
    if (node.isTextual()) {
      return new TreeSet<>(Set.of(node.asText()));
    }
    return StreamSupport.stream(node.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
