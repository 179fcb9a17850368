package no.rodtrad.laws.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.List;
import no.rodtrad.shared.contract.ContractDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakingChangesTest {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final String SCHEMAS = "/components/schemas";
  private static final String POST = "/paths/~1things/post";
  private static final Contract BEFORE =
      new Contract(
          yaml(
              """
              servers: [{url: /api}]
              x-problems: {full: {status: 409}}
              paths:
                /things:
                  post:
                    operationId: createThing
                    parameters:
                      - {name: q, in: query, schema: {type: string, maxLength: 10}}
                    requestBody:
                      content: {application/json: {schema: {$ref: '#/components/schemas/New'}}}
                    responses:
                      '201':
                        headers: {ETag: {schema: {type: string}}}
                        content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
              components:
                schemas:
                  New:
                    type: object
                    required: [name]
                    properties:
                      name: {type: [string, 'null'], minLength: 1, maxLength: 10}
                      kind: {type: string, enum: [A, B]}
                      size: {type: number, minimum: 1}
                  Thing:
                    type: object
                    required: [id, state, parts]
                    properties:
                      id: {type: string}
                      state: {type: string, enum: [OPEN, SHUT]}
                      parts: {type: array, items: {type: object, properties: {n: {type: integer}}}}
                      part: {oneOf: [{$ref: '#/components/schemas/Part'}, {type: 'null'}]}
                  Part: {type: object, properties: {n: {type: integer}}}
              """));

  @Test
  void the_contract_breaks_nothing_of_its_baseline() throws IOException {
    try (var baseline = BreakingChangesTest.class.getResourceAsStream("/contract/baseline.yaml")) {
      assertThat(
              BreakingChanges.between(
                  new Contract(YAML.readTree(baseline)),
                  new Contract(new ContractDocument().tree())))
          .isEmpty();
    }
  }

  @Test
  void a_contract_breaks_nothing_of_itself() {
    var contract = new Contract(new ContractDocument().tree());
    assertThat(BreakingChanges.between(contract, contract)).isEmpty();
    assertThat(contract.operations()).hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/paths/~1things | post /api/things is gone",
        "/paths/~1things/post/responses/201 | post /api/things 201 is gone",
        "/paths/~1things/post/responses/201/headers/ETag | post /api/things 201 header ETag is gone",
        "/paths/~1things/post/responses/201/content/application~1json"
            + " | post /api/things 201 media type application/json is gone",
        "/components/schemas/Thing/properties/state | post /api/things 201/state is gone",
        "/components/schemas/Part/properties/n | post /api/things 201/part/n is gone",
        "/components/schemas/New/properties/kind | post /api/things request/kind is gone",
        "/x-problems/full | problem full is gone or has another status"
      })
  void what_is_taken_away_bites(String pointer, String finding) {
    assertThat(BreakingChanges.between(BEFORE, BEFORE.without(pointer))).containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        POST + "/operationId | makeThing | operationId createThing is now makeThing",
        POST + "/parameters | [] | parameter query q is gone",
        POST
            + "/parameters | [{name: q, in: query, required: true, schema: {type: string, maxLength: 10}}]"
            + " | parameter query q is required now",
        POST
            + "/parameters | [{name: q, in: query, schema: {type: string, maxLength: 9}}]"
            + " | parameter query q: maxLength is narrower: 9",
        POST + "/requestBody/required | true | a body is required now",
        SCHEMAS + "/Thing/required | [id, parts] | 201/state may be missing now",
        SCHEMAS + "/Thing/properties/id/type | integer | 201/id: type [string] is now [integer]",
        SCHEMAS
            + "/Thing/properties/id/type | [string, 'null']"
            + " | 201/id: type [string] is now [null, string]",
        SCHEMAS
            + "/Thing/properties/state/enum | [OPEN]"
            + " | 201/state: enum [OPEN, SHUT] is now [OPEN]",
        SCHEMAS
            + "/Thing/properties/parts/items/properties/n/type | string"
            + " | 201/parts[]/n: type [integer] is now [string]",
        SCHEMAS + "/New/required | [name, kind] | request/kind is required now",
        SCHEMAS + "/New/properties/kind/enum | [A] | request/kind: enum [A, B] is now [A]",
        SCHEMAS + "/New/properties/name/enum | [A] | request/name: enum [] is now [A]",
        SCHEMAS
            + "/New/properties/name/type | string"
            + " | request/name: type [null, string] is now [string]",
        SCHEMAS + "/New/properties/name/minLength | 2 | request/name: minLength is narrower: 2",
        SCHEMAS + "/New/properties/name/maxLength | 9 | request/name: maxLength is narrower: 9",
        SCHEMAS + "/New/properties/name/pattern | a | request/name: pattern is narrower: \"a\"",
        SCHEMAS + "/New/properties/size/maximum | 9 | request/size: maximum is narrower: 9",
        SCHEMAS + "/New/properties/size/minimum | 2.5 | request/size: minimum is narrower: 2.5",
        SCHEMAS
            + "/New/properties/size/type | integer"
            + " | request/size: type [number] is now [integer]"
      })
  void what_is_made_narrower_or_different_bites(String pointer, String value, String finding) {
    assertThat(BreakingChanges.between(BEFORE, BEFORE.planted(pointer, yaml(value))))
        .singleElement()
        .asString()
        .startsWith("post /api/things")
        .endsWith(finding);
  }

  @Test
  void more_in_a_reply_and_less_asked_of_a_request_break_nothing() {
    for (Contract wider :
        List.of(
            BEFORE.planted("/paths/~1more", yaml("{get: {operationId: listMore}}")),
            BEFORE.planted(SCHEMAS + "/Thing/properties/more", yaml("{type: string}")),
            BEFORE.planted(SCHEMAS + "/Thing/properties/state/enum", yaml("[OPEN, SHUT, AJAR]")),
            BEFORE.planted(SCHEMAS + "/New/properties/more", yaml("{type: string}")),
            BEFORE.planted(SCHEMAS + "/New/required", yaml("[]")),
            BEFORE.planted(SCHEMAS + "/New/properties/name/maxLength", yaml("11")),
            BEFORE.without(SCHEMAS + "/New/properties/size/minimum"))) {
      assertThat(BreakingChanges.between(BEFORE, wider)).isEmpty();
    }
  }

  private static JsonNode yaml(String text) {
    try {
      return YAML.readTree(text);
    } catch (JsonProcessingException failure) {
      throw new IllegalArgumentException(failure);
    }
  }
}
