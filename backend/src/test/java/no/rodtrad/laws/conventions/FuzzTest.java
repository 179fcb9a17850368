package no.rodtrad.laws.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import no.rodtrad.agreement.AgreementBuilder;
import no.rodtrad.course.CourseBuilder;
import no.rodtrad.laws.contract.Contract;
import no.rodtrad.measure.MeasureBuilder;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.shared.contract.ContractDocument;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Wire;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Requests made by chance from the contract, right and a little wrong, to every operation: whatever
 * comes, the answer is one the contract names, and never a failure.
 */
@ApiTest
class FuzzTest {
  private static final Logger LOG = Logger.getLogger(FuzzTest.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Contract CONTRACT = new Contract(new ContractDocument().tree());
  private static final int ROUNDS = 14;

  private static final List<String> PERSONAS =
      List.of(
          "admin",
          "admin",
          "admin",
          "provider-admin",
          "adviser",
          "owner-flesberg",
          "principal-flesberg",
          "county-governor",
          "system-kongsberg",
          "stranger");

  private static final List<String> TAGS =
      List.of("*", "*", "\"0\"", "\"0-abc\"", "W/\"0\"", "0", "\"", "", "\"1\", \"2\"");

  /** The list in which the thing a field refers to is found. */
  private static final Map<String, String> LISTS =
      Map.of(
          "provider", "providers",
          "school", "schools",
          "agreement", "collaboration-agreements",
          "cohort", "trainer-cohorts",
          "model", "risk-models");

  private final Random random = new Random(seed());
  private final Mutations mutations = new Mutations(random);
  private final Problems problems = new Problems();
  private final Map<Integer, Integer> statuses = new TreeMap<>();

  /** Things to read and refer to, and those of its own that it may change, by their list. */
  private final Map<String, List<String>> there = new HashMap<>();

  private final Map<String, List<String>> own = new HashMap<>();
  private boolean writing;

  private final SchemaValues values =
      new SchemaValues(CONTRACT, random, name -> known(name.replaceFirst("Ids?$", "")));

  private static long seed() {
    var seed = Long.getLong("rodtrad.fuzz.seed", 20261122);
    LOG.infof("the seed is %d; another is given by -Drodtrad.fuzz.seed", seed);
    return seed;
  }

  @Test
  void whatever_is_sent_the_contract_names_the_answer() {
    ownThings();
    for (int round = 0; round < ROUNDS; round++) {
      Call.all().forEach(this::call);
    }
    assertThat(problems.found()).as("seed " + seed()).isEmpty();
    assertThat(statuses.getOrDefault(200, 0)).as("answers %s", statuses).isGreaterThan(80);
    assertThat(statuses.getOrDefault(201, 0)).as("answers %s", statuses).isGreaterThan(5);
    assertThat(statuses.getOrDefault(422, 0)).as("answers %s", statuses).isGreaterThan(30);
    LOG.infof("answers by status: %s", statuses);
  }

  private void ownThings() {
    var school = SchoolBuilder.aSchool().named("Tilfeldig skole").in("9901").add();
    own("schools").add(school);
    var agreement = AgreementBuilder.anAgreement().at(school).titled("Tilfeldig avtale").signed();
    own("collaboration-agreements").add(agreement);
    own("courses").add(idOf(CourseBuilder.aCourse().at(school).of(null).plan()));
    own("measures").add(idOf(MeasureBuilder.aMeasure().at(school).add()));
  }

  private static String idOf(String path) {
    return path.replaceFirst(".*/", "");
  }

  private void call(Call call) {
    if (call.mediaTypes().contains("multipart/form-data")) {
      return;
    }
    writing = !call.method().equals("get");
    var method = call.method().toUpperCase(Locale.ROOT);
    var persona =
        writing && random.nextInt(3) > 0 ? "admin" : PERSONAS.get(random.nextInt(PERSONAS.size()));
    var address = path(call) + query(call);
    var body = call.mediaTypes().isEmpty() ? "" : body(call).toString();
    var headers = headers(call);
    var reply = Wire.send(persona, method, address, headers, body.getBytes(StandardCharsets.UTF_8));
    var shown = body.length() > 600 ? body.substring(0, 600) : body;
    problems.expectNoFailure(
        persona + " " + method + " " + address + " " + headers + " " + shown, reply);
    statuses.merge(reply.status(), 1, Integer::sum);
    if (reply.status() == 201) {
      own(list(call)).add(id(reply.body()));
    }
  }

  private JsonNode body(Call call) {
    var content = call.operation().node().at("/requestBody/content").path(call.mediaTypes().get(0));
    var body = values.of("", content.path("schema"));
    if (random.nextInt(5) < 2) {
      body = mutations.of(body);
    }
    keepToOwnMunicipality(body);
    if (body instanceof ObjectNode object && call.name().equals("putObservation")) {
      keepToOwnSchool(object);
    }
    return body;
  }

  /** An agreement with a municipality would be every other test's school's there. */
  private static void keepToOwnMunicipality(JsonNode body) {
    for (JsonNode about : body.findParents("municipalityNumber")) {
      if (about.path("municipalityNumber").asText().matches("3334|3303")) {
        ((ObjectNode) about).put("municipalityNumber", "9901");
      }
    }
  }

  /** Figures of its own school, long ago: no other test's ranking is changed by them. */
  private void keepToOwnSchool(ObjectNode observation) {
    var school = JsonNodeFactory.instance.objectNode().put("type", "SCHOOL");
    observation.set("unit", school.put("id", own("schools").get(0)));
    if (observation.path("schoolYear").asText().matches("20[12]\\d-\\d\\d")) {
      observation.put("schoolYear", "2009-10");
    }
  }

  private Map<String, String> headers(Call call) {
    var headers = new LinkedHashMap<String, String>();
    if (!call.mediaTypes().isEmpty()) {
      headers.put("Content-Type", call.mediaTypes().get(0));
    }
    for (JsonNode header : call.parameters("header")) {
      var name = header.path("name").asText();
      if (random.nextInt(8) > 0) {
        headers.put(
            name,
            name.equals("Idempotency-Key")
                ? UUID.randomUUID().toString()
                : TAGS.get(random.nextInt(TAGS.size())));
      }
    }
    return headers;
  }

  private String query(Call call) {
    var query = new StringBuilder();
    for (JsonNode parameter : call.parameters("query")) {
      var name = parameter.path("name").asText();
      if (parameter.path("required").asBoolean() || random.nextInt(3) == 0) {
        var wrong = random.nextInt(10) == 0;
        var value = wrong ? mutations.text() : valueOf(name, parameter);
        query.append(query.isEmpty() ? '?' : '&').append(name).append('=');
        query.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return query.toString();
  }

  private String valueOf(String name, JsonNode parameter) {
    if (name.equals("unit")) {
      return List.of("nation", "county:33", "municipality:3334", "school:" + known("school").get(0))
          .get(random.nextInt(4));
    }
    return values.of(name, parameter.path("schema")).asText();
  }

  private String path(Call call) {
    if (!call.isOfOne()) {
      return call.operation().path();
    }
    var candidates = writing ? own(list(call)) : there(list(call));
    if (candidates.isEmpty() || random.nextInt(10) == 0) {
      return call.nowhere();
    }
    var id = candidates.get(random.nextInt(candidates.size()));
    return call.of(id);
  }

  private static String list(Call call) {
    return call.operation().path().replaceFirst("^/api/v1/", "").replaceFirst("/.*", "");
  }

  private List<String> known(String name) {
    var list = LISTS.get(name);
    if (list == null) {
      return List.of();
    }
    return writing && !list.equals("providers") ? own(list) : there(list);
  }

  private List<String> own(String list) {
    return own.computeIfAbsent(list, any -> new ArrayList<>());
  }

  private List<String> there(String list) {
    return there.computeIfAbsent(
        list,
        any ->
            As.admin()
                .queryParam("limit", 5)
                .get("/api/v1/" + list)
                .jsonPath()
                .getList("items", Map.class)
                .stream()
                .map(item -> String.valueOf(item.getOrDefault("id", item.get("number"))))
                .toList());
  }

  private static String id(String body) {
    try {
      return JSON.readTree(body).path("id").asText();
    } catch (JsonProcessingException notJson) {
      throw new AssertionError(body, notJson);
    }
  }
}
