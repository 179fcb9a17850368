package no.rodtrad.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The file openapi.yaml: its bytes as people edit them, and its tree. */
@ApplicationScoped
public class ContractDocument {
  /** The address the document has within itself; nothing is fetched from it. */
  static final String ID = "https://rodtrad.example/openapi";

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final byte[] bytes;
  private final JsonNode tree;
  private final Map<String, JsonNode> operations = new HashMap<>();

  public ContractDocument() {
    try (InputStream file = ContractDocument.class.getResourceAsStream("/contract/openapi.yaml")) {
      if (file == null) {
        throw new IllegalStateException("openapi.yaml is not on the classpath");
      }
      bytes = file.readAllBytes();
      tree = new ObjectMapper(new YAMLFactory()).readTree(bytes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    for (JsonNode path : tree.path("paths")) {
      path.fields().forEachRemaining(entry -> addOperation(path, entry));
    }
  }

  private void addOperation(JsonNode path, Map.Entry<String, JsonNode> entry) {
    if (METHODS.contains(entry.getKey())) {
      ObjectNode operation = entry.getValue().deepCopy();
      var parameters = operation.withArray("parameters");
      path.path("parameters").forEach(parameters::add);
      operations.put(operation.path("operationId").asText(), operation);
    }
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public JsonNode tree() {
    return tree;
  }

  /** The operation by its operationId, which is the name of the method that serves it. */
  public Optional<JsonNode> operation(String operationId) {
    return Optional.ofNullable(operations.get(operationId));
  }

  /** Follows a local reference such as {@code #/components/parameters/Limit}. */
  public JsonNode resolve(JsonNode node) {
    var reference = node.path("$ref").asText("");
    return reference.startsWith("#/") ? tree.at(reference.substring(1)) : node;
  }
}
