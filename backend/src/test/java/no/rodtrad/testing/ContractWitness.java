package no.rodtrad.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

  private final ContractDocument document = new ContractDocument();
  private final ContractSchemas schemas = StandaloneSchemas.of(document);
  private final List<Operation> operations = new ArrayList<>();

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
      var pattern = Pattern.compile(BASE + path.replaceAll("\\{[^}]+}", "[^/]+"));
      operations.add(new Operation(pattern, method.getKey(), method.getValue().path("responses")));
    }
  }

  /** Registers the witness once, before the first test of the application. */
  public static final class Registered implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
      if (RestAssured.filters().stream().noneMatch(ContractWitness.class::isInstance)) {
        RestAssured.filters(new ContractWitness());
      }
    }
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    var response = context.next(request, expected);
    judge(
        request.getMethod(),
        URI.create(request.getURI()).getRawPath(),
        response.statusCode(),
        String.valueOf(response.contentType()),
        response.asString());
    return response;
  }

  /** Fails with everything that differs from the contract. */
  public void judge(String method, String path, int status, String mediaType, String body) {
    if (!path.startsWith(BASE)) {
      return;
    }
    var operation =
        operations.stream()
            .filter(o -> o.method.equalsIgnoreCase(method) && o.path.matcher(path).matches())
            .findFirst();
    if (operation.isEmpty()) {
      if (status != 401 && status != 404 && status != 405) {
        throw new AssertionError(method + " " + path + " is not in the contract");
      }
      return;
    }
    var response = document.resolve(operation.get().responses.path(Integer.toString(status)));
    if (response.isMissingNode()) {
      throw new AssertionError(method + " " + path + " may not answer " + status + ": " + body);
    }
    judgeBody(method + " " + path + " " + status, response.path("content"), mediaType, body);
  }

  private void judgeBody(String reply, JsonNode content, String mediaType, String body) {
    if (content.isMissingNode()) {
      if (!body.isEmpty()) {
        throw new AssertionError(reply + " has a body the contract does not name: " + body);
      }
      return;
    }
    var schema = content.path(mediaType.split(";")[0]).path("schema");
    if (schema.isMissingNode()) {
      throw new AssertionError(reply + " answers " + mediaType + ", not in the contract");
    }
    try {
      var errors = schemas.anonymous(schema).validate(JSON.readTree(body));
      if (!errors.isEmpty()) {
        throw new AssertionError(reply + " differs from the contract: " + errors + "\n" + body);
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException notJson) {
      throw new AssertionError(reply + " is not JSON: " + body, notJson);
    }
  }
}
