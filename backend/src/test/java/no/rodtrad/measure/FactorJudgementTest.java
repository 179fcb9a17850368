package no.rodtrad.measure;

import static no.rodtrad.testing.AgreementRows.FLESBERG;
import static no.rodtrad.testing.AgreementRows.MADSEBAKKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.Owner;
import no.rodtrad.testing.Races;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class FactorJudgementTest {
  private static final String JUDGED = "8 judgements of one school";
  private static final String JUDGEMENTS = "/api/v1/factor-judgements";

  @Test
  void each_judgement_is_a_version_and_earlier_ones_stand() {
    var school = aSchool();
    var first = post("admin", judgement(school, "SCHOOL", 1));
    first
        .then()
        .statusCode(201)
        .body("version", equalTo(1))
        .body("recordedBy", equalTo("Astrid Demodal"))
        .body("note", nullValue())
        .body("factors.factor[0]", equalTo("SHARED_GOALS"))
        .body("factors.factor[5]", equalTo("INTERVENTION_SYSTEMS"))
        .body("factors.level", everyItem(equalTo(1)));
    var path = JUDGEMENTS + "/" + first.path("id");
    assertThat(first.header("Location")).endsWith(path);
    post("admin", judgement(school, "SCHOOL", 3)).then().body("version", equalTo(2));
    post("admin", judgement(school, "ADVISERS", 2)).then().body("version", equalTo(1));
    assertThat(As.admin().get(path).asString()).isEqualTo(first.asString());
    As.admin().header("If-None-Match", first.header("ETag")).get(path).then().statusCode(304);
    As.admin()
        .queryParam("school", school)
        .get(JUDGEMENTS)
        .then()
        .body("items.version", contains(2, 1, 1));
    As.admin()
        .queryParam("school", school)
        .queryParam("latest", true)
        .get(JUDGEMENTS)
        .then()
        .body(
            "items.collect { it.judgedAs + it.version }",
            containsInAnyOrder("SCHOOL2", "ADVISERS1"));
    As.admin()
        .queryParam("school", school)
        .queryParam("judgedAs", "ADVISERS")
        .get(JUDGEMENTS)
        .then()
        .body("items.judgedAs", contains("ADVISERS"));
  }

  @Test
  void two_judgements_are_held_against_each_other_factor_by_factor() {
    var school = aSchool();
    String first = post("admin", judgement(school, "SCHOOL", 1)).path("id");
    String second = post("admin", judgement(school, "SCHOOL", 3)).path("id");
    String advisers = post("admin", judgement(school, "ADVISERS", 2)).path("id");
    As.admin()
        .get(JUDGEMENTS + "/" + second + "/difference")
        .then()
        .statusCode(200)
        .body("from.id", equalTo(first))
        .body("to.version", equalTo(2))
        .body("factors.size()", equalTo(6))
        .body("factors.change", everyItem(equalTo(2)))
        .body("factors[0].fromEvidence", equalTo("Sett i nivå 1"));
    As.admin()
        .get(JUDGEMENTS + "/" + first + "/difference")
        .then()
        .body("from", nullValue())
        .body("factors.change", everyItem(nullValue()));
    As.admin()
        .queryParam("against", advisers)
        .get(JUDGEMENTS + "/" + second + "/difference")
        .then()
        .body("from.judgedAs", equalTo("ADVISERS"))
        .body("factors.change", everyItem(equalTo(1)));
    String elsewhere = post("admin", judgement(aSchool(), "SCHOOL", 1)).path("id");
    As.admin()
        .queryParam("against", elsewhere)
        .get(JUDGEMENTS + "/" + second + "/difference")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("against"));
    As.admin()
        .queryParam("against", "x")
        .get(JUDGEMENTS + "/" + second + "/difference")
        .then()
        .statusCode(400);
  }

  @Test
  void all_six_are_judged_each_once_and_every_error_is_told_at_once() {
    var few = judgement(aSchool(), "SCHOOL", 5);
    few.put("factors", List.of(factor("SHARED_GOALS", 5, " "), factor("SHARED_GOALS", 0, "Sett")));
    few.put("judgedOn", MovableClock.today().plusDays(1).toString());
    post("admin", few)
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            hasItems(
                "/factors length",
                "/factors/1 duplicate",
                "/factors/0/level maximum",
                "/factors/0/evidence required",
                "/factors/1/level minimum"));
    var late = judgement(UUID.randomUUID().toString(), "SCHOOL", 2);
    late.put("judgedOn", MovableClock.today().plusDays(1).toString());
    post("admin", late)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/judgedOn", "/schoolId"));
  }

  @ParameterizedTest(name = "{0} as school {1}, as advisers {2}")
  @CsvSource({
    "admin, 201, 201",
    "adviser, 403, 201",
    "owner-flesberg, 201, 403",
    "principal-flesberg, 201, 403",
    "owner-kongsberg, 403, 403",
    "county-governor, 403, 403",
    "system-kongsberg, 403, 403",
    "stranger, 403, 403"
  })
  void the_school_judges_for_itself_and_advisers_for_themselves(
      String persona, int school, int advisers) {
    post(persona, judgement(FLESBERG, "SCHOOL", 2)).then().statusCode(school);
    post(persona, judgement(FLESBERG, "ADVISERS", 2)).then().statusCode(advisers);
  }

  @Test
  void a_provider_judges_no_school_it_has_no_agreement_with() {
    var other = aSchool();
    post("provider-admin", judgement(other, "SCHOOL", 2)).then().statusCode(403);
    post("provider-admin", judgement(other, "ADVISERS", 2)).then().statusCode(403);
  }

  @Test
  void another_s_judgement_does_not_exist() {
    String id = post("admin", judgement(MADSEBAKKEN, "SCHOOL", 2)).path("id");
    for (String persona : List.of("owner-flesberg", "stranger")) {
      As.persona(persona).get(JUDGEMENTS + "/" + id).then().statusCode(404);
      As.persona(persona).get(JUDGEMENTS + "/" + id + "/difference").then().statusCode(404);
    }
    As.persona("stranger").get(JUDGEMENTS).then().statusCode(200).body("items", empty());
    As.persona("principal-madsebakken").get(JUDGEMENTS + "/" + id).then().statusCode(200);
  }

  @Test
  void judgements_at_once_are_versions_one_after_the_other() {
    var school = aSchool();
    assertThat(versionsOfEightAtOnce(school)).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    Races.withLock(JUDGED, "versions 1 to 8");
  }

  /** The same race without the lock: two count the same, and the table refuses the second. */
  @Test
  void without_the_lock_two_would_be_the_same_version() {
    var counting = "next_judgement_version(uuid, text)";
    var locked = Owner.read("select pg_get_functiondef('" + counting + "'::regprocedure)");
    Owner.run(
        """
        create or replace function next_judgement_version(school uuid, side text) returns integer
          language plpgsql volatile security definer set search_path = public, pg_temp as $$
        declare counted integer;
        begin
          select coalesce(max(version_no), 0) + 1 into counted
          from factor_judgement j where j.school_id = school and j.judged_as = side;
          perform pg_sleep(0.5);
          return counted;
        end $$
        """);
    try {
      var versions = versionsOfEightAtOnce(aSchool());
      assertThat(versions).contains(0);
      Races.withoutLock(JUDGED, "%d refused".formatted(Collections.frequency(versions, 0)));
    } finally {
      Owner.run(locked);
    }
  }

  @Test
  void statements_do_not_grow_with_the_rows() {
    var school = aSchool();
    var wanted = judgement(school, "SCHOOL", 2);
    assertThat(SqlCount.during(() -> post("admin", wanted))).isEqualTo(6);
    String id = post("admin", wanted).path("id");
    assertThat(SqlCount.during(() -> As.admin().get(JUDGEMENTS + "/" + id))).isEqualTo(1);
    assertThat(SqlCount.during(() -> As.admin().get(JUDGEMENTS + "/" + id + "/difference")))
        .isEqualTo(2);
    assertThat(
            SqlCount.during(() -> As.persona("adviser").queryParam("limit", 200).get(JUDGEMENTS)))
        .isEqualTo(1);
  }

  /** 0 stands for one that was refused. */
  private static List<Integer> versionsOfEightAtOnce(String school) {
    return IntStream.range(0, 8)
        .parallel()
        .mapToObj(i -> post("admin", judgement(school, "SCHOOL", 2)))
        .map(reply -> reply.statusCode() == 201 ? reply.<Integer>path("version") : 0)
        .toList();
  }

  private static Response post(String persona, Map<String, Object> body) {
    return As.persona(persona).contentType("application/json").body(body).post(JUDGEMENTS);
  }

  private static Map<String, Object> judgement(String school, String side, int level) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("schoolId", school);
    fields.put("judgedAs", side);
    fields.put("judgedOn", "2025-11-01");
    fields.put("judgedBy", "Ledergruppen");
    var factors = new ArrayList<Map<String, Object>>();
    for (Factor factor : Factor.values()) {
      factors.add(0, factor(factor.name(), level, "Sett i nivå " + level));
    }
    fields.put("factors", factors);
    return fields;
  }

  private static Map<String, Object> factor(String factor, int level, String evidence) {
    return Map.of("factor", factor, "level", level, "evidence", evidence);
  }

  private static String aSchool() {
    return SchoolBuilder.aSchool().add();
  }
}
