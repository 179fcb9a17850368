package no.rodtrad.laws.conventions;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.rodtrad.laws.contract.Contract;
import no.rodtrad.shared.contract.ContractDocument;
import no.rodtrad.testing.As;

/** One operation of the contract, ready to be called as it should be or a little wrong. */
record Call(Contract.Operation operation) {
  private static final Contract CONTRACT = new Contract(new ContractDocument().tree());
  private static final String NOWHERE = "01900000-dead-7000-8000-00000000dead";

  /** The demo's agreement that runs: it is signed, and so it has versions. */
  private static final String SIGNED = "01900000-0000-7000-8000-000000003001";

  /** What an administrator finds first in a list: an id that a path can be filled with. */
  private static final Map<String, Optional<String>> FIRST = new ConcurrentHashMap<>();

  static List<Call> all() {
    return CONTRACT.operations().values().stream().map(Call::new).toList();
  }

  static Stream<Call> withMethod(String method) {
    return all().stream().filter(call -> call.method().equals(method));
  }

  static Stream<Call> withJsonBody() {
    return all().stream().filter(call -> call.mediaTypes().contains("application/json"));
  }

  String name() {
    return operation.id();
  }

  String method() {
    return operation.method();
  }

  /** Whether it is for everyone, at an address that is a secret or a public one. */
  boolean isOpen() {
    return operation.node().path("security").isArray();
  }

  boolean isOfOne() {
    return operation.path().contains("{");
  }

  List<String> mediaTypes() {
    return operation.node().at("/requestBody/content").properties().stream()
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The path with an id nothing has. */
  String nowhere() {
    return operation.path().replace("{number}", "0000").replaceAll("\\{\\w+}", NOWHERE);
  }

  /** The path of something that is there; empty when there is nothing of its kind. */
  Optional<String> somewhere() {
    if (!isOfOne()) {
      return Optional.of(operation.path());
    }
    if (operation.path().contains("/versions/")) {
      return Optional.of(operation.path().replace("{id}", SIGNED).replaceFirst("\\{\\w+}", "1"));
    }
    var list = operation.path().replaceFirst("/\\{.*", "");
    return FIRST.computeIfAbsent(list, Call::first).map(this::of);
  }

  /** The path of the resource with this id, or of its first part where it has parts. */
  String of(String id) {
    return operation.path().replaceFirst("\\{\\w+}", id).replaceAll("\\{\\w+}", "1");
  }

  private static Optional<String> first(String list) {
    if (list.endsWith("/cohort-sessions")) {
      return firstSession(list.replaceFirst("cohort-sessions$", "trainer-cohorts"));
    }
    var reply = As.admin().queryParam("limit", 1).get(list);
    if (reply.statusCode() != 200) {
      return Optional.empty();
    }
    return reply.jsonPath().getList("items", Map.class).stream()
        .findFirst()
        .map(item -> String.valueOf(item.getOrDefault("id", item.get("number"))));
  }

  /** Sessions are listed with their cohort alone. */
  private static Optional<String> firstSession(String cohorts) {
    var reply = As.admin().queryParam("limit", 200).get(cohorts);
    return reply.jsonPath().getList("items.sessions.flatten().id", String.class).stream()
        .findFirst();
  }

  /** The required parameters of the query, as the contract's own examples give them. */
  Map<String, String> query() {
    var query = new LinkedHashMap<String, String>();
    var values =
        Map.of(
            "unit",
            "nation",
            "level",
            "MUNICIPALITY",
            "from",
            "2022-23",
            "to",
            "2024-25",
            "feed",
            "x",
            "indicator",
            "ES_BULLYING",
            "grade",
            "7");
    operation.parameters().stream()
        .filter(p -> p.path("in").asText().equals("query") && p.path("required").asBoolean())
        .map(p -> p.path("name").asText())
        .forEach(name -> query.put(name, String.valueOf(values.get(name))));
    return query;
  }

  List<JsonNode> parameters(String place) {
    return operation.parameters().stream()
        .filter(parameter -> parameter.path("in").asText().equals(place))
        .toList();
  }

  JsonNode schema(JsonNode parameter) {
    return CONTRACT.schema(parameter.path("schema"));
  }

  /** The contract's own example of a body. */
  JsonNode example() {
    var content = operation.node().at("/requestBody/content").path(mediaTypes().get(0));
    return content.has("example")
        ? content.path("example")
        : CONTRACT.resolve(content.path("examples").iterator().next()).path("value");
  }

  /** Sends it with its query, and whatever else the request already holds. */
  Response send(RequestSpecification request, String path) {
    return request.queryParams(query()).urlEncodingEnabled(false).request(method(), path);
  }

  Response send(RequestSpecification request, String path, String body) {
    return send(request.contentType(mediaTypes().get(0)).body(body), path);
  }

  static String freshKey() {
    return UUID.randomUUID().toString();
  }
}
