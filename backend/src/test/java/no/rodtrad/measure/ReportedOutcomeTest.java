package no.rodtrad.measure;

import static no.rodtrad.measure.MeasureBuilder.patch;
import static no.rodtrad.measure.MeasureBuilder.tag;
import static no.rodtrad.testing.AgreementRows.FLESBERG;
import static no.rodtrad.testing.AgreementRows.MADSEBAKKEN;
import static no.rodtrad.testing.AgreementRows.SEPU;
import static no.rodtrad.testing.AgreementRows.SMART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.AgreementRows;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class ReportedOutcomeTest {
  private static final String OUTCOMES = "/api/v1/reported-outcomes";
  private static final String TOLD = "Skolen har mer enn halvert risikopoengene sine.";

  @Test
  void an_outcome_is_told_with_its_source_and_stands_on_the_thread_as_told() {
    var school = SchoolBuilder.aSchool().add();
    var reply = post("admin", outcome(school));
    String id = reply.path("id");
    assertThat(reply.then().statusCode(201).extract().<Map<String, Object>>path("$"))
        .isEqualTo(
            Map.of(
                "id",
                id,
                "schoolId",
                school,
                "text",
                TOLD,
                "source",
                "Avslutningskonferansen",
                "date",
                "2025-05-26",
                "recordedBy",
                reply.path("recordedBy"),
                "recordedAt",
                reply.path("recordedAt"),
                "earlier",
                List.of()));
    assertThat(reply.<String>path("recordedBy"))
        .isEqualTo(As.admin().get("/api/v1/me").path("name"));
    As.admin()
        .get("/api/v1/schools/" + school + "/timeline")
        .then()
        .body(
            "reportedOutcomes",
            equalTo(
                List.of(
                    Map.of(
                        "id",
                        id,
                        "text",
                        TOLD,
                        "source",
                        "Avslutningskonferansen",
                        "date",
                        "2025-05-26"))))
        .body("series", empty());
  }

  @Test
  void a_correction_is_open_and_one_that_says_the_same_changes_nothing() {
    var school = SchoolBuilder.aSchool().add();
    var told = post("admin", outcome(school));
    var path = OUTCOMES + "/" + told.path("id");
    var first = tag(path);
    patch("admin", path, "{}", null).then().statusCode(428);
    patch("admin", path, "{\"text\": \"" + TOLD + "\"}", first).then().statusCode(200);
    assertThat(tag(path)).isEqualTo(first);
    patch("admin", path, "{\"text\": \"Halvert.\"}", first).then().statusCode(200);
    patch("admin", path, "{\"source\": \"Rapporten\"}", first).then().statusCode(412);
    patch("admin", path, "{\"source\": \"Rapporten\"}", tag(path))
        .then()
        .statusCode(200)
        .body("text", equalTo("Halvert."))
        .body("source", equalTo("Rapporten"))
        .body("earlier.text", contains("Halvert.", TOLD))
        .body("earlier.source", contains("Avslutningskonferansen", "Avslutningskonferansen"))
        .body("earlier.recordedBy", everyItem(equalTo(told.path("recordedBy"))))
        .body("earlier[1].recordedAt", equalTo(told.path("recordedAt")));
    patch("admin", path, "{\"schoolId\": \"" + FLESBERG + "\"}", tag(path))
        .then()
        .statusCode(422)
        .body("errors.code", contains("unknown-field"));
  }

  @Test
  void everything_wrong_is_told_at_once_and_nothing_is_stored() {
    var school = SchoolBuilder.aSchool().add();
    var tomorrow = MovableClock.today().plusDays(1).toString();
    var wrong = outcome(UUID.randomUUID().toString());
    wrong.put("date", tomorrow);
    post("admin", wrong)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/date", "/schoolId"));
    var silent = outcome(school);
    silent.remove("source");
    silent.put("text", " ");
    silent.put("points", 7);
    post("admin", silent)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/source", "/text", "/points"));
    As.admin().queryParam("school", school).get(OUTCOMES).then().body("items", empty());
    var path = OUTCOMES + "/" + post("admin", outcome(school)).path("id");
    patch("admin", path, "{\"date\": \"" + tomorrow + "\"}", tag(path))
        .then()
        .statusCode(422)
        .body("errors.code", contains("maximum"));
  }

  @Test
  void a_try_again_with_its_key_tells_it_once() {
    var school = SchoolBuilder.aSchool().add();
    var key = UUID.randomUUID().toString();
    var first = withKey(key, outcome(school));
    assertThat(withKey(key, outcome(school)).asString()).isEqualTo(first.asString());
    As.admin().queryParam("school", school).get(OUTCOMES).then().body("items", hasSize(1));
  }

  /** Schools of this test alone: an agreement of another's would open them to its provider. */
  @ParameterizedTest(name = "{0} in Flesberg {1}, in Kongsberg {2}")
  @CsvSource({
    "adviser, 201, 201",
    "provider-admin, 403, 201",
    "owner-flesberg, 201, 403",
    "owner-kongsberg, 403, 201",
    "principal-flesberg, 403, 403",
    "county-governor, 403, 403",
    "system-kongsberg, 403, 403",
    "stranger, 403, 403"
  })
  void each_tells_of_their_own_schools(String persona, int flesberg, int kongsberg) {
    var first = SchoolBuilder.aSchool().in("3334").add();
    var second = SchoolBuilder.aSchool().in("3303").add();
    AgreementRows.anAgreement().of(SEPU).at(first).advised().add();
    AgreementRows.anAgreement().of(SMART).at(second).advised().add();
    post(persona, outcome(first)).then().statusCode(flesberg);
    post(persona, outcome(second)).then().statusCode(kongsberg);
  }

  @Test
  void a_principal_tells_of_their_own_school() {
    post("principal-flesberg", outcome(FLESBERG)).then().statusCode(201);
    post("principal-flesberg", outcome(MADSEBAKKEN)).then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "adviser, true, true",
    "owner-flesberg, true, false",
    "owner-kongsberg, false, true",
    "principal-flesberg, true, false",
    "county-governor, true, true",
    "stranger, false, false"
  })
  void each_sees_the_schools_they_work_with(String persona, boolean flesberg, boolean madsebakken) {
    sees(persona, FLESBERG, flesberg);
    sees(persona, MADSEBAKKEN, madsebakken);
  }

  @Test
  void statements_do_not_grow_with_what_was_corrected() {
    var school = SchoolBuilder.aSchool().add();
    assertThat(SqlCount.during(() -> post("admin", outcome(school)))).isEqualTo(5);
    String id = As.admin().queryParam("school", school).get(OUTCOMES).path("items[0].id");
    var path = OUTCOMES + "/" + id;
    for (String text : List.of("En.", "To.", "Tre.")) {
      patch("admin", path, "{\"text\": \"" + text + "\"}", tag(path)).then().statusCode(200);
    }
    assertThat(SqlCount.during(() -> As.admin().get(path))).isEqualTo(1);
    assertThat(SqlCount.during(() -> As.admin().queryParam("school", school).get(OUTCOMES)))
        .isEqualTo(1);
  }

  private static void sees(String persona, String school, boolean seen) {
    String id = post("admin", outcome(school)).path("id");
    var path = OUTCOMES + "/" + id;
    As.persona(persona).get(path).then().statusCode(seen ? 200 : 404);
    As.persona(persona)
        .queryParam("school", school)
        .queryParam("limit", 200)
        .get(OUTCOMES)
        .then()
        .body("items.id", seen ? hasItem(id) : not(hasItem(id)));
    if (!seen) {
      patch(persona, path, "{}", null).then().statusCode(404);
    }
  }

  private static Response post(String persona, Map<String, Object> body) {
    return As.persona(persona).contentType("application/json").body(body).post(OUTCOMES);
  }

  private static Response withKey(String key, Map<String, Object> body) {
    return As.admin()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(body)
        .post(OUTCOMES);
  }

  private static Map<String, Object> outcome(String school) {
    return new HashMap<>(
        Map.of(
            "schoolId",
            school,
            "text",
            TOLD,
            "source",
            "Avslutningskonferansen",
            "date",
            "2025-05-26"));
  }
}
