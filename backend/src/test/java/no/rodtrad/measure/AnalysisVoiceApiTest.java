package no.rodtrad.measure;

import static no.rodtrad.measure.MeasureBuilder.aMeasure;
import static no.rodtrad.measure.MeasureBuilder.patch;
import static no.rodtrad.measure.MeasureBuilder.tag;
import static no.rodtrad.testing.AgreementRows.FLESBERG;
import static no.rodtrad.testing.AgreementRows.MADSEBAKKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.SqlCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class AnalysisVoiceApiTest {
  private static final String ANALYSES = "/api/v1/pedagogical-analyses";
  private static final String VOICES = "/api/v1/voices";

  /** No person has it: made from a day nobody was born, with both check digits right. */
  private static final String NATIONAL_ID = nationalId();

  @Test
  void an_analysis_is_added_read_and_changed() {
    var wanted = anAnalysis(aSchool());
    var reply = post("admin", ANALYSES, wanted);
    String id = reply.path("id");
    var expected = new LinkedHashMap<String, Object>();
    expected.put("id", id);
    expected.putAll(wanted);
    expected.put("measures", 0);
    assertThat(reply.then().statusCode(201).extract().<Map<String, Object>>path("$"))
        .isEqualTo(expected);
    var path = ANALYSES + "/" + id;
    var tag = tag(path);
    assertThat(As.admin().get(path).asString()).isEqualTo(reply.asString());
    patch("admin", path, "{\"goal\": \"Ny\"}", null).then().statusCode(428);
    patch("admin", path, "{\"goal\": \"Ny\", \"information\": []}", tag)
        .then()
        .statusCode(200)
        .body("goal", equalTo("Ny"))
        .body("information", empty());
    patch("admin", path, "{\"goal\": \"Nyere\"}", tag).then().statusCode(412);
    As.admin().header("If-None-Match", tag(path)).get(path).then().statusCode(304);
  }

  @Test
  void measures_follow_from_an_analysis_of_their_own_school() {
    var school = aSchool();
    String analysis = post("admin", ANALYSES, anAnalysis(school)).path("id");
    var path = aMeasure().at(school).with("analysisId", analysis).add();
    As.admin().get(path).then().body("analysisId", equalTo(analysis));
    As.admin().get(ANALYSES + "/" + analysis).then().body("measures", equalTo(1));
    As.admin()
        .queryParam("analysis", analysis)
        .get(MeasureBuilder.MEASURES)
        .then()
        .body("items.analysisId", contains(analysis));
    aMeasure()
        .at(aSchool())
        .with("analysisId", analysis)
        .postedBy("admin")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/analysisId"));
    patch(path, "{\"analysisId\": null}").then().statusCode(200).body("analysisId", nullValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/title", "/challenge", "/goal", "/information/0", "/sustainingFactors/0"})
  void a_national_id_is_refused_in_every_text_and_never_told_again(String pointer) {
    var wanted = anAnalysis(aSchool());
    var text = "Samtale om " + NATIONAL_ID;
    var field = pointer.split("/", -1)[1];
    wanted.put(field, pointer.endsWith("/0") ? List.of(text) : text);
    post("admin", ANALYSES, wanted)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains("format"))
        .body(not(containsString(NATIONAL_ID)));
  }

  @Test
  void every_error_is_told_at_once_and_nothing_is_stored() {
    var school = aSchool();
    var wanted = anAnalysis(school);
    wanted.put("challenge", " ");
    wanted.put("analysedOn", "2025-02-30");
    wanted.put("pupil", "nobody");
    wanted.remove("goal");
    post("admin", ANALYSES, wanted)
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/challenge required",
                "/analysedOn format",
                "/pupil unknown-field",
                "/goal required"));
    As.admin().queryParam("school", school).get(ANALYSES).then().body("items", empty());
    post("admin", ANALYSES, anAnalysis(UUID.randomUUID().toString()))
        .then()
        .statusCode(422)
        .body("errors.code", contains("reference"));
  }

  @Test
  void a_voice_is_a_dated_summary_of_a_group() {
    var school = aSchool();
    var reply = post("admin", VOICES, aVoice(school));
    var path = VOICES + "/" + reply.path("id");
    reply.then().statusCode(201).body("group", equalTo("PUPILS")).body("madePossible", nullValue());
    patch("admin", path, "{\"madePossible\": \"Tid satt av\"}", tag(path))
        .then()
        .statusCode(200)
        .body("madePossible", equalTo("Tid satt av"));
    patch("admin", path, "{\"changed\": \"" + NATIONAL_ID + "\"}", tag(path))
        .then()
        .statusCode(422);
    var tomorrow = MovableClock.today().plusDays(1).toString();
    patch("admin", path, "{\"gatheredOn\": \"" + tomorrow + "\"}", tag(path))
        .then()
        .statusCode(422)
        .body("errors.code", contains("maximum"));
    var far = aVoice(UUID.randomUUID().toString());
    far.put("gatheredOn", tomorrow);
    post("admin", VOICES, far)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/gatheredOn", "/schoolId"));
    As.admin()
        .queryParam("school", school)
        .queryParam("group", "STAFF")
        .get(VOICES)
        .then()
        .body("items", empty());
    As.admin()
        .get("/api/v1/schools/" + school + "/timeline")
        .then()
        .body("voices.group", contains("PUPILS"))
        .body("from", equalTo("2025-04-10"));
  }

  @ParameterizedTest(name = "{0} at Flesberg {1}, at Madsebakken {2}")
  @CsvSource({
    "adviser, 201, 201",
    "owner-flesberg, 201, 403",
    "principal-madsebakken, 403, 201",
    "county-governor, 403, 403",
    "stranger, 403, 403"
  })
  void each_writes_at_their_own_schools(String persona, int first, int second) {
    post(persona, ANALYSES, anAnalysis(FLESBERG)).then().statusCode(first);
    post(persona, ANALYSES, anAnalysis(MADSEBAKKEN)).then().statusCode(second);
    post(persona, VOICES, aVoice(FLESBERG)).then().statusCode(first);
    post(persona, VOICES, aVoice(MADSEBAKKEN)).then().statusCode(second);
  }

  @ParameterizedTest
  @CsvSource({
    "admin, true, true",
    "adviser, true, true",
    "owner-flesberg, true, false",
    "owner-kongsberg, false, true",
    "principal-flesberg, true, false",
    "county-governor, true, true",
    "system-kongsberg, false, true",
    "stranger, false, false"
  })
  void each_sees_the_schools_they_work_with(String persona, boolean flesberg, boolean madsebakken) {
    sees(persona, ANALYSES, anAnalysis(FLESBERG), flesberg);
    sees(persona, ANALYSES, anAnalysis(MADSEBAKKEN), madsebakken);
    sees(persona, VOICES, aVoice(FLESBERG), flesberg);
    sees(persona, VOICES, aVoice(MADSEBAKKEN), madsebakken);
  }

  @Test
  void a_provider_sees_the_schools_of_its_agreements() {
    var other = aSchool();
    sees("provider-admin", ANALYSES, anAnalysis(other), false);
    sees("provider-admin", VOICES, aVoice(other), false);
    sees("provider-admin", ANALYSES, anAnalysis(MADSEBAKKEN), true);
    sees("provider-admin", VOICES, aVoice(MADSEBAKKEN), true);
  }

  private static void sees(String persona, String list, Map<String, Object> thing, boolean seen) {
    String id = post("admin", list, thing).path("id");
    var path = list + "/" + id;
    As.persona(persona).get(path).then().statusCode(seen ? 200 : 404);
    var found = As.persona(persona).queryParam("limit", 200).get(list).then().statusCode(200);
    found.body("items.id", seen ? hasItem(id) : not(hasItem(id)));
    if (!seen) {
      patch(persona, path, "{}", null).then().statusCode(404);
    }
  }

  @Test
  void statements_do_not_grow_with_the_rows() {
    var school = aSchool();
    var analysis = anAnalysis(school);
    var voice = aVoice(school);
    assertThat(SqlCount.during(() -> post("admin", ANALYSES, analysis))).isEqualTo(5);
    assertThat(SqlCount.during(() -> post("admin", VOICES, voice))).isEqualTo(5);
    for (String list : List.of(ANALYSES, VOICES)) {
      assertThat(SqlCount.during(() -> As.persona("adviser").queryParam("limit", 200).get(list)))
          .isEqualTo(1);
      String id = As.admin().queryParam("school", school).get(list).path("items[0].id");
      var path = list + "/" + id;
      assertThat(SqlCount.during(() -> As.admin().get(path))).isEqualTo(1);
      var tag = tag(path);
      assertThat(SqlCount.during(() -> patch("admin", path, "{}", tag))).isEqualTo(4);
    }
  }

  private static Response post(String persona, String list, Map<String, Object> body) {
    return As.persona(persona).contentType("application/json").body(body).post(list);
  }

  private static Map<String, Object> anAnalysis(String school) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("schoolId", school);
    fields.put("title", "Motivasjon");
    fields.put("analysedOn", "2025-10-01");
    fields.put("responsible", "Vidar Veiviser");
    fields.put("challenge", "Lav motivasjon i flere klasser");
    fields.put("goal", "Flere er med");
    fields.put("information", List.of("Studie på klassenivå"));
    fields.put("sustainingFactors", List.of("Ulik praksis for oppstart"));
    return fields;
  }

  private static Map<String, Object> aVoice(String school) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("schoolId", school);
    fields.put("group", "PUPILS");
    fields.put("gatheredOn", "2025-04-10");
    fields.put("changed", "Timene begynner likt");
    fields.put("source", "Elevevaluering");
    return fields;
  }

  private static String aSchool() {
    return SchoolBuilder.aSchool().add();
  }

  /** The first number of a day with both check digits right. */
  private static String nationalId() {
    for (int serial = 100; ; serial++) {
      var digits = "010100" + serial;
      int first = check(digits, 3, 7, 6, 1, 8, 9, 4, 5, 2);
      int second = check(digits + first, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2);
      if (first < 10 && second < 10) {
        return digits + first + second;
      }
    }
  }

  private static int check(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 11;
  }
}
