package no.rodtrad.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.Schema;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.rodtrad.shared.contract.ContractDocument;
import no.rodtrad.shared.contract.ContractSchemas;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Holds every reply of every test against openapi.yaml: its status must be listed for the
 * operation, its media type too, and its body must have no error against that schema.
 */
public final class ContractWitness implements Filter {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BASE = "/api/v1";

  /** What may be answered where the contract names nothing. */
  private static final Set<Integer> OUTSIDE = Set.of(400, 401, 404, 405);

  /** Headers that are there only where the contract lists them, and always where it says so. */
  private static final List<String> HEADERS = List.of("ETag", "Location", "WWW-Authenticate");

  private final ContractDocument document = new ContractDocument();
  private final ContractSchemas schemas = StandaloneSchemas.of(document);
  private final List<Operation> operations = new ArrayList<>();
  private final Map<JsonNode, Schema> ready = Collections.synchronizedMap(new IdentityHashMap<>());

  private record Operation(Pattern path, String method, JsonNode responses) {}

  public ContractWitness() {
    document
        .tree()
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(method -> addOperation(path.getKey(), method)));
  }

  private void addOperation(String path, Map.Entry<String, JsonNode> method) {
    if (method.getValue().has("responses")) {
      var pattern =
          Pattern.compile(BASE + path.replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+"));
      operations.add(new Operation(pattern, method.getKey(), method.getValue().path("responses")));
    }
  }

  /** Registers the witness once, before the first test of the application. */
  public static final class Registered implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
      if (RestAssured.filters().stream().noneMatch(ContractWitness.class::isInstance)) {
        RestAssured.filters(new ContractWitness());
        RestAssured.config =
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .defaultContentCharset(StandardCharsets.UTF_8)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false));
      }
    }
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    var response = context.next(request, expected);
    judge(request.getMethod(), rawPath(request.getURI()), Reply.of(response));
    return response;
  }

  private static String rawPath(String uri) {
    return uri.replaceFirst("^\\w+://[^/]+", "").replaceFirst("[?#].*", "");
  }

  /**
   * What came back.
   *
   * @param headers their names, in lower case
   */
  public record Reply(int status, String mediaType, Set<String> headers, String body) {
    static Reply of(Response response) {
      return new Reply(
          response.statusCode(),
          String.valueOf(response.contentType()),
          response.headers().asList().stream()
              .map(header -> header.getName().toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet()),
          response.asString());
    }
  }

  /** Fails with everything that differs from the contract. */
  public void judge(String method, String path, Reply reply) {
    if (!path.startsWith(BASE) || method.equals("OPTIONS")) {
      return;
    }
    var asked = method.equals("HEAD") ? "GET" : method;
    var operation =
        operations.stream()
            .filter(o -> o.method.equalsIgnoreCase(asked) && o.path.matcher(path).matches())
            .findFirst();
    var what = method + " " + path + " " + reply.status;
    if (operation.isEmpty()) {
      if (!OUTSIDE.contains(reply.status)) {
        throw new AssertionError(what + ": this is not in the contract");
      }
      return;
    }
    var response = document.resolve(operation.get().responses.path(Integer.toString(reply.status)));
    if (response.isMissingNode()) {
      throw new AssertionError(what + " is not listed: " + reply.body);
    }
    judgeHeaders(what, response.path("headers"), reply.headers);
    if (!method.equals("HEAD")) {
      judgeBody(what, response, reply);
    }
  }

  private void judgeHeaders(String reply, JsonNode listed, Set<String> sent) {
    for (String header : HEADERS) {
      var isSent = sent.contains(header.toLowerCase(Locale.ROOT));
      if (isSent && !listed.has(header)) {
        throw new AssertionError(reply + " has an unlisted " + header);
      }
      if (!isSent && document.resolve(listed.path(header)).path("required").asBoolean()) {
        throw new AssertionError(reply + " lacks the header " + header);
      }
    }
  }

  private void judgeBody(String what, JsonNode response, Reply reply) {
    var content = response.path("content");
    if (content.isMissingNode()) {
      if (!reply.body.isEmpty()) {
        throw new AssertionError(what + " has a body the contract does not name: " + reply.body);
      }
      return;
    }
    var schema = content.path(reply.mediaType.split(";", 2)[0]).path("schema");
    if (schema.isMissingNode()) {
      throw new AssertionError(what + " answers " + reply.mediaType + ", not in the contract");
    }
    var json = value(what, reply);
    var errors = ready.computeIfAbsent(schema, schemas::anonymous).validate(json);
    if (!errors.isEmpty()) {
      throw new AssertionError(what + " differs from the contract: " + errors + "\n" + reply.body);
    }
    var problem = json.path("type").asText().replace("/problems/", "");
    if (reply.status >= 400
        && !response.path("x-problems").toString().contains('"' + problem + '"')) {
      throw new AssertionError(what + " names an unlisted problem: " + problem);
    }
  }

  /** The value the schema speaks of: what is not JSON is one text. */
  private static JsonNode value(String what, Reply reply) {
    return reply.mediaType.contains("json") ? json(what, reply.body) : TextNode.valueOf(reply.body);
  }

  private static JsonNode json(String what, String body) {
    try {
      return JSON.readTree(body);
    } catch (com.fasterxml.jackson.core.JsonProcessingException notJson) {
      throw new AssertionError(what + " is not JSON: " + body, notJson);
    }
  }
}
