package no.rodtrad.imports;

import static no.rodtrad.imports.NationalTestsFile.anEmptyFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import no.rodtrad.school.OrgNumbers;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Owner;
import org.junit.jupiter.api.Test;

/**
 * A corrected file makes a new assessment, which names what it corrected; the first file keeps its
 * own.
 */
@ApiTest
class CorrectedImportTest {
  private static final String YEAR = "2007-08";
  private static final String[] FIRST = {"50", "3,1", "30", "47", "3,6", "29", "48", "3,2", "30"};
  private static final String[] SECOND = {"50", "3,1", "30", "49", "3,6", "29", "*", "*", "*"};

  @Test
  void a_corrected_file_is_told_of_figure_by_figure_and_what_it_hides_is_hidden_before_it_too() {
    var org = OrgNumbers.next();
    var school = SchoolBuilder.aSchool().withOrgNumber(org).withGrades(1, 7).add();
    var first = AnImport.of(anEmptyFile(YEAR).withSchool("3334", org, FIRST)).run();
    assertThat(first.getString("status")).isEqualTo("APPLIED");
    assertThat(versions(school)).isZero();
    points(school, "")
        .body("lines[2].cells[0].figure.source.importId", equalTo(first.getString("id")))
        .body("lines[2].cells[0].figure.source.row", equalTo(3))
        .body("lines[2].cells[0].figure.uncertainty", equalTo(3.6f));

    var second = AnImport.of(anEmptyFile(YEAR).withSchool("3334", org, SECOND)).run();

    assertThat(second.getInt("rows.stored")).isEqualTo(1);
    assertThat(versions(school)).isEqualTo(2);
    points(school, "/vintages")
        .body("vintages", hasSize(2))
        .body(
            "vintages[0].changed.findAll { it.of == 'UNIT' }.to.state",
            containsInAnyOrder("VALUE", "SUPPRESSED"))
        .body("vintages[1].changed.of", contains("UNIT"))
        .body("vintages[1].changed[0].indicator", equalTo("NP_READING_SCALE"))
        .body("vintages[1].changed[0].from.value", equalTo(47))
        .body("vintages[1].changed[0].from.source.importId", equalTo(first.getString("id")))
        .body("vintages[1].changed[0].to.value", equalTo(49))
        .body("vintages[1].changed[0].to.source.importId", equalTo(second.getString("id")))
        .body("vintages[1].changed[0].to.source.row", equalTo(3));
  }

  private static int versions(String school) {
    return Owner.count(
        "select count(*) from observation_version where unit_key = ?", "school:" + school);
  }

  private static ValidatableResponse points(String school, String path) {
    return As.persona("stranger")
        .queryParam("unit", "school:" + school)
        .queryParam("schoolYear", YEAR)
        .get("/api/v1/risk-points" + path)
        .then()
        .statusCode(200);
  }
}
