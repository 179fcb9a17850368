package no.rodtrad.risk;

import static no.rodtrad.indicator.CellBuilder.aCell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import no.rodtrad.indicator.CellBuilder;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Owner;
import no.rodtrad.testing.Rows;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

/** A figure that was replaced is told of, and one that was hidden is hidden in all that stood. */
@ApiTest
class VintagesApiTest {
  private static final String VINTAGES = "/api/v1/risk-points/vintages";
  private static final String YEAR = "2192-93";

  private static RequestSpecification of(String persona, String school) {
    return As.persona(persona)
        .queryParam("unit", "school:" + school)
        .queryParam("model", RiskPointsApiTest.SIX)
        .queryParam("schoolYear", YEAR);
  }

  private static String aSchool() {
    return SchoolBuilder.aSchool().in("3334").withGrades(1, 7).add();
  }

  private static CellBuilder bullying(String school) {
    return aCell().ofSchool(school).indicator("ES_BULLYING", 7).year(YEAR);
  }

  private static CellBuilder support(String school) {
    return aCell().ofSchool(school).indicator("ES_TEACHER_SUPPORT", 7).year(YEAR);
  }

  @Test
  void every_assessment_is_told_with_what_changed() {
    String school = aSchool();
    bullying(school).value(12).with("n", 25).add();
    support(school).value(4.5).add();
    bullying(school).value(8).with("n", 26).replace("*").then().statusCode(200);
    String hash =
        of("stranger", school).get("/api/v1/risk-points").then().extract().path("inputsHash");
    of("stranger", school)
        .get(VINTAGES)
        .then()
        .statusCode(200)
        .body("schoolYear", equalTo(YEAR))
        .body("windowYears", contains(YEAR))
        .body("vintages.points", contains(3, 3, 1))
        .body("vintages.maxPoints", contains(3, 6, 6))
        .body("vintages.changed", everyItem(hasSize(1)))
        .body("vintages[0].changed[0].from.state", equalTo("ABSENT"))
        .body("vintages[0].changed[0].from.credit", nullValue())
        .body("vintages[2].changed[0].of", equalTo("UNIT"))
        .body("vintages[2].changed[0].indicator", equalTo("ES_BULLYING"))
        .body("vintages[2].changed[0].from.value", equalTo(12))
        .body("vintages[2].changed[0].from.n", equalTo(25))
        .body("vintages[2].changed[0].to.value", equalTo(8))
        .body("vintages[2].inputsHash", equalTo(hash));
  }

  @Test
  void a_figure_that_says_the_same_again_makes_no_new_assessment() {
    String school = aSchool();
    bullying(school).value(12).add();
    bullying(school).value(12).replace("*").then().statusCode(200);
    of("stranger", school).get(VINTAGES).then().body("vintages", hasSize(1));
    of("stranger", aSchool()).get(VINTAGES).then().statusCode(200).body("vintages", empty());
  }

  @Test
  void what_is_hidden_today_is_hidden_in_all_that_stood_before() {
    String school = aSchool();
    support(school).value(4.5).add();
    bullying(school).value(12).with("n", 25).add();
    bullying(school).value(9).with("n", 25).replace("*");
    bullying(school).state("SUPPRESSED", null).with("n", null).replace("*");
    for (String persona : List.of("stranger", "admin", "owner-flesberg")) {
      of(persona, school)
          .get(VINTAGES)
          .then()
          .body("vintages", hasSize(1))
          .body("vintages[0].points", equalTo(0))
          .body("vintages[0].maxPoints", equalTo(3))
          .body("vintages[0].changed.to.state", contains("SUPPRESSED", "VALUE"))
          .body("vintages[0].changed[0].to", not(hasKey("value")))
          .body("vintages[0].changed[0].to", not(hasKey("n")));
    }
    bullying(school).value(7).replace("*");
    of("stranger", school)
        .get(VINTAGES)
        .then()
        .body("vintages", hasSize(2))
        .body("vintages[1].changed[0].from.state", equalTo("SUPPRESSED"))
        .body("vintages[1].changed[0].to.value", equalTo(7));
    assertThat(kept(school)).isEqualTo("3");
    assertThat(seenByTheApplication(school)).isEqualTo("1");
  }

  /** All that stood is kept; the wall stands before it. */
  private static String kept(String school) {
    return Owner.read(
        "select count(*) from observation_version where unit_key = ?", "school:" + school);
  }

  private static String seenByTheApplication(String school) {
    return Rows.text(
        "select count(*) from observation_version where unit_key = ?", "school:" + school);
  }

  @Test
  void what_the_owner_knew_is_told_to_the_owner_only() {
    String school = aSchool();
    support(school).value(4.5).add();
    bullying(school).state("SUPPRESSED", null).add();
    String outside = of("stranger", school).get(VINTAGES).asString();
    bullying(school).as("owner-flesberg").state("RESTRICTED", 12).replace("*");
    bullying(school).as("owner-flesberg").state("RESTRICTED", 8).replace("*");
    of("owner-flesberg", school)
        .get(VINTAGES)
        .then()
        .body("vintages.points", contains(0, 3, 1))
        .body("vintages.containsRestricted", contains(false, true, true))
        .body("vintages[2].changed[0].from.value", equalTo(12))
        .body("vintages[2].changed[0].from.credit", equalTo("Kilde: skoleeier, skjermet tall"));
    for (String persona : List.of("stranger", "admin", "owner-kongsberg", "county-governor")) {
      assertThat(of(persona, school).get(VINTAGES).asString()).isEqualTo(outside);
    }
  }

  @Test
  void the_countrys_figure_is_told_apart_from_the_schools() {
    String school = SchoolBuilder.aSchool().in("3334").withGrades(1, 7).add();
    aCell().ofSchool(school).indicator("NP_READING_SCALE", 5).year("2191-92").value(49).add();
    var nation = aCell().indicator("NP_READING_SCALE", 5).year("2191-92");
    nation.value(49).create();
    nation.value(50).replace("*");
    As.persona("stranger")
        .queryParam("unit", "school:" + school)
        .queryParam("schoolYear", "2191-92")
        .get(VINTAGES)
        .then()
        .body("vintages.points", contains(0, 0, 1))
        .body("vintages[2].changed.of", contains("NATION"))
        .body("vintages[2].changed[0].from.value", equalTo(49))
        .body("vintages[2].changed[0].to.value", equalTo(50));
  }

  @Test
  void the_history_cannot_be_written_by_the_application() {
    for (String table : List.of("observation_version", "observation_owner_version")) {
      assertThatThrownBy(() -> Rows.change("delete from " + table))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> Rows.change("update " + table + " set value = 1"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void what_is_not_there_is_not_found_and_the_statements_are_few() {
    As.admin().queryParam("unit", "municipality:0000").get(VINTAGES).then().statusCode(404);
    As.admin().get(VINTAGES).then().statusCode(400);
    As.nobody().queryParam("unit", "nation").get(VINTAGES).then().statusCode(401);
    String school = aSchool();
    bullying(school).value(12).add();
    of("stranger", school).get(VINTAGES);
    assertThat(SqlCount.during(() -> of("stranger", school).get(VINTAGES))).isEqualTo(4);
  }
}
