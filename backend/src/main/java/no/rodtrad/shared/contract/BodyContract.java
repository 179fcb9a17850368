package no.rodtrad.shared.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;

/** Reads JSON bodies strictly, and judges them by the contract's schemas. */
@ApplicationScoped
class BodyContract {
  /** Far more than any schema has; each level costs the place of all that lies below it. */
  private static final int DEEPEST_NESTING = 50;

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
    this.mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(DEEPEST_NESTING).build());
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
    var result = MergePatch.merged(current, patch);
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
      var node = mapper.readTree(text(content));
      if (node == null || node.isMissingNode()) {
        throw malformed("The body is empty; send one JSON object.");
      }
      return node;
    } catch (CharacterCodingException otherBytes) {
      throw malformed("The body is not text in UTF-8.");
    } catch (IOException | ArithmeticException | NumberFormatException malformed) {
      throw malformed("The body cannot be read as JSON; check commas, quotes and repeated names.");
    }
  }

  /** JSON is UTF-8 (RFC 8259); a parser that guesses would take other bytes for other text. */
  private static String text(byte[] content) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
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
}
