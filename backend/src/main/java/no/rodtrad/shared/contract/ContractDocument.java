package no.rodtrad.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The file openapi.yaml: its bytes as people edit them, and its tree. */
@ApplicationScoped
public class ContractDocument {
  /** The address the document has within itself; nothing is fetched from it. */
  static final String ID = "https://rodtrad.example/openapi";

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final byte[] bytes;
  private final JsonNode tree;
  private final Map<String, JsonNode> operations = new HashMap<>();
  private final Map<Pattern, String> methods = new LinkedHashMap<>();
  private final Set<String> paths = new HashSet<>();
  private final List<Pattern> open = new ArrayList<>();

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
    var base = tree.at("/servers/0/url").asText();
    tree.path("paths")
        .properties()
        .forEach(
            path -> {
              paths.add(base + path.getKey());
              path.getValue().properties().forEach(entry -> addOperation(path.getValue(), entry));
              var pattern =
                  Pattern.compile(
                      base + path.getKey().replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+"));
              methods.put(pattern, allowed(path.getValue()));
              if (isOpen(path.getValue())) {
                open.add(pattern);
              }
            });
  }

  private void addOperation(JsonNode path, Map.Entry<String, JsonNode> entry) {
    if (METHODS.contains(entry.getKey())) {
      ObjectNode operation = entry.getValue().deepCopy();
      var parameters = operation.withArray("parameters");
      path.path("parameters").forEach(parameters::add);
      operations.put(operation.path("operationId").asText(), operation);
    }
  }

  private static boolean isOpen(JsonNode path) {
    return METHODS.stream()
        .filter(path::has)
        .map(method -> path.path(method).path("security"))
        .allMatch(security -> security.isArray() && security.isEmpty());
  }

  private static String allowed(JsonNode path) {
    return METHODS.stream()
        .filter(path::has)
        .map(method -> method.toUpperCase(Locale.ROOT))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** Whether all operations at this path are for everyone, without a token. */
  public boolean isOpen(String path) {
    return open.stream().anyMatch(pattern -> pattern.matcher(path).matches());
  }

  /** The methods used at a path, as an Allow header names them. */
  public Optional<String> methodsAt(String path) {
    return methods.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(path).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether this is a path as the contract writes it, such as {@code /api/v1/schools/{id}}. */
  public boolean hasPath(String template) {
    return paths.contains(template);
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
