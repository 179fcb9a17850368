package no.rodtrad.shared.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;

/** Reads JSON bodies strictly, and judges them by the contract's schemas. */
@ApplicationScoped
class BodyContract {
  private final ObjectMapper mapper;
  private final ObjectMapper standing;
  private final ContractSchemas schemas;

  BodyContract(ObjectMapper mapper, ContractSchemas schemas) {
    this.mapper =
        mapper
            .copy()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    this.standing = mapper.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    this.schemas = schemas;
  }

  JsonNode checked(byte[] content, String schema) {
    var node = parse(content);
    refuse(Storable.numbersBeyondMeasure(node));
    refuse(errors(node, schema));
    return node;
  }

  JsonNode merged(JsonNode current, JsonNode patch, String schema) {
    var result = merge(current, patch);
    refuse(errors(result, schema));
    return result;
  }

  /** What stands, as a patch's target: what is null is not there. */
  JsonNode tree(Object value) {
    return standing.valueToTree(value);
  }

  <T> T bind(JsonNode node, Class<T> type) {
    try {
      return mapper.treeToValue(node, type);
    } catch (JsonProcessingException misfit) {
      throw new IllegalStateException("the contract accepts what " + type + " cannot hold", misfit);
    }
  }

  private JsonNode parse(byte[] content) {
    try {
      var node = mapper.readTree(content);
      if (node == null || node.isMissingNode()) {
        throw malformed("The body is empty; send one JSON object.");
      }
      return node;
    } catch (IOException malformed) {
      throw malformed("The body cannot be read as JSON; check commas, quotes and repeated names.");
    }
  }

  private List<InputError> errors(JsonNode node, String schema) {
    var errors = new ArrayList<>(schemas.errors(schema, node));
    errors.addAll(Storable.unstorableTexts(node));
    return errors;
  }

  private static void refuse(List<InputError> errors) {
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
  }

  private static Problem malformed(String detail) {
    return new Problem(ProblemType.MALFORMED_JSON, detail);
  }

  /** RFC 7396: null removes, objects merge, everything else replaces. */
  private static JsonNode merge(JsonNode target, JsonNode patch) {
    if (!(patch instanceof ObjectNode changes)) {
      return patch;
    }
    ObjectNode result =
        target instanceof ObjectNode object ? object.deepCopy() : changes.objectNode();
    changes
        .properties()
        .forEach(
            change -> {
              if (change.getValue().isNull()) {
                result.remove(change.getKey());
              } else {
                result.set(change.getKey(), merge(result.path(change.getKey()), change.getValue()));
              }
            });
    return result;
  }
}
