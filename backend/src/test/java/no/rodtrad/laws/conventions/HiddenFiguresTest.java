package no.rodtrad.laws.conventions;

import static no.rodtrad.indicator.CellBuilder.aCell;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rodtrad.indicator.CellBuilder;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Wire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An attacker who holds every reply of the contract, before and after a restricted figure changed,
 * and learns nothing from them; one who may see it is the control, and does.
 */
@ApiTest
class HiddenFiguresTest {
  private static final Pattern CURSOR = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");
  private static final String YEAR = "2096-97";
  private static final String YEAR_BEFORE = "2095-96";
  private static final String OWNER = "owner-flesberg";
  private static final List<String> OUTSIDERS =
      List.of(
          "admin",
          "provider-admin",
          "owner-kongsberg",
          "principal-flesberg",
          "principal-madsebakken",
          "county-governor",
          "system-kongsberg",
          "stranger");

  /** Advises the municipality, and so may see its figures, and not those of the school. */
  private static final String MUNICIPALITYS_ADVISER = "adviser";

  /** The limits an attacker tries, in the middle between two whole scale points. */
  private static final int FIRST_LIMIT = 36;

  private static final int LAST_LIMIT = 60;

  private String school = "";
  private String sibling = "";
  private String model = "";

  @BeforeEach
  void ownThings() {
    school = SchoolBuilder.aSchool().in("3334").withGrades(1, 10).add();
    sibling = SchoolBuilder.aSchool().in("3334").withGrades(1, 10).add();
    model = aModel("NATIONAL_AVERAGE");
    publish();
  }

  private static String aModel(Object limit) {
    var rules = new ArrayList<Map<String, Object>>();
    for (int grade : List.of(5, 8)) {
      for (String indicator : List.of("NP_READING_SCALE", "NP_NUMERACY_SCALE")) {
        rules.add(Map.of("indicator", indicator, "grade", grade, "nationalLimit", limit));
      }
    }
    rules.add(Map.of("indicator", "NP_READING_LEVEL1", "grade", 5, "nationalLimit", 20));
    return As.admin()
        .contentType("application/json")
        .body(
            Map.of(
                "name",
                "Angrep " + UUID.randomUUID(),
                "windowYears",
                2,
                "minCoveragePercent",
                0,
                "rules",
                rules))
        .post("/api/v1/risk-models")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static CellBuilder reading(int grade, String year) {
    return aCell().indicator("NP_READING_SCALE", grade).year(year);
  }

  /** Public figures around the hidden ones, so that there is something to subtract from. */
  private void publish() {
    for (String year : List.of(YEAR_BEFORE, YEAR)) {
      for (int grade : List.of(5, 8)) {
        reading(grade, year).value(50).with("n", 60_000).create();
        reading(grade, year).of("COUNTY", "number", "33").value(50).with("n", 900).create();
        reading(grade, year).of("MUNICIPALITY", "number", "3334").value(49).with("n", 45).create();
        reading(grade, year).ofSchool(sibling).value(51).with("n", 25).add();
      }
    }
    reading(5, YEAR_BEFORE).ofSchool(school).value(48).with("n", 20).add();
    reading(8, YEAR_BEFORE).ofSchool(school).value(52).with("n", 20).add();
    reading(5, YEAR).ofSchool(school).state("SUPPRESSED", null).add();
    aCell().indicator("NP_NUMERACY_SCALE", 5).year(YEAR).value(50).create();
    aCell()
        .of("MUNICIPALITY", "number", "3334")
        .indicator("NP_NUMERACY_SCALE", 5)
        .year(YEAR)
        .state("SUPPRESSED", null)
        .create();
  }

  /** One published as hidden, one not published at all, and one in pupils. */
  private void restrict(int value, int n) {
    owners(reading(5, YEAR).ofSchool(school), value, n);
    owners(reading(8, YEAR).ofSchool(school), value + 1, n);
    owners(aCell().ofSchool(school).indicator("NP_READING_LEVEL1", 5).year(YEAR), value, n);
  }

  private static void restrictMunicipality(int value, int n) {
    var cell = aCell().of("MUNICIPALITY", "number", "3334").year(YEAR);
    owners(cell.indicator("NP_NUMERACY_SCALE", 5), value, n);
  }

  private static void owners(CellBuilder cell, int value, int n) {
    cell.as(OWNER).state("RESTRICTED", value).with("n", n).with("uncertainty", n / 10.0);
    var created = cell.create();
    if (created.statusCode() != 201) {
      cell.replace("*").then().statusCode(200);
    }
  }

  @Test
  void no_reply_to_an_outsider_changes_with_a_restricted_figure() {
    restrict(40, 20);
    restrictMunicipality(40, 20);
    var before = everythingTo(OUTSIDERS);
    var ownersBefore = everythingTo(List.of(OWNER));
    var advisersBefore = everythingTo(List.of(MUNICIPALITYS_ADVISER));
    restrict(55, 30);
    assertThat(differences(advisersBefore, everythingTo(List.of(MUNICIPALITYS_ADVISER)))).isEmpty();
    restrictMunicipality(55, 30);
    assertThat(differences(before, everythingTo(OUTSIDERS))).isEmpty();
    assertThat(before.values().stream().filter(reply -> reply.startsWith("200 ")).count())
        .isGreaterThan(OUTSIDERS.size() * 40L);
    assertThat(String.join(" ", differences(ownersBefore, everythingTo(List.of(OWNER)))))
        .contains(
            "/observations?",
            "/risk-points?",
            "/risk-points/bounds?",
            "/risk-points/comparison?",
            "/risk-points/distance?",
            "/risk-points/ranking?",
            "/risk-points/what-if",
            "/timeline");
  }

  @Test
  void models_with_chosen_limits_find_the_figure_for_those_only_who_may_see_it() {
    var byLimit = new TreeMap<Integer, String>();
    for (int limit = FIRST_LIMIT; limit <= LAST_LIMIT; limit++) {
      byLimit.put(limit, aModel(limit - 0.5));
    }
    restrict(40, 20);
    assertThat(probed(OWNER, byLimit)).isEqualTo(40);
    for (String outsider : OUTSIDERS) {
      assertThat(probed(outsider, byLimit)).as(outsider).isNull();
    }
    var swept = sweep(byLimit);
    restrict(55, 30);
    assertThat(probed(OWNER, byLimit)).isEqualTo(55);
    assertThat(differences(swept, sweep(byLimit))).isEmpty();
  }

  /** The figure between the last limit that gives it no point and the first that does. */
  private @Nullable Integer probed(String persona, Map<Integer, String> byLimit) {
    String line =
        "lines.find { it.indicator == 'NP_READING_SCALE' && it.grade == 5"
            + " && it.schoolYear == '"
            + YEAR
            + "' }.points";
    for (var each : byLimit.entrySet()) {
      int points = aimed(persona, each.getValue()).get("/api/v1/risk-points").path(line);
      if (points > 0) {
        return each.getKey() - 1;
      }
    }
    return null;
  }

  private RequestSpecification aimed(String persona, String byModel) {
    return As.persona(persona)
        .queryParam("unit", "school:" + school)
        .queryParam("model", byModel)
        .queryParam("schoolYear", YEAR);
  }

  /** Everything a drafter of models gets from all limits: the school's points, and the order. */
  private Map<String, String> sweep(Map<Integer, String> byLimit) {
    var replies = new TreeMap<String, String>();
    byLimit.forEach(
        (limit, byModel) -> {
          for (String reading : List.of("", "/bounds", "/distance")) {
            replies.put(
                limit + reading,
                told(aimed("admin", byModel).get("/api/v1/risk-points" + reading)));
          }
          for (String level : List.of("SCHOOL", "MUNICIPALITY")) {
            var ranking =
                As.admin()
                    .queryParam("level", level)
                    .queryParam("model", byModel)
                    .queryParam("schoolYear", YEAR)
                    .queryParam("county", "33")
                    .queryParam("limit", 200)
                    .get("/api/v1/risk-points/ranking");
            replies.put(limit + " " + level, told(ranking));
          }
        });
    return replies;
  }

  private Map<String, String> everythingTo(List<String> personas) {
    var replies = new TreeMap<String, String>();
    for (String persona : personas) {
      Call.withMethod("get")
          .forEach(
              call ->
                  new HiddenFigureQueries(call, school, model, List.of(YEAR_BEFORE, YEAR))
                      .addresses()
                      .forEach(
                          address ->
                              replies.put(persona + " " + address, asked(persona, address))));
      replies.put(persona + " /risk-points/what-if", told(whatIf(persona)));
      replies.put(persona + " /risk-models/effect", told(effect(persona)));
      replies.put(persona + " refused", told(refusedWrite(persona)));
    }
    return replies;
  }

  private Response whatIf(String persona) {
    var cell =
        Map.of("indicator", "NP_READING_SCALE", "grade", 5, "schoolYear", YEAR_BEFORE, "value", 30);
    return As.persona(persona)
        .contentType("application/json")
        .body(
            Map.of(
                "unit",
                Map.of("type", "SCHOOL", "id", school),
                "model",
                model,
                "schoolYear",
                YEAR,
                "cells",
                List.of(cell)))
        .post("/api/v1/risk-points/what-if");
  }

  /** What other settings would do to the whole country, as a drafter of models is told it. */
  private Response effect(String persona) {
    var rule = Map.of("indicator", "NP_READING_SCALE", "grade", 5, "nationalLimit", 47.5);
    return As.persona(persona)
        .queryParam("schoolYear", YEAR)
        .contentType("application/json")
        .body(Map.of("name", "Angrep", "windowYears", 1, "rules", List.of(rule)))
        .post("/api/v1/risk-models/" + model + "/effect");
  }

  /** A write upon a version that never was: the refusal must not tell which one there is. */
  private Response refusedWrite(String persona) {
    return reading(5, YEAR).ofSchool(school).as(persona).replace("\"999999-x\"");
  }

  private static String asked(String persona, String address) {
    var reply = Wire.send(persona, "GET", address, Map.of(), new byte[0]);
    assertThat(reply.faults()).isEmpty();
    return told(reply.status(), reply.tag(), reply.body());
  }

  private static String told(Response reply) {
    return told(reply.statusCode(), Objects.toString(reply.header("ETag"), ""), reply.asString());
  }

  /** Without the name of the request and the moment it was read at, which are new every time. */
  private static String told(int status, String tag, String body) {
    var lasting = body.replaceAll("\"(traceId|asOf|since)\":\"[^\"]*\"", "");
    return "%d %s %s"
        .formatted(status, tag, CURSOR.matcher(lasting).replaceAll(HiddenFiguresTest::opened));
  }

  /** What a cursor keeps of the last row, without what it says of the moment it was asked at. */
  private static String opened(MatchResult cursor) {
    var kept = new String(Base64.getUrlDecoder().decode(cursor.group(1)), StandardCharsets.UTF_8);
    return Matcher.quoteReplacement(kept.substring(kept.indexOf(',')));
  }

  private static List<String> differences(Map<String, String> before, Map<String, String> after) {
    assertThat(after.keySet()).isEqualTo(before.keySet());
    return before.keySet().stream()
        .filter(name -> !Objects.equals(before.get(name), after.get(name)))
        .map(name -> name + difference(before.get(name), after.get(name)))
        .toList();
  }

  /** Where two replies part, so that a leak can be found. */
  private static String difference(@Nullable String before, @Nullable String after) {
    var one = Objects.toString(before);
    var other = Objects.toString(after);
    int from = 0;
    while (from < Math.min(one.length(), other.length())
        && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    return " says " + excerpt(one, from) + " and then " + excerpt(other, from);
  }

  private static String excerpt(String reply, int from) {
    return reply.substring(Math.max(0, from - 80), Math.min(reply.length(), from + 240));
  }
}
