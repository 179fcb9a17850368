package no.rodtrad.risk;

import static no.rodtrad.indicator.CellBuilder.aCell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

@ApiTest
class MunicipalityRiskApiTest {

  private static Response risk(String persona, String number, String model, String year) {
    return As.persona(persona)
        .queryParam("model", model)
        .queryParam("schoolYear", year)
        .get("/api/v1/municipalities/" + number + "/risk");
  }

  private static String school(String municipality, String name) {
    return SchoolBuilder.aSchool().named(name).in(municipality).withGrades(1, 7).add();
  }

  /** Below 47 gives 3 points, below the country's 50 gives 1; of reading and of numeracy. */
  private static String schoolWith(String municipality, String name, String year, int value) {
    String id = school(municipality, name);
    aCell().ofSchool(id).year(year).value(value).add();
    aCell().ofSchool(id).year(year).indicator("NP_NUMERACY_SCALE", 5).value(value).add();
    return id;
  }

  private static void nation(String year) {
    aCell().year(year).value(50).create();
    aCell().year(year).indicator("NP_NUMERACY_SCALE", 5).value(50).create();
  }

  @Test
  void a_municipality_stands_beside_its_schools_by_name_and_is_no_sum_of_them() {
    String year = "2081-82";
    nation(year);
    aCell().of("MUNICIPALITY", "number", "5636").year(year).value(49).add();
    school("5636", "Årstad");
    schoolWith("5636", "Østre", year, 40);
    schoolWith("5636", "Zetlitz", year, 51);
    schoolWith("5636", "Ask", year, 49);
    risk("stranger", "5636", RankingApiTest.aModel(), year)
        .then()
        .statusCode(200)
        .body("unit.number", equalTo("5636"))
        .body("windowYears", contains(year))
        .body("own.points", equalTo(1))
        .body("own.maxPoints", equalTo(3))
        .body("own.sharePercent", equalTo(33.33f))
        .body("schools.unit.name", contains("Ask", "Zetlitz", "Østre", "Årstad"))
        .body("schools.risk.sharePercent", contains(33.33f, 0, 100, null))
        .body("schools.inWorstQuarter", contains(false, false, true, null))
        .body("schools[3].risk.status", equalTo("INSUFFICIENT_BASIS"))
        .body("spread.schools", equalTo(4))
        .body("spread.withShare", equalTo(3))
        .body("spread.lowestPercent", equalTo(0))
        .body("spread.lowerQuartilePercent", equalTo(16.67f))
        .body("spread.medianPercent", equalTo(33.33f))
        .body("spread.upperQuartilePercent", equalTo(66.67f))
        .body("spread.highestPercent", equalTo(100))
        .body("spread.rangePercentPoints", equalTo(100))
        .body("worstQuarter.countedSchools", equalTo(3))
        .body("worstQuarter.fromSharePercent", equalTo(100))
        .body("worstQuarter.schools", equalTo(1))
        .body("worstQuarter.any", equalTo(true));
  }

  @Test
  void equal_shares_are_in_the_worst_quarter_together_and_a_share_of_0_never_is() {
    String model = RankingApiTest.aModel();
    nation("2082-83");
    for (int i = 0; i < 5; i++) {
      schoolWith("5634", "Lik " + i, "2082-83", i < 3 ? 49 : 55);
    }
    risk("stranger", "5634", model, "2082-83")
        .then()
        .body("worstQuarter.countedSchools", equalTo(5))
        .body("worstQuarter.fromSharePercent", equalTo(33.33f))
        .body("worstQuarter.schools", equalTo(3));
    nation("2083-84");
    schoolWith("5632", "God", "2083-84", 55);
    risk("stranger", "5632", model, "2083-84")
        .then()
        .body("worstQuarter.fromSharePercent", equalTo(0))
        .body("worstQuarter.any", equalTo(false))
        .body("schools.inWorstQuarter", contains(false));
  }

  @Test
  void the_change_stands_beside_the_share() {
    String model = RankingApiTest.aModel();
    nation("2084-85");
    nation("2085-86");
    String school = schoolWith("5630", "Endret", "2084-85", 40);
    aCell().ofSchool(school).year("2085-86").value(49).add();
    aCell().ofSchool(school).year("2085-86").indicator("NP_NUMERACY_SCALE", 5).value(51).add();
    risk("stranger", "5630", model, "2085-86")
        .then()
        .body("schools[0].risk.sharePercent", equalTo(16.67f))
        .body(
            "schools[0].risk.previous",
            equalTo(
                Map.of("schoolYear", "2084-85", "points", 6, "maxPoints", 6, "sharePercent", 100)))
        .body("schools[0].risk.changePercentPoints", equalTo(-83.33f))
        .body("schools[0].risk.moreThanHalved", equalTo(true));
  }

  @Test
  void restricted_figures_are_there_for_their_owner_only_and_leave_the_worst_quarter_alone() {
    String model = RankingApiTest.aModel();
    String year = "2086-87";
    nation(year);
    schoolWith("3334", "Synlig", year, 55);
    String school = schoolWith("3334", "Skjermet", year, 51);
    aCell().ofSchool(school).year(year).state("SUPPRESSED", null).replace("*");
    var outsiders =
        List.of("stranger", "admin", "owner-kongsberg", "county-governor", "system-kongsberg");
    var before = outsiders.stream().map(one -> risk(one, "3334", model, year).asString()).toList();
    aCell()
        .as("owner-flesberg")
        .ofSchool(school)
        .year(year)
        .state("RESTRICTED", 40)
        .replace("*")
        .then()
        .statusCode(200);
    for (int i = 0; i < outsiders.size(); i++) {
      assertThat(risk(outsiders.get(i), "3334", model, year).asString()).isEqualTo(before.get(i));
    }
    String mine = "schools.find { it.unit.id == '%s' }.".formatted(school);
    risk("stranger", "3334", model, year).then().body("spread.highestPercent", equalTo(0));
    risk("owner-flesberg", "3334", model, year)
        .then()
        .body(mine + "risk.sharePercent", equalTo(50))
        .body(mine + "risk.containsRestricted", equalTo(true))
        .body(mine + "inWorstQuarter", equalTo(false))
        .body("spread.highestPercent", equalTo(50))
        .body("spread.containsRestricted", equalTo(true))
        .body("worstQuarter.fromSharePercent", equalTo(0));
  }

  @Test
  void it_takes_as_many_statements_for_few_schools_as_for_many() {
    String model = RankingApiTest.aModel();
    nation("2087-88");
    schoolWith("5628", "En", "2087-88", 40);
    risk("stranger", "5628", model, "2087-88");
    int few = SqlCount.during(() -> risk("stranger", "5628", model, "2087-88"));
    for (int i = 0; i < 4; i++) {
      schoolWith("5628", "Flere " + i, "2087-88", 40 + i);
    }
    risk("stranger", "5628", model, "2087-88");
    assertThat(SqlCount.during(() -> risk("stranger", "5628", model, "2087-88")))
        .isEqualTo(few)
        .isEqualTo(4);
  }

  @Test
  void without_figures_there_is_no_share_and_never_0() {
    String model = RankingApiTest.aModel();
    risk("stranger", "1580", model, "2012-13")
        .then()
        .statusCode(200)
        .body("own.status", equalTo("INSUFFICIENT_BASIS"))
        .body("own.sharePercent", nullValue())
        .body("spread.medianPercent", nullValue())
        .body("worstQuarter.fromSharePercent", nullValue());
    risk("stranger", "1507", model, "2012-13").then().body("schools", empty());
  }

  @Test
  void any_of_its_numbers_finds_it_and_what_is_not_there_is_not_found() {
    String model = RankingApiTest.aModel();
    String today = risk("stranger", "3334", model, "2024-25").asString();
    assertThat(risk("stranger", "3050", model, "2024-25").asString()).isEqualTo(today);
    assertThat(As.persona("stranger").get("/api/v1/municipalities/3334/risk").statusCode())
        .isEqualTo(200);
    risk("stranger", "0000", model, "2024-25").then().statusCode(404);
    risk("stranger", "3334", "019370a3-0000-7000-8000-00000000ffff", "2024-25")
        .then()
        .statusCode(404);
    risk("stranger", "3334", model, "2024-26").then().statusCode(400);
  }
}
