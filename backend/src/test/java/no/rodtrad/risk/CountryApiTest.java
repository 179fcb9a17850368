package no.rodtrad.risk;

import static no.rodtrad.indicator.CellBuilder.aCell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

@ApiTest
class CountryApiTest {
  private static final String COUNTRY = "/api/v1/risk-points/country";

  private static Stream<String> lines(String persona, String level, String model) {
    return As.persona(persona)
        .queryParams("level", level, "model", model)
        .get(COUNTRY)
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .extract()
        .asString()
        .lines();
  }

  private static List<String> linesOf(String persona, String model, String school) {
    return lines(persona, "SCHOOL", model).filter(line -> line.contains(school)).toList();
  }

  /** The line as the points of the unit themselves would have it. */
  private static String line(String persona, String unit, String model, String year, String named) {
    var points =
        As.persona(persona)
            .queryParams("unit", unit, "model", model, "schoolYear", year)
            .get("/api/v1/risk-points")
            .jsonPath();
    var share = points.getString("sharePercent");
    return String.join(
        ",",
        named,
        year,
        points.getString("points"),
        points.getString("maxPoints"),
        share == null ? "" : share,
        points.getString("coveragePercent"),
        points.getString("status"),
        points.getString("containsRestricted"));
  }

  @Test
  void every_year_of_a_school_is_as_its_own_points_are() {
    String model = RankingApiTest.aModel();
    String school = SchoolBuilder.aSchool().named("Sju, \\\"=åtte\\\"").withGrades(1, 7).add();
    String number = As.admin().get("/api/v1/schools/" + school).path("orgNumber");
    var expected = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      String year = List.of("2092-93", "2093-94", "2094-95").get(i);
      aCell().year(year).value(50).create();
      aCell().ofSchool(school).year(year).value(45 + 3 * i).add();
    }
    aCell().ofSchool(school).year("2095-96").state("SUPPRESSED", null).add();
    aCell().ofSchool(school).year("2096-97").indicator("ES_BULLYING", 7).value(3).add();
    for (String year : List.of("2092-93", "2093-94", "2094-95", "2095-96")) {
      expected.add(
          line(
              "stranger",
              "school:" + school,
              model,
              year,
              "SCHOOL,%s,%s,\"Sju, \"\"=åtte\"\"\"".formatted(school, number)));
    }
    assertThat(linesOf("stranger", model, school)).containsExactlyElementsOf(expected);
    assertThat(expected.get(3)).contains(",0,0,,0,INSUFFICIENT_BASIS,false");
  }

  @Test
  void a_municipality_stands_under_its_number_of_today() {
    String model = RankingApiTest.aModel();
    aCell().year("2092-93").value(50).create();
    aCell().of("MUNICIPALITY", "number", "3334").year("2092-93").value(49).create();
    assertThat(lines("stranger", "MUNICIPALITY", model))
        .contains(
            line("stranger", "municipality:3334", model, "2092-93", "MUNICIPALITY,,3334,Flesberg"))
        .first()
        .asString()
        .startsWith("type,id,number,name,schoolYear");
  }

  @Test
  void restricted_figures_are_there_for_their_owner_only() {
    String model = RankingApiTest.aModel();
    aCell().year("2093-94").value(50).create();
    String school = SchoolBuilder.aSchool().in("3334").withGrades(1, 7).add();
    aCell().ofSchool(school).year("2093-94").state("SUPPRESSED", null).add();
    var before = linesOf("admin", model, school);
    aCell()
        .as("owner-flesberg")
        .ofSchool(school)
        .year("2093-94")
        .state("RESTRICTED", 40)
        .replace("*")
        .then()
        .statusCode(200);
    for (String outsider : List.of("admin", "stranger", "owner-kongsberg", "county-governor")) {
      assertThat(linesOf(outsider, model, school)).isEqualTo(before);
    }
    assertThat(linesOf("owner-flesberg", model, school))
        .singleElement()
        .asString()
        .endsWith(",2093-94,3,3,100,50,OK,true");
  }

  @Test
  void the_country_takes_one_statement_beside_what_it_stands_on() {
    String model = RankingApiTest.aModel();
    lines("stranger", "SCHOOL", model);
    var met = new ArrayList<String>();
    assertThat(SqlCount.during(() -> lines("stranger", "SCHOOL", model).forEach(met::add)))
        .isLessThan(4);
  }

  @Test
  void what_cannot_be_answered_is_refused_before_the_first_line() {
    As.admin().get(COUNTRY).then().statusCode(400).body("errors.code", contains("required"));
    As.admin().queryParam("level", "NATION").get(COUNTRY).then().statusCode(400);
    As.admin()
        .queryParams("level", "SCHOOL", "model", "019370a3-0000-7000-8000-00000000ffff")
        .get(COUNTRY)
        .then()
        .statusCode(404);
  }
}
