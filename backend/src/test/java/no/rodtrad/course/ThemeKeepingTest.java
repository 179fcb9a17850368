package no.rodtrad.course;

import static no.rodtrad.agreement.AgreementBuilder.IMTEC;
import static no.rodtrad.agreement.AgreementBuilder.SMART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

/** Themes are data: the provider of a programme adds them and changes their words. */
@ApiTest
class ThemeKeepingTest {
  private static final String THEMES = "/api/v1/course-themes";

  private static Map<String, Object> theme(String provider, String programme, int order) {
    var body = new LinkedHashMap<String, Object>();
    body.put("providerId", provider);
    body.put("programme", programme);
    body.put("order", order);
    body.put("name", Map.of("nb", "Å bli sett", "nn", "Å bli sedd", "en", "Being seen"));
    return body;
  }

  private static Response add(String persona, Map<String, Object> theme) {
    return As.persona(persona).contentType("application/json").body(theme).post(THEMES);
  }

  private static Response change(String persona, String path, String json, String tag) {
    return As.persona(persona)
        .header("If-Match", tag)
        .contentType("application/merge-patch+json")
        .body(json)
        .patch(path);
  }

  @Test
  void a_provider_begins_a_programme_of_its_own_and_changes_the_words_of_it() {
    var added = add("provider-admin", theme(SMART, "SMART_PROVE", 1));
    added
        .then()
        .statusCode(201)
        .header("Location", endsWith(THEMES + "/" + added.path("id")))
        .body("provider.name", equalTo("SMART-senteret"))
        .body("programme", equalTo("SMART_PROVE"))
        .body("order", equalTo(1))
        .body("name.nn", equalTo("Å bli sedd"));
    add("admin", theme(SMART, "SMART_PROVE", 2)).then().statusCode(201);
    var path = THEMES + "/" + added.path("id");
    assertThat(As.persona("stranger").get(path).asString()).isEqualTo(added.asString());
    var tag = added.header("ETag");
    change("provider-admin", path, "{\"name\": {\"nb\": \"Å bli sett og hørt\"}}", tag)
        .then()
        .statusCode(200)
        .body("name.nb", equalTo("Å bli sett og hørt"))
        .body("name.en", equalTo("Being seen"));
    change("provider-admin", path, "{\"order\": 5}", tag).then().statusCode(412);
    change("provider-admin", path, "{\"order\": 2}", "*")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/duplicate"));
    As.admin()
        .queryParam("programme", "SMART_PROVE")
        .get(THEMES)
        .then()
        .body("items.order", contains(1, 2))
        .body("items.name.nb", contains("Å bli sett og hørt", "Å bli sett"));
    As.admin()
        .contentType("application/merge-patch+json")
        .body("{\"order\": 9}")
        .patch(path)
        .then()
        .statusCode(428);
  }

  @Test
  void nobody_else_keeps_a_programme_and_two_themes_never_share_a_place() {
    for (var persona : List.of("adviser", "owner-flesberg", "principal-flesberg", "stranger")) {
      add(persona, theme(SMART, "SMART_ANDRE", 1)).then().statusCode(403);
    }
    add("provider-admin", theme(IMTEC, "IMTEC_ANDRE", 1)).then().statusCode(403);
    var theirs = add("admin", theme(IMTEC, "IMTEC_ANDRE", 1)).<String>path("id");
    change("provider-admin", THEMES + "/" + theirs, "{\"order\": 2}", "*").then().statusCode(403);
    add("admin", theme(IMTEC, "IMTEC_ANDRE", 1))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/duplicate"));
    add("admin", theme(UUID.randomUUID().toString(), "UKJENT", 1))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/providerId"));
    var wrong = theme(SMART, "små bokstaver", 0);
    wrong.put("name", Map.of("nb", " ", "nn", "x"));
    add("admin", wrong)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/programme", "/order", "/name/nb", "/name/en"));
    As.admin().get(THEMES + "/" + UUID.randomUUID()).then().statusCode(404);
  }
}
