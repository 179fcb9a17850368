package no.rodtrad.laws.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An OpenAPI document as the witnesses read it: references followed, operations in a row. */
public record Contract(JsonNode tree) {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /**
   * One operation.
   *
   * @param path as the document writes it, the server's base path before it
   */
  public record Operation(String method, String path, JsonNode node, List<JsonNode> parameters) {
    public String name() {
      return method + " " + path;
    }

    public String id() {
      return node.path("operationId").asText();
    }
  }

  public Map<String, Operation> operations() {
    var found = new TreeMap<String, Operation>();
    var base = tree.at("/servers/0/url").asText("");
    tree.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(entry -> METHODS.contains(entry.getKey()))
                    .map(entry -> operation(base + path.getKey(), path.getValue(), entry))
                    .forEach(operation -> found.put(operation.name(), operation)));
    return found;
  }

  private Operation operation(String path, JsonNode shared, Map.Entry<String, JsonNode> entry) {
    var parameters = new ArrayList<JsonNode>();
    Stream.of(shared, entry.getValue())
        .forEach(n -> n.path("parameters").forEach(p -> parameters.add(resolve(p))));
    return new Operation(entry.getKey(), path, entry.getValue(), parameters);
  }

  public JsonNode resolve(JsonNode node) {
    var reference = node.path("$ref").asText("");
    return reference.startsWith("#/") ? resolve(tree.at(reference.substring(1))) : node;
  }

  /** The schema behind a reference, and behind a choice between it and null. */
  public JsonNode schema(JsonNode node) {
    var resolved = resolve(node);
    for (String choice : List.of("oneOf", "anyOf")) {
      var real =
          StreamSupport.stream(resolved.path(choice).spliterator(), false)
              .filter(option -> !option.path("type").asText().equals("null"))
              .toList();
      if (real.size() == 1) {
        return schema(real.get(0));
      }
    }
    return resolved;
  }

  public JsonNode reply(Operation operation) {
    return operation.node().path("responses").properties().stream()
        .filter(reply -> reply.getKey().startsWith("2"))
        .map(reply -> resolve(reply.getValue()))
        .findFirst()
        .orElse(tree.path("nothing"));
  }

  /** The same document with one part replaced; for planting. */
  Contract planted(String pointer, JsonNode value) {
    var copy = tree.deepCopy();
    var cut = pointer.lastIndexOf('/');
    var parent = (ObjectNode) copy.at(pointer.substring(0, cut));
    parent.set(pointer.substring(cut + 1).replace("~1", "/").replace("~0", "~"), value);
    return new Contract(copy);
  }

  /** The same document without one part; for planting. */
  Contract without(String pointer) {
    var copy = tree.deepCopy();
    var cut = pointer.lastIndexOf('/');
    ((ObjectNode) copy.at(pointer.substring(0, cut)))
        .remove(pointer.substring(cut + 1).replace("~1", "/").replace("~0", "~"));
    return new Contract(copy);
  }
}
