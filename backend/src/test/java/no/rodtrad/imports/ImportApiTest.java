package no.rodtrad.imports;

import static no.rodtrad.imports.AnImport.IMPORTS;
import static no.rodtrad.imports.NationalTestsFile.anEmptyFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import no.rodtrad.school.OrgNumbers;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

/** In a school year long past, so that the figures meet no other test's. */
@ApiTest
class ImportApiTest {
  private static final String YEAR = "2001-02";
  private static final String[] FIGURES = {"50", "3,1", "30", "*", "*", "*", "", "", "0"};

  @Test
  void a_file_is_received_and_applied_and_its_figures_can_be_read() {
    var org = OrgNumbers.next();
    var school = SchoolBuilder.aSchool().withOrgNumber(org).add();
    var sent =
        AnImport.of(anEmptyFile(YEAR).withSchool("3334", org, FIGURES)).named("2001-02.csv").send();
    sent.then()
        .statusCode(202)
        .header("Location", endsWith(IMPORTS + "/" + sent.path("id")))
        .header("ETag", matchesPattern("\"\\d+-[0-9a-f]+\""))
        .body("status", equalTo("RECEIVED"))
        .body("fileName", equalTo("2001-02.csv"))
        .body("finishedAt", nullValue());

    JsonPath ended = AnImport.ended(sent.path("id"));

    assertThat(ended.getString("status")).isEqualTo("APPLIED");
    assertThat(ended.getMap("progress")).isEqualTo(Map.of("done", 1, "total", 1));
    assertThat(ended.getMap("rows"))
        .isEqualTo(Map.of("read", 1, "stored", 1, "unchanged", 0, "skipped", 0));
    assertThat(ended.getMap("cells"))
        .isEqualTo(Map.of("value", 1, "suppressed", 1, "restricted", 0, "absent", 1));
    As.persona("stranger")
        .queryParams("unit", "school:" + school, "indicator", "NP_ENGLISH_SCALE", "grade", 5)
        .get("/api/v1/observations")
        .then()
        .statusCode(200)
        .body("items[0].value", equalTo(50))
        .body("items[0].uncertainty", equalTo(3.1f))
        .body("items[0].n", equalTo(30))
        .body("items[0].source.importId", equalTo(ended.getString("id")))
        .body("items[0].source.row", equalTo(3));
  }

  @Test
  void the_same_file_again_changes_nothing_and_a_changed_one_only_what_changed() {
    var first = schoolIn("3334");
    var second = schoolIn("3334");
    var file =
        anEmptyFile(YEAR).withSchool("3334", first, FIGURES).withSchool("3334", second, FIGURES);
    assertThat(AnImport.of(file).run().getInt("rows.stored")).isEqualTo(2);

    assertThat(AnImport.of(file.delimitedBy(";")).run().getMap("rows"))
        .isEqualTo(Map.of("read", 2, "stored", 0, "unchanged", 2, "skipped", 0));
    file.with(second, "2001-02.Engelsk.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng", "51");
    assertThat(AnImport.of(file).run().getMap("rows"))
        .isEqualTo(Map.of("read", 2, "stored", 1, "unchanged", 1, "skipped", 0));
  }

  @Test
  void a_dry_run_tells_what_would_happen_and_stores_nothing_until_it_is_applied() {
    var org = OrgNumbers.next();
    var dryRun =
        AnImport.of(anEmptyFile(YEAR).withSchool("1103", org, FIGURES))
            .asDryRun()
            .addingSchools()
            .run();
    assertThat(dryRun.getString("status")).isEqualTo("VALIDATED");
    assertThat(dryRun.getInt("rows.stored")).isEqualTo(1);
    schoolsNumbered(org, 0);

    var path = IMPORTS + "/" + dryRun.getString("id") + "/apply";
    As.admin().post(path).then().statusCode(202).body("mode", equalTo("APPLY"));
    assertThat(AnImport.ended(dryRun.getString("id")).getString("status")).isEqualTo("APPLIED");
    schoolsNumbered(org, 1);
    As.admin()
        .post(path)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/import-not-validated"))
        .body("from", equalTo("APPLIED"));
  }

  @Test
  void a_school_the_register_lacks_is_skipped_with_the_reason_or_added_from_its_row() {
    var known = schoolIn("3334");
    var unknown = OrgNumbers.next();
    var file =
        anEmptyFile(YEAR).withSchool("3334", known, FIGURES).withSchool("0631", unknown, FIGURES);

    var without = AnImport.of(file).run();
    assertThat(without.getMap("rows"))
        .isEqualTo(Map.of("read", 2, "stored", 1, "unchanged", 0, "skipped", 1));
    assertThat(without.getList("problems.code")).containsExactly("unknown-unit");
    assertThat(without.getList("problems.row")).containsExactly(4);
    assertThat(without.getList("problems.column")).containsExactly("Organisasjonsnummer");
    schoolsNumbered(unknown, 0);

    var with = AnImport.of(file).addingSchools().run();
    assertThat(with.getMap("rows"))
        .isEqualTo(Map.of("read", 2, "stored", 1, "unchanged", 1, "skipped", 0));
    As.admin()
        .queryParam("orgNumber", unknown)
        .get("/api/v1/schools")
        .then()
        .body("items[0].name", equalTo("Skole " + unknown))
        .body("items[0].municipality.number", equalTo("3334"))
        .body("items[0].gradeFrom", nullValue());
  }

  @Test
  void a_known_school_is_never_renamed_or_moved() {
    var org = schoolIn("3334");
    AnImport.of(anEmptyFile(YEAR).withSchool("1103", org, FIGURES)).addingSchools().run();
    As.admin()
        .queryParam("orgNumber", org)
        .get("/api/v1/schools")
        .then()
        .body("items[0].name", equalTo("Prøveskolen"))
        .body("items[0].municipality.number", equalTo("3334"));
  }

  @Test
  void a_place_is_one_series_under_all_its_numbers_and_a_split_one_keeps_its_own() {
    var told = new String[] {"50", "3,1", "30", "*", "*", "*", "51", "2,2", "31"};
    var renumbered = anEmptyFile("2003-04").withUnit("3", "3050", "3050", told);
    assertThat(AnImport.of(renumbered).run().getInt("rows.stored")).isEqualTo(1);
    var inItsTime = anEmptyFile("2003-04").withUnit("3", "0631", "0631", told);
    assertThat(AnImport.of(inItsTime).run().getInt("rows.unchanged")).isEqualTo(1);

    var outOfTime =
        AnImport.of(anEmptyFile("2003-04").withUnit("3", "1508", "1508", FIGURES)).run();
    assertThat(outOfTime.getList("problems.code")).containsExactly("unit-not-in-year");
    var special = anEmptyFile("2003-04").withUnit("3", "2100", "2100", FIGURES);
    assertThat(AnImport.of(special).run().getInt("rows.stored")).isEqualTo(1);
    var unknown = AnImport.of(anEmptyFile("2003-04").withUnit("3", "9998", "9998", FIGURES)).run();
    assertThat(unknown.getList("problems.column")).containsExactly("Kommunekode");
  }

  @Test
  void two_numbers_of_one_place_in_one_file_must_agree() {
    var file =
        anEmptyFile("2004-05")
            .withUnit("3", "0604", "0604", FIGURES)
            .withUnit("3", "3006", "3006", "51", "3,1", "30", "*", "*", "*", "", "", "0");
    var refused = AnImport.of(file).run();
    assertThat(refused.getString("status")).isEqualTo("REFUSED");
    assertThat(refused.getList("problems.code")).containsExactly("conflicting-rows");
    As.admin()
        .queryParams(
            "unit", "municipality:3303", "fromSchoolYear", "2004-05", "toSchoolYear", "2004-05")
        .get("/api/v1/observations")
        .then()
        .body("items", empty());
  }

  private static String schoolIn(String municipality) {
    var org = OrgNumbers.next();
    SchoolBuilder.aSchool().withOrgNumber(org).in(municipality).add();
    return org;
  }

  private static void schoolsNumbered(String org, int expected) {
    List<Object> found =
        As.admin().queryParam("orgNumber", org).get("/api/v1/schools").path("items");
    assertThat(found).hasSize(expected);
  }
}
