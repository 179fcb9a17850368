package no.rodtrad.laws.conventions;

import static no.rodtrad.indicator.CellBuilder.aCell;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.rodtrad.imports.OwnersReport;
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

  /** A version that never was: the refusal must not tell which one there is. */
  private static final String STALE = "\"999999-x\"";

  private static final String ONE_CELL =
      "/api/v1/observations?unit=school:%s&indicator=NP_READING_SCALE&grade=5"
          + "&fromSchoolYear=%s&toSchoolYear=%s";

  /** The limits an attacker tries, in the middle between two whole scale points. */
  private static final int FIRST_LIMIT = 36;

  private static final int LAST_LIMIT = 60;

  private String name = "";
  private String school = "";
  private String sibling = "";

  /** Stands beside the school in every order, for what is public of them is the same. */
  private String twin = "";

  /** Nothing public stands there. */
  private String unseen = "";

  private String model = "";

  @BeforeEach
  void ownThings() {
    name = "Angrepet skole " + UUID.randomUUID();
    school = SchoolBuilder.aSchool().named(name).in("3334").withGrades(1, 10).add();
    sibling = SchoolBuilder.aSchool().in("3334").withGrades(1, 10).add();
    twin = SchoolBuilder.aSchool().in("3334").withGrades(1, 10).add();
    unseen = SchoolBuilder.aSchool().in("3334").withGrades(1, 10).add();
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
        if (grade == 8 || year.equals(YEAR_BEFORE)) {
          reading(grade, year)
              .of("MUNICIPALITY", "number", "3334")
              .value(49)
              .with("n", 45)
              .create();
        }
        reading(grade, year).ofSchool(sibling).value(51).with("n", 25).add();
      }
      aCell().indicator("NP_NUMERACY_SCALE", 8).year(year).value(50).create();
    }
    for (String either : List.of(school, twin)) {
      reading(5, YEAR_BEFORE).ofSchool(either).value(48).with("n", 20).add();
      reading(8, YEAR_BEFORE).ofSchool(either).value(52).with("n", 20).add();
      reading(5, YEAR).ofSchool(either).state("SUPPRESSED", null).add();
    }
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
    OwnersReport.bring(name, YEAR, value);
  }

  /** What the owner knows and had not told before: that a figure is there is a secret too. */
  private void restrictMore(int value, int n) {
    owners(reading(5, YEAR).ofSchool(unseen), value, n);
    owners(aCell().ofSchool(school).indicator("NP_NUMERACY_SCALE", 8).year(YEAR), value, n);
  }

  private static void restrictMunicipality(int value, int n) {
    var cell = aCell().of("MUNICIPALITY", "number", "3334").year(YEAR);
    owners(cell.indicator("NP_NUMERACY_SCALE", 5), value, n);
  }

  private static void restrictMoreOfMunicipality(int value, int n) {
    var cell = aCell().of("MUNICIPALITY", "number", "3334").year(YEAR);
    owners(cell.indicator("NP_READING_SCALE", 5), value, n);
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
    restrictMore(55, 30);
    assertThat(advisersBefore.differences(everythingTo(List.of(MUNICIPALITYS_ADVISER)))).isEmpty();
    restrictMunicipality(55, 30);
    restrictMoreOfMunicipality(55, 30);
    assertThat(before.differences(everythingTo(OUTSIDERS))).isEmpty();
    assertThat(before.with(200)).isGreaterThan(OUTSIDERS.size() * 40L);
    looksWhereAFigureShows(ownersBefore.placesThatDiffer(everythingTo(List.of(OWNER))));
    overlooksNothing(advisersBefore.places());
  }

  /** The control: whoever may see the figures is told of them in all these places. */
  private static void looksWhereAFigureShows(Set<String> places) {
    assertThat(places)
        .contains(
            "/imports /items",
            "/observations etag",
            "/observations /items[]/value",
            "/observations /total",
            "/risk-points /inputsHash",
            "/risk-points /coveragePercent",
            "/risk-points /lines[]/value",
            "/risk-points/bounds /highest/points",
            "/risk-points/bounds /filled",
            "/risk-points/comparison /decomposition/ownResult",
            "/risk-points/comparison /changePercentPoints",
            "/risk-points/country ",
            "/risk-points/distance /steps",
            "/risk-points/ranking /items[]/rank",
            "/risk-points/ranking /items[]/unit/id",
            "/risk-points/ranking /nextCursor",
            "/risk-points/what-if /tried/points",
            "/schools/overview /riskPoints/points",
            "/schools/timeline /series");
  }

  /** The control: anything else in any place of any reply would have been a difference. */
  private static void overlooksNothing(Map<String, Boolean> places) {
    assertThat(places).hasSizeGreaterThan(500);
    assertThat(places.keySet())
        .contains(
            "/risk-points /inputsHash",
            "/risk-points/ranking /items order",
            "/risk-points/ranking /nextCursor",
            "/risk-points/ranking /total",
            "/risk-points/country ",
            "/schools etag",
            "refused stale write /detail",
            "refused what-if /errors[]/message");
    assertThat(places.entrySet())
        .filteredOn(place -> !place.getValue())
        .extracting(Map.Entry::getKey)
        .allMatch(place -> place.matches(".*/(traceId|asOf|since)"));
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
    assertThat(swept.differences(sweep(byLimit))).isEmpty();
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
  private HeldReplies sweep(Map<Integer, String> byLimit) {
    var replies = new HeldReplies();
    byLimit.forEach(
        (limit, byModel) -> {
          for (String reading : List.of("", "/bounds", "/distance")) {
            replies.keep(
                "admin",
                limit + reading,
                aimed("admin", byModel).get("/api/v1/risk-points" + reading));
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
            replies.keep("admin", limit + " " + level, ranking);
          }
        });
    return replies;
  }

  private HeldReplies everythingTo(List<String> personas) {
    var replies = new HeldReplies();
    for (String persona : personas) {
      Call.withMethod("get")
          .flatMap(
              call ->
                  new HiddenFigureQueries(call, school, model, List.of(YEAR_BEFORE, YEAR))
                      .addresses().stream())
          .forEach(
              address ->
                  replies.keep(
                      persona, address, Wire.send(persona, "GET", address, Map.of(), new byte[0])));
      String oneCell = ONE_CELL.formatted(school, YEAR, YEAR);
      replies.keep(persona, oneCell, Wire.send(persona, "GET", oneCell, Map.of(), new byte[0]));
      replies.keep(persona, "/api/v1/risk-points/what-if", whatIf(persona, "NP_READING_SCALE", 30));
      replies.keep(persona, "/api/v1/risk-models/effect", effect(persona));
      replies.keep(persona, "refused what-if", whatIf(persona, "NP_ENGLISH_SCALE", 50));
      replies.keep(
          persona,
          "refused stale write",
          reading(5, YEAR).ofSchool(school).as(persona).replace(STALE));
      replies.keep(persona, "refused new write", owners(persona).create());
      replies.keep(persona, "refused stale figure", owners(persona).replace(STALE));
    }
    return replies;
  }

  /** As the owner would write it, where it is another's secret already. */
  private CellBuilder owners(String persona) {
    return reading(5, YEAR).ofSchool(school).as(persona).state("RESTRICTED", 47);
  }

  private Response whatIf(String persona, String indicator, int value) {
    var cell = Map.of("indicator", indicator, "grade", 5, "schoolYear", YEAR, "value", value);
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
}
