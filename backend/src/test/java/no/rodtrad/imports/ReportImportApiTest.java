package no.rodtrad.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In school years long past, so that the figures meet no other test's. */
@ApiTest
class ReportImportApiTest {
  private static final String YEAR = "2003-04";

  @Test
  void a_share_is_read_for_the_municipality_and_questions_are_left_out_with_their_reason() {
    JsonPath ended =
        run(
            ReportFile.of(YEAR, 10, "Buskerud", "Flesberg", "Alle skoler")
                .bullying("12,2")
                .line("Er du blitt mobbet av voksne?", "EUSpoersmaal_Q11824", "6,0"));

    assertThat(ended.getString("status")).isEqualTo("APPLIED");
    assertThat(ended.getMap("rows"))
        .isEqualTo(Map.of("read", 2, "stored", 1, "unchanged", 0, "skipped", 1));
    assertThat(ended.getMap("problems[0]"))
        .isEqualTo(
            problem(
                2,
                null,
                "not-an-indicator",
                "No risk indicator is counted from \"Er du blitt mobbet av voksne?\"."));
    As.persona("stranger")
        .queryParams("unit", "municipality:3334", "indicator", "ES_BULLYING", "grade", 10)
        .queryParams("fromSchoolYear", YEAR, "toSchoolYear", YEAR)
        .get("/api/v1/observations")
        .then()
        .body("items.size()", equalTo(1))
        .body("items[0].value", equalTo(12.2f))
        .body("items[0].n", nullValue())
        .body("items[0].uncertainty", nullValue())
        .body("items[0].source.importId", equalTo(ended.getString("id")))
        .body("items[0].source.row", equalTo(1));
  }

  @Test
  void hidden_and_empty_cells_are_states_of_their_own_in_every_grade_of_one_report() {
    var school = schoolIn("4203", "Solbakken skole");
    var report =
        ReportFile.aReport()
            .under(YEAR, YEAR)
            .under("Hele landet", "Hele landet")
            .under("Agder", "Agder")
            .under("Arendal", "Arendal")
            .under("Solbakken skole", "Solbakken skole")
            .under("7. årstrinn", "10. årstrinn")
            .underAll("Alle eierformer", 2)
            .underAll("Alle kjønn", 2)
            .underAll("Andel mobbet", 2)
            .bullying("*", "");

    // Agder was no county in 2003; the name of the municipality is enough.
    assertThat(run(report).getMap("cells"))
        .isEqualTo(Map.of("value", 0, "suppressed", 1, "restricted", 0, "absent", 1));
    As.persona("stranger")
        .queryParams("unit", "school:" + school, "indicator", "ES_BULLYING")
        .get("/api/v1/observations")
        .then()
        .body("items.grade", equalTo(List.of(7, 10)))
        .body("items.state", equalTo(List.of("SUPPRESSED", "ABSENT")));
  }

  @Test
  void girls_alone_other_grades_and_other_measures_are_never_taken_for_the_share() {
    JsonPath ended =
        run(
            ReportFile.aReport()
                .under(YEAR, YEAR, YEAR)
                .underAll("Hele landet", 3)
                .under("7. årstrinn", "9. årstrinn", "7. årstrinn")
                .underAll("Alle eierformer", 3)
                .under("Jente", "Alle kjønn", "Alle kjønn")
                .under("Andel mobbet", "Andel mobbet", "Antall besvart")
                .bullying("1", "2", "3"));

    assertThat(ended.getMap("rows"))
        .isEqualTo(Map.of("read", 1, "stored", 0, "unchanged", 0, "skipped", 1));
    assertThat(ended.getList("problems.code")).containsExactly("not-an-indicator");
  }

  @Test
  void a_name_counts_under_its_county_and_where_it_fits_several_none_is_chosen() {
    JsonPath below =
        run(ReportFile.of(YEAR, 7, "Nordland", "Herøy", "Alle skoler").bullying("3,1"));
    JsonPath alone =
        run(ReportFile.of("2004-05", 7, "Nirgendwo", "Herøy", "Alle skoler").bullying("4,1"));

    assertThat(below.getInt("rows.stored")).isEqualTo(1);
    As.persona("stranger")
        .queryParams("unit", "municipality:1818", "indicator", "ES_BULLYING", "grade", 7)
        .get("/api/v1/observations")
        .then()
        .body("items.value", equalTo(List.of(3.1f)));
    assertThat(alone.getInt("rows.stored")).isZero();
    assertThat(alone.getList("problems.code")).containsExactly("unknown-unit");
  }

  @Test
  void two_schools_of_one_name_in_one_municipality_are_told_and_neither_is_chosen() {
    schoolIn("1103", "Tvillingskolen");
    schoolIn("1103", "Tvillingskolen");

    JsonPath ended =
        run(ReportFile.of(YEAR, 7, "Rogaland", "Stavanger", "Tvillingskolen").bullying("3,1"));

    assertThat(ended.getMap("problems[0]"))
        .containsEntry("code", "ambiguous-unit")
        .containsEntry("message", "Several units of the register have this name.");
  }

  @Test
  void the_same_report_again_changes_nothing() {
    var report = ReportFile.of("2005-06", 10, "Rogaland", "Stavanger", "Alle skoler");
    report.bullying("7,5");

    assertThat(run(report).getInt("rows.stored")).isEqualTo(1);
    assertThat(run(report).getMap("rows"))
        .isEqualTo(Map.of("read", 1, "stored", 0, "unchanged", 1, "skipped", 0));
  }

  @Test
  void every_flaw_is_told_and_nothing_is_stored() {
    JsonPath ended =
        run(
            ReportFile.aReport()
                .under("2006-07", "2006-07", "2006-07", "2006-07")
                .under("Hele landet", "Hele landet", "Hele landet", "Hele landet")
                .under("Rogaland", "Buskerud", "Oslo", "Agder")
                .under("7. årstrinn", "7. årstrinn", "7. årstrinn", "7. årstrinn")
                .underAll("Alle kjønn", 4)
                .underAll("Andel mobbet", 4)
                .bullying("12,5*", "101", "mye", "5,123"));

    assertThat(ended.getString("status")).isEqualTo("REFUSED");
    assertThat(ended.getList("problems.code"))
        .containsExactly("restricted-figure", "off-scale", "not-a-number", "too-precise");
    assertThat(ended.getList("problems.row")).containsExactly(1, 2, 3, 4);
    assertThat(ended.getString("problems[1].column"))
        .isEqualTo("2006-07 / Hele landet / Buskerud / 7. årstrinn / Alle kjønn / Andel mobbet");
    As.persona("stranger")
        .queryParams("unit", "county:11", "indicator", "ES_BULLYING", "fromSchoolYear", "2006-07")
        .queryParams("toSchoolYear", "2006-07")
        .get("/api/v1/observations")
        .then()
        .body("items.size()", equalTo(0));
  }

  @Test
  void what_is_no_report_is_refused_with_one_sentence() {
    var report = ReportFile.of(YEAR, 7, "Rogaland").bullying("1").bytes();
    assertThat(refusal("{\"rappside\": {\"id\": 232}}")).isEqualTo("not-a-report");
    assertThat(refusal("[".repeat(100_000))).isEqualTo("not-a-report");
    assertThat(refusal("sep=;\nEnhetNivaa;Fylkekode")).isEqualTo("not-a-report");
    assertThat(refusal(new String(report, 0, report.length - 4, StandardCharsets.UTF_8)))
        .isEqualTo("not-a-report");
    assertThat(refusal("{\"metadata\": {\"columns\": []}, \"rows\": []}")).isEqualTo("empty-file");
    assertThat(run(ReportFile.of(YEAR, 7, "Rogaland").bullying("1", "2")).getList("problems.code"))
        .containsExactly("field-count");
    assertThat(
            run(ReportFile.aReport().under(YEAR).underAll("Hele landet", 2).bullying("1"))
                .getList("problems.code"))
        .containsExactly("columns");
    assertThat(
            run(ReportFile.aReport().under(YEAR).under("Hele landet").bullying("1"))
                .getList("problems.code"))
        .containsExactly("column");
  }

  private static String refusal(String text) {
    var ended = AnImport.of(text.getBytes(StandardCharsets.UTF_8)).from("UDIR_REPORT").run();
    assertThat(ended.getString("status")).isEqualTo("REFUSED");
    return ended.getString("problems[0].code");
  }

  private static JsonPath run(ReportFile report) {
    return AnImport.of(report.bytes()).from("UDIR_REPORT").run();
  }

  private static String schoolIn(String municipality, String name) {
    return SchoolBuilder.aSchool().in(municipality).named(name).add();
  }

  private static Map<String, @Nullable Object> problem(
      int row, @Nullable String column, String code, String message) {
    var problem = new HashMap<String, @Nullable Object>();
    problem.put("row", row);
    problem.put("column", column);
    problem.put("code", code);
    problem.put("message", message);
    return problem;
  }
}
