package no.rodtrad.shared.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class PatchApiTest {
  private String path = "";

  @BeforeEach
  void add() {
    path = "/api/v1/schools/" + SchoolBuilder.aSchool().named("Lappet skole").add();
  }

  @Test
  void null_removes_a_value_and_what_is_not_named_stays() {
    patch("{\"vision\": \"Alle med\", \"languageForm\": \"nn\"}").statusCode(200);
    patch("{\"vision\": null}")
        .statusCode(200)
        .body("vision", nullValue())
        .body("languageForm", equalTo("nn"))
        .body("name", equalTo("Lappet skole"));
  }

  @Test
  void a_nested_object_is_merged_and_removed_as_a_whole() {
    patch("{\"pupils\": {\"value\": 300, \"asOf\": \"2025-10-01\", \"approximate\": true}}")
        .statusCode(200)
        .body("pupils.value", equalTo(300));
    patch("{\"pupils\": {\"value\": 310}}")
        .statusCode(200)
        .body("pupils.value", equalTo(310))
        .body("pupils.asOf", equalTo("2025-10-01"))
        .body("pupils.approximate", equalTo(true));
    patch("{\"pupils\": {\"value\": null}}").statusCode(422);
    patch("{\"pupils\": null}").statusCode(200).body("pupils", nullValue());
  }

  @Test
  void an_array_is_replaced_as_a_whole() {
    patch("{\"goals\": [\"Lese\", \"Regne\"]}")
        .statusCode(200)
        .body("goals", contains("Lese", "Regne"));
    patch("{\"goals\": [\"Skrive\"]}").statusCode(200).body("goals", contains("Skrive"));
    patch("{\"goals\": []}").statusCode(200).body("goals", empty());
  }

  @Test
  void what_must_be_there_cannot_be_removed() {
    for (String field : List.of("name", "orgNumber", "municipalityNumber")) {
      patch("{\"" + field + "\": null}")
          .statusCode(422)
          .body("errors.pointer", hasItem("/" + field));
    }
  }

  @Test
  void a_patch_that_is_no_object_breaks_a_rule() {
    for (String patch : List.of("[]", "\"x\"", "1", "null", "true", "[{\"name\": \"x\"}]")) {
      patch(patch).statusCode(422).body("errors[0].pointer", equalTo(""));
    }
  }

  @Test
  void what_comes_of_it_must_hold_as_if_it_were_created() {
    patch("{\"gradeFrom\": 8}").statusCode(422).body("errors.code", contains("order"));
    patch("{\"gradeFrom\": 8, \"gradeTo\": 10}").statusCode(200).body("gradeFrom", equalTo(8));
  }

  @Test
  void an_empty_patch_changes_nothing() {
    var before = As.admin().get(path).asString();
    patch("{}").statusCode(200);
    assertThat(As.admin().get(path).asString()).isEqualTo(before);
  }

  @Test
  void the_form_of_the_tag_is_judged_after_the_body() {
    for (String tag : List.of("7", "\"0", "*, \"0\"")) {
      send(tag, "{}").statusCode(400).body("errors[0].parameter", equalTo("If-Match"));
      send(tag, "{\"name\": 1}").statusCode(422);
    }
    send("W/" + As.admin().get(path).header("ETag"), "{}").statusCode(412);
    send("\"0\"", "{\"vision\": \"a\"}").statusCode(200);
    send("\"0\", \"1\"", "{\"vision\": \"b\"}").statusCode(200);
    send("\"0\", \"1\"", "{\"vision\": \"c\"}").statusCode(412);
    send("*", "{\"vision\": \"d\"}").statusCode(200).body("vision", equalTo("d"));
  }

  private ValidatableResponse patch(String json) {
    return send(As.admin().get(path).header("ETag"), json);
  }

  private ValidatableResponse send(String tag, String json) {
    return As.admin()
        .header("If-Match", tag)
        .contentType("application/merge-patch+json")
        .body(json)
        .patch(path)
        .then();
  }
}
