package no.rodtrad.indicator;

import static no.rodtrad.indicator.CellBuilder.aCell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

@ApiTest
class TrendApiTest {
  private static final String FACTS = "/api/v1/trend-facts";

  private static Response facts(String persona, String school) {
    return As.persona(persona).queryParam("unit", "school:" + school).get(FACTS);
  }

  private static CellBuilder reading(String school, String year, int value) {
    return aCell().ofSchool(school).year(year).value(value).with("uncertainty", 2).with("n", 20);
  }

  private static void national(String year, int value) {
    aCell().year(year).value(value).with("uncertainty", 0.1).with("n", 50000).create();
  }

  @Test
  void tells_gap_change_and_stability_in_sentences_with_their_numbers_and_credit() {
    national("2092-93", 50);
    String school = SchoolBuilder.aSchool().in("3303").withGrades(1, 7).add();
    reading(school, "2090-91", 44).add();
    reading(school, "2091-92", 50).add();
    reading(school, "2092-93", 51).add();
    facts("stranger", school)
        .then()
        .statusCode(200)
        .body("unit.id", equalTo(school))
        .body(
            "facts.code",
            contains("GAP_WITHIN_UNCERTAINTY", "CHANGE_WITHIN_UNCERTAINTY", "MORE_STEADY"))
        .body("facts.indicator.unique()", contains("NP_READING_SCALE"))
        .body("facts.schoolYear.unique()", contains("2092-93"))
        .body("facts[0].numbers.name", hasItem("DIFFERENCE_UNCERTAINTY"))
        .body(
            "facts[0].text.nb",
            equalTo(
                "2092–93: 51\u00a0skalapoeng (n = 20), landet 50\u00a0skalapoeng. Forskjellen er"
                    + " +1\u00a0skalapoeng, innenfor usikkerheten (±2,0)."))
        .body("facts[1].fromSchoolYear", equalTo("2091-92"))
        .body("facts[1].numbers.find { it.name == 'CHANGE_UNCERTAINTY' }.value", equalTo(2.83f))
        .body("facts[2].fromSchoolYear", equalTo("2090-91"))
        .body("facts[0].credit", equalTo("Kilde: Nasjonale prøver, Utdanningsdirektoratet"))
        .body("facts.restricted.unique()", contains(false))
        .body("similar", nullValue());
  }

  @Test
  void what_only_the_owner_knows_changes_nothing_for_anybody_else() {
    String school = SchoolBuilder.aSchool().in("3334").withGrades(1, 7).add();
    reading(school, "2093-94", 50).add();
    aCell().ofSchool(school).year("2094-95").state("SUPPRESSED", null).add();
    var outsiders = List.of("stranger", "admin", "owner-kongsberg", "county-governor");
    var before = outsiders.stream().map(outsider -> facts(outsider, school).asString()).toList();
    assertThat(before.get(0)).contains("\"HIDDEN\"").doesNotContain("CHANGE");
    for (int value : List.of(40, 60)) {
      aCell()
          .as("owner-flesberg")
          .ofSchool(school)
          .year("2094-95")
          .state("RESTRICTED", value)
          .with("uncertainty", 2)
          .with("n", 9)
          .replace("*")
          .then()
          .statusCode(200);
      assertThat(outsiders.stream().map(outsider -> facts(outsider, school).asString()).toList())
          .isEqualTo(before);
      facts("owner-flesberg", school)
          .then()
          .body("facts.code", contains(value == 40 ? "CHANGE_WORSE" : "CHANGE_BETTER"))
          .body("facts[0].restricted", equalTo(true))
          .body(
              "facts[0].credit",
              equalTo(
                  "Kilde: skoleeier, skjermede tall; Nasjonale prøver, Utdanningsdirektoratet"));
    }
  }

  @Test
  void similar_schools_are_chosen_by_public_figures_and_say_why_they_are_alike() {
    String year = "2095-96";
    String school = SchoolBuilder.aSchool().in("3303").withGrades(1, 7).add();
    reading(school, year, 50).add();
    var alike = new ArrayList<String>();
    for (int i = 0; i < 6; i++) {
      String other = SchoolBuilder.aSchool().in("3303").withGrades(1, 7).add();
      reading(other, year, 45 + i).with("n", 20 + i).add();
      alike.add(other);
    }
    String tooSmall = SchoolBuilder.aSchool().in("3303").withGrades(1, 7).add();
    reading(tooSmall, year, 30).with("n", 14).add();
    String otherGrades = SchoolBuilder.aSchool().in("3303").withGrades(1, 10).add();
    reading(otherGrades, year, 70).add();
    String hidden = SchoolBuilder.aSchool().in("3334").withGrades(1, 7).add();
    aCell().ofSchool(hidden).year(year).state("SUPPRESSED", null).add();
    aCell()
        .as("owner-flesberg")
        .ofSchool(hidden)
        .year(year)
        .state("RESTRICTED", 20)
        .with("n", 20)
        .replace("*");
    for (String persona : List.of("stranger", "owner-flesberg")) {
      facts(persona, school)
          .then()
          .body("similar.schools", equalTo(6))
          .body("similar.pupils", equalTo(20))
          .body("similar.schoolYear", equalTo(year))
          .body("similar.reasons", contains("SAME_GRADES", "LIKE_SIZE", "SAME_COUNTY"))
          .body("similar.nearest.unit.id", equalTo(alike.subList(0, 5)))
          .body("facts.code", hasItem("SIMILAR"))
          .body(
              "facts.find { it.code == 'SIMILAR' }.text.nb",
              equalTo(
                  "2095–96: skolen 50\u00a0skalapoeng. 6 lignende skoler med offentlig tall: median"
                      + " 47,5\u00a0skalapoeng, fra 45\u00a0skalapoeng til 50\u00a0skalapoeng."));
    }
    assertThat(SqlCount.during(() -> facts("stranger", school))).isEqualTo(5);
  }

  @Test
  void any_unit_can_be_asked_for_and_one_that_is_not_there_is_not_found() {
    As.persona("stranger").queryParam("unit", "nation").get(FACTS).then().statusCode(200);
    As.persona("stranger")
        .queryParam("unit", "municipality:3334")
        .get(FACTS)
        .then()
        .statusCode(200);
    facts("stranger", UUID.randomUUID().toString()).then().statusCode(404);
    As.persona("stranger").get(FACTS).then().statusCode(400);
  }
}
