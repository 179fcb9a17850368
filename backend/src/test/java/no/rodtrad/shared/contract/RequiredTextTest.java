package no.rodtrad.shared.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.testing.StandaloneSchemas;
import org.junit.jupiter.api.Test;

/** Whoever empties a text that must be there is told to fill it in, in every body there is. */
class RequiredTextTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final ContractDocument DOCUMENT = new ContractDocument();
  private static final ContractSchemas SCHEMAS = StandaloneSchemas.of(DOCUMENT);

  @Test
  void every_text_that_must_be_there_is_to_be_filled_in_when_it_is_emptied() {
    var texts = new ArrayList<String>();
    for (var schema : DOCUMENT.tree().at("/components/schemas").properties()) {
      for (var property : schema.getValue().path("properties").properties()) {
        var field = property.getKey();
        if (isText(property.getValue())) {
          texts.add(schema.getKey() + "/" + field);
          for (JsonNode empty : List.of(JSON.textNode(""), JSON.textNode(" \n"), JSON.nullNode())) {
            assertThat(codes(schema.getKey(), field, empty))
                .as("%s of %s as %s", field, schema.getKey(), empty)
                .containsExactly("required");
          }
        }
      }
    }
    assertThat(texts)
        .hasSizeGreaterThan(40)
        .contains("CourseCreate/title", "PedagogicalAnalysisCreate/goal", "VoicePatch/changed");
  }

  private static List<String> codes(String schema, String field, JsonNode value) {
    return SCHEMAS.errors(schema, JSON.objectNode().set(field, value)).stream()
        .filter(error -> ("/" + field).equals(error.pointer()))
        .map(InputError::code)
        .toList();
  }

  /** Free text that may be neither missing nor blank. */
  private static boolean isText(JsonNode written) {
    var schema =
        written.has("$ref")
            ? DOCUMENT.tree().at(written.path("$ref").asText().substring(1))
            : written;
    return schema.path("type").asText().equals("string")
        && schema.path("pattern").asText().equals("\\S");
  }
}
