package no.rodtrad.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import no.rodtrad.shared.problem.InputError;

/** What each operation's query may hold: a parameter the contract does not name is an error. */
@ApplicationScoped
public class QueryContract {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");

  private final ContractDocument document;
  private final ContractSchemas schemas;
  private final Map<String, Rules> rules = new ConcurrentHashMap<>();

  public QueryContract(ContractDocument document, ContractSchemas schemas) {
    this.document = document;
    this.schemas = schemas;
  }

  /** Every error of the query at once; none for an operation that is not in the contract. */
  public List<InputError> errors(String operationId, Map<String, List<String>> query) {
    return document
        .operation(operationId)
        .map(op -> rules.computeIfAbsent(operationId, id -> rules(op)).errors(query))
        .orElse(List.of());
  }

  private Rules rules(JsonNode operation) {
    var types = new HashMap<String, String>();
    ObjectNode schema = JSON.objectNode().put("type", "object").put("additionalProperties", false);
    for (JsonNode entry : operation.path("parameters")) {
      var parameter = document.resolve(entry);
      if (parameter.path("in").asText().equals("query")) {
        var name = parameter.path("name").asText();
        schema.withObject("properties").set(name, parameter.path("schema"));
        types.put(name, document.resolve(parameter.path("schema")).path("type").asText());
        if (parameter.path("required").asBoolean()) {
          schema.withArray("required").add(name);
        }
      }
    }
    if (operation.has(OrderedKeyword.NAME)) {
      schema.set(OrderedKeyword.NAME, operation.get(OrderedKeyword.NAME));
    }
    return new Rules(schemas.anonymous(schema), types);
  }

  private record Rules(Schema schema, Map<String, String> types) {
    List<InputError> errors(Map<String, List<String>> query) {
      var errors = new ArrayList<InputError>();
      var values = JSON.objectNode();
      query.forEach(
          (name, texts) -> {
            if (texts.size() > 1) {
              errors.add(InputError.parameter(name, "duplicate", "Give this once."));
            }
            if (!texts.isEmpty() && !StorableText.isDecoded(texts.get(0))) {
              errors.add(InputError.parameter(name, "format", "This is not text in UTF-8."));
            } else if (!texts.isEmpty()) {
              values.set(name, typed(texts.get(0), types.getOrDefault(name, "string")));
            }
          });
      if (values.isEmpty() && !schema.getSchemaNode().has("required")) {
        return errors;
      }
      for (InputError error : ContractErrors.of(schema, values)) {
        errors.add(ofParameter(error));
      }
      return errors;
    }

    private static InputError ofParameter(InputError error) {
      var pointer = String.valueOf(error.pointer()).substring(1);
      var name = pointer.replaceFirst("/.*", "").replace("~1", "/").replace("~0", "~");
      return error.code().equals("unknown-field")
          ? InputError.parameter(name, "unknown-parameter", "There is no such parameter here.")
          : InputError.parameter(name, error.code(), error.message());
    }

    private static JsonNode typed(String text, String type) {
      if (type.equals("integer") && INTEGER.matcher(text).matches()) {
        return JSON.numberNode(new BigInteger(text));
      }
      if (type.equals("boolean") && (text.equals("true") || text.equals("false"))) {
        return JSON.booleanNode(text.equals("true"));
      }
      if (type.equals("array")) {
        var values = JSON.arrayNode();
        Arrays.stream(text.split(",", -1)).forEach(values::add);
        return values;
      }
      return JSON.textNode(text);
    }
  }
}
