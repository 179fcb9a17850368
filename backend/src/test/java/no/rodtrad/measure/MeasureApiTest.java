package no.rodtrad.measure;

import static no.rodtrad.measure.MeasureBuilder.MEASURES;
import static no.rodtrad.measure.MeasureBuilder.aMeasure;
import static no.rodtrad.measure.MeasureBuilder.patch;
import static no.rodtrad.measure.MeasureBuilder.tag;
import static no.rodtrad.testing.AgreementRows.anAgreement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Rows;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class MeasureApiTest {
  @Test
  void a_measure_is_added_and_read_as_it_was_added() {
    var school = aSchool();
    var agreement = anAgreement().at(school).add();
    var reply =
        aMeasure()
            .at(school)
            .of(agreement)
            .with("reviewOn", "2026-02-01")
            .with("endsOn", "2026-06-20")
            .with("status", "RUNNING")
            .covering(18, 31)
            .postedBy("admin");
    String id = reply.path("id");
    assertThat(reply.header("Location")).endsWith(MEASURES + "/" + id);
    assertThat(reply.header("ETag")).matches("\"0-[0-9a-f]+\"");
    var expected = new LinkedHashMap<String, Object>();
    expected.put("id", id);
    expected.put("schoolId", school);
    expected.put("agreementId", agreement);
    expected.put("analysisId", null);
    expected.put("title", "Skolevandring");
    expected.put("kind", "WALKTHROUGH");
    expected.put("responsible", "Ragna Rektordal");
    expected.put("startsOn", "2025-09-01");
    expected.put("reviewOn", "2026-02-01");
    expected.put("endsOn", "2026-06-20");
    expected.put("status", "RUNNING");
    expected.put("coverage", Map.of("done", 18, "of", 31));
    expected.put("transitions", List.of());
    assertThat(reply.then().statusCode(201).extract().<Map<String, Object>>path("$"))
        .isEqualTo(expected);
    assertThat(As.admin().get(MEASURES + "/" + id).asString()).isEqualTo(reply.asString());
  }

  @Test
  void a_measure_is_proposed_unless_told_otherwise() {
    aMeasure()
        .at(aSchool())
        .postedBy("admin")
        .then()
        .statusCode(201)
        .body("status", equalTo("PROPOSED"))
        .body("agreementId", nullValue())
        .body("reviewOn", nullValue())
        .body("endsOn", nullValue())
        .body("coverage", nullValue());
  }

  @Test
  void a_change_needs_the_version_it_was_made_upon() {
    var path = aMeasure().at(aSchool()).add();
    var tag = tag(path);
    patch("admin", path, "{\"title\": \"Ny\"}", null).then().statusCode(428);
    patch("admin", path, "{\"title\": \"Ny\", \"reviewOn\": \"2026-01-15\"}", tag)
        .then()
        .statusCode(200)
        .header("ETag", matchesPattern("\"1-[0-9a-f]+\""))
        .body("title", equalTo("Ny"))
        .body("reviewOn", equalTo("2026-01-15"));
    patch("admin", path, "{\"title\": \"Nyere\"}", tag).then().statusCode(412);
    patch(path, "{\"reviewOn\": null}").then().statusCode(200).body("reviewOn", nullValue());
    As.admin().header("If-None-Match", tag(path)).get(path).then().statusCode(304);
    var unchanged = tag(path);
    patch(path, "{}").then().statusCode(200).header("ETag", equalTo(unchanged));
  }

  @Test
  void coverage_is_counted_on_and_given_up() {
    var path = aMeasure().at(aSchool()).covering(18, 31).add();
    patch(path, "{\"coverage\": {\"done\": 24}}")
        .then()
        .statusCode(200)
        .body("coverage", equalTo(Map.of("done", 24, "of", 31)));
    patch(path, "{\"coverage\": {\"done\": 32}}")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/coverage/of"))
        .body("errors[0].code", equalTo("order"));
    patch(path, "{\"coverage\": {\"of\": null}}").then().statusCode(422);
    patch(path, "{\"coverage\": null}").then().statusCode(200).body("coverage", nullValue());
    patch(path, "{\"coverage\": {\"done\": 1}}")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/coverage/of"))
        .body("errors[0].code", equalTo("required"));
    patch(path, "{\"coverage\": {\"done\": 0, \"of\": 0}}")
        .then()
        .statusCode(200)
        .body("coverage", equalTo(Map.of("done", 0, "of", 0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PROPOSED", "RUNNING", "EMBEDDED", "STOPPED"})
  void it_goes_from_any_state_to_any_other_and_who_took_it_there_is_kept(String from) {
    for (String to : List.of("PROPOSED", "RUNNING", "EMBEDDED", "STOPPED")) {
      var path = aMeasure().at(aSchool()).with("status", from).add();
      patch(path, "{\"status\": \"" + to + "\"}")
          .then()
          .statusCode(200)
          .body("status", equalTo(to));
      assertThat(
              Rows.text(
                  """
                  select string_agg(from_status || ' ' || to_status || ' ' || actor, ',')
                  from measure_transition where measure_id = ?
                  """,
                  UUID.fromString(path.substring(MEASURES.length() + 1))))
          .isEqualTo(from.equals(to) ? "null" : from + " " + to + " Astrid Demodal");
    }
  }

  @Test
  void a_repeated_creation_answers_as_the_first_and_adds_one() {
    var school = aSchool();
    var key = UUID.randomUUID().toString();
    var body =
        """
        {"schoolId": "%s", "title": "En gang", "kind": "OTHER", "responsible": "Ada", "startsOn": "2025-09-01"}
        """
            .formatted(school);
    var first = post(key, body);
    var second = post(key, body);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    post(key, body.replace("Ada", "Bo")).then().statusCode(422);
    assertThat(titles("school", school)).containsExactly("En gang");
  }

  @Test
  void lists_are_filtered_by_everything_the_contract_names() {
    var school = SchoolBuilder.aSchool().in("0301").add();
    var other = SchoolBuilder.aSchool().in("3334").add();
    var agreement = anAgreement().at(school).add();
    aMeasure().at(school).of(agreement).titled("A").with("kind", "VOICES").add();
    aMeasure()
        .at(school)
        .titled("B")
        .with("status", "RUNNING")
        .with("startsOn", "2025-10-01")
        .add();
    aMeasure().at(other).titled("C").add();
    assertThat(titles("school", school)).containsExactly("B", "A");
    assertThat(titles("agreement", agreement)).containsExactly("A");
    assertThat(titles("school", school, "kind", "VOICES")).containsExactly("A");
    assertThat(titles("school", school, "status", "RUNNING")).containsExactly("B");
    assertThat(titles("school", other, "municipality", "3050")).containsExactly("C");
    assertThat(titles("school", other, "municipality", "0301")).isEmpty();
  }

  @Test
  void a_period_finds_what_touches_it() {
    var school = aSchool();
    aMeasure().at(school).titled("åpent").add();
    aMeasure().at(school).titled("dag").with("endsOn", "2025-09-01").add();
    aMeasure()
        .at(school)
        .titled("før")
        .with("startsOn", "2025-01-01")
        .with("endsOn", "2025-08-31")
        .add();
    assertThat(titles("school", school, "from", "2025-09-01", "to", "2025-09-01"))
        .containsExactlyInAnyOrder("åpent", "dag");
    assertThat(titles("school", school, "from", "2025-09-02")).containsExactly("åpent");
    assertThat(titles("school", school, "to", "2025-08-31")).containsExactly("før");
    assertThat(titles("school", school, "from", "2025-08-31"))
        .containsExactlyInAnyOrder("åpent", "dag", "før");
  }

  @Test
  void a_walk_through_the_pages_meets_every_measure_once() {
    var school = aSchool();
    for (int i = 0; i < 5; i++) {
      aMeasure()
          .at(school)
          .titled("Tiltak " + i)
          .with("startsOn", "2025-0" + (i / 2 + 1) + "-01")
          .add();
    }
    var met = new ArrayList<String>();
    var cursor = "";
    do {
      var request =
          As.admin().queryParam("school", school).queryParam("limit", 2).queryParam("count", true);
      var page = (cursor.isEmpty() ? request : request.queryParam("cursor", cursor)).get(MEASURES);
      page.then().statusCode(200).body("total", equalTo(5));
      met.addAll(page.path("items.title"));
      cursor = page.path("nextCursor") == null ? "" : page.path("nextCursor");
    } while (!cursor.isEmpty());
    assertThat(met).containsExactly("Tiltak 4", "Tiltak 2", "Tiltak 3", "Tiltak 0", "Tiltak 1");
  }

  @Test
  void statements_do_not_grow_with_the_rows() {
    var school = aSchool();
    var agreement = anAgreement().at(school).add();
    var path = aMeasure().at(school).add();
    aMeasure().at(school).add();
    assertThat(SqlCount.during(() -> As.admin().get(path))).isEqualTo(1);
    for (int limit : List.of(1, 100)) {
      var request = As.persona("adviser").queryParam("limit", limit);
      assertThat(SqlCount.during(() -> request.get(MEASURES))).isEqualTo(1);
    }
    var without = aMeasure().at(school);
    assertThat(SqlCount.during(() -> without.postedBy("admin"))).isEqualTo(5);
    var within = aMeasure().at(school).of(agreement);
    assertThat(SqlCount.during(() -> within.postedBy("admin"))).isEqualTo(7);
    var tag = tag(path);
    assertThat(SqlCount.during(() -> patch("admin", path, "{\"title\": \"Ny\"}", tag)))
        .isEqualTo(7);
    var next = tag(path);
    assertThat(SqlCount.during(() -> patch("admin", path, "{\"status\": \"RUNNING\"}", next)))
        .isEqualTo(8);
  }

  private static List<String> titles(String... filters) {
    var request = As.admin();
    for (var pair = Arrays.asList(filters).iterator(); pair.hasNext(); ) {
      request = request.queryParam(pair.next(), pair.next());
    }
    return request.get(MEASURES).then().statusCode(200).extract().path("items.title");
  }

  private static io.restassured.response.Response post(String key, String json) {
    return As.admin()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(json)
        .post(MEASURES);
  }

  private static String aSchool() {
    return SchoolBuilder.aSchool().add();
  }
}
