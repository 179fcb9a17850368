package no.rodtrad.laws.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the framework finds in the resources against what the contract promises: operations, their
 * parameters, media types, and the shape of every request and reply.
 */
final class ScanComparison {
  /** What the server serves beside the API, for everyone; the contract names it in its prose. */
  private static final Set<String> OUTSIDE =
      Set.of("get /openapi.yaml", "get /problems", "get /problems/{slug}");

  /** Records that are written as one value: their shape the scan cannot know. */
  private static final Set<String> VALUES = Set.of("SchoolYear", "OrgNumber", "NationalLimit");

  private final Contract scan;
  private final Contract contract;
  private final List<String> found = new ArrayList<>();
  private final Set<String> compared = new HashSet<>();

  private ScanComparison(Contract scan, Contract contract) {
    this.scan = scan;
    this.contract = contract;
  }

  static List<String> differences(Contract scan, Contract contract) {
    var comparison = new ScanComparison(scan, contract);
    comparison.compare();
    return comparison.found;
  }

  private void compare() {
    var served = scan.operations();
    var promised = contract.operations();
    served.keySet().stream()
        .filter(name -> !promised.containsKey(name) && !OUTSIDE.contains(name))
        .forEach(name -> found.add(name + " is served and not in the contract"));
    promised.forEach(
        (name, operation) -> {
          if (served.containsKey(name)) {
            operation(served.get(name), operation);
          } else {
            found.add(name + " is in the contract and not served");
          }
        });
  }

  private void operation(Contract.Operation is, Contract.Operation promised) {
    var name = promised.id();
    if (!is.id().equals(name)) {
      found.add(promised.name() + " is served by " + is.id() + ", not " + name);
    }
    for (String place : List.of("query", "path")) {
      same(name + " " + place, parameters(is, place), parameters(promised, place));
    }
    same(name + " header", headers(parameters(is, "header")), headersOf(promised));
    same(name + " takes", mediaTypes(is), mediaTypes(promised));
    var reply = scan.reply(is).path("content");
    var promisedReply = contract.reply(promised).path("content");
    same(name + " answers", names(reply), names(promisedReply));
    for (var media : promisedReply.properties()) {
      var schema = reply.path(media.getKey()).path("schema");
      schema(name + " reply", schema, media.getValue().path("schema"));
    }
  }

  /** Keys of repeated requests and known tags are taken for all operations in one place. */
  private static Set<String> headersOf(Contract.Operation operation) {
    return headers(parameters(operation, "header"));
  }

  private static Set<String> headers(Set<String> names) {
    return names.stream()
        .filter(name -> !name.equals("Idempotency-Key") && !name.equals("If-None-Match"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> parameters(Contract.Operation operation, String place) {
    return operation.parameters().stream()
        .filter(parameter -> parameter.path("in").asText().equals(place))
        .map(parameter -> parameter.path("name").asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> mediaTypes(Contract.Operation operation) {
    return names(operation.node().at("/requestBody/content"));
  }

  private static Set<String> names(JsonNode node) {
    return node.properties().stream()
        .map(entry -> entry.getKey().replace(";charset=UTF-8", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void schema(String place, JsonNode isNode, JsonNode promisedNode) {
    var pair = isNode.path("$ref").asText() + promisedNode.path("$ref").asText();
    if (isNode.has("$ref") && promisedNode.has("$ref") && !compared.add(pair)) {
      return;
    }
    if (VALUES.contains(isNode.path("$ref").asText().replaceFirst(".*/", ""))) {
      return;
    }
    var is = scan.schema(isNode);
    var promised = contract.schema(promisedNode);
    same(place + " enum", words(is), words(promised), is.has("enum") && promised.has("enum"));
    same(place, kinds(is), kinds(promised), !is.isEmpty());
    var properties = promised.path("properties");
    if (properties.isObject() || is.has("properties")) {
      same(place, names(is.path("properties")), names(properties));
      for (var property : properties.properties()) {
        var at = place + "/" + property.getKey();
        schema(at, is.path("properties").path(property.getKey()), property.getValue());
      }
    }
    if (promised.has("items")) {
      schema(place + "[]", is.path("items"), promised.path("items"));
    }
  }

  private static Set<String> words(JsonNode schema) {
    return texts(schema.path("enum"));
  }

  /** Object, array, text, number or truth; whether it can be null the scan does not know. */
  private static Set<String> kinds(JsonNode schema) {
    var kinds = texts(schema.path("type"));
    if (kinds.remove("integer")) {
      kinds.add("number");
    }
    if (kinds.isEmpty() && schema.has("properties")) {
      kinds.add("object");
    }
    return kinds;
  }

  private static Set<String> texts(JsonNode node) {
    var some = node.isTextual() ? Stream.of(node) : StreamSupport.stream(node.spliterator(), false);
    return some.map(JsonNode::asText)
        .filter(text -> !text.equals("null"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void same(String what, Set<String> is, Set<String> promised) {
    same(what, is, promised, true);
  }

  private void same(String what, Set<String> is, Set<String> promised, boolean known) {
    if (known && !is.equals(promised)) {
      var more = new TreeSet<>(is);
      more.removeAll(promised);
      var less = new TreeSet<>(promised);
      less.removeAll(is);
      found.add(
          what
              + (more.isEmpty() ? "" : ": more " + more)
              + (less.isEmpty() ? "" : ": without " + less));
    }
  }
}
