package no.rodtrad.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an owner reads in its own report, and nobody else may. */
@ApiTest
class OwnersReportApiTest {
  private static final String OWNER = "owner-flesberg";
  private static final String YEAR = "2007-08";
  private static final List<String> OTHERS =
      List.of("admin", "owner-kongsberg", "county-governor", "system-kongsberg", "stranger");

  private String name = "";
  private String school = "";

  @BeforeEach
  void ownSchool() {
    var made = SchoolBuilder.aSchool().in("3334");
    school = made.named("Skjermet skole " + System.nanoTime()).add();
    name = As.admin().get("/api/v1/schools/" + school).path("name");
  }

  /** As an owner sees it when signed in: its own school, its municipality, the nation, another. */
  private ReportFile report(String... cells) {
    return ReportFile.aReport()
        .underAll(YEAR, 4)
        .underAll("Hele landet", 4)
        .under("Buskerud", "Buskerud", "Alle fylker", "Buskerud")
        .under("Flesberg", "Flesberg", "Alle kommuner", "Kongsberg")
        .under(name, "Alle skoler", "Alle skoler", "Alle skoler")
        .underAll("10. årstrinn", 4)
        .underAll("Alle eierformer", 4)
        .underAll("Alle kjønn", 4)
        .underAll("Andel mobbet", 4)
        .bullying(cells);
  }

  private static JsonPath imported(ReportFile report) {
    return AnImport.of(report.bytes()).of(OWNER, "3334").run();
  }

  private Response seenBy(String persona) {
    return As.persona(persona)
        .queryParams("unit", "school:" + school, "indicator", "ES_BULLYING", "grade", 10)
        .get("/api/v1/observations");
  }

  @Test
  void a_number_with_a_star_comes_in_for_the_owner_and_nothing_else_of_the_file_does() {
    JsonPath ended = imported(report("12,5*", "8,1*", "7,0", "9,9*"));

    assertThat(ended.getString("status")).isEqualTo("APPLIED");
    assertThat(ended.getString("municipalityNumber")).isEqualTo("3334");
    assertThat(ended.getMap("rows"))
        .isEqualTo(Map.of("read", 4, "stored", 2, "unchanged", 0, "skipped", 2));
    assertThat(ended.getMap("cells"))
        .isEqualTo(Map.of("value", 1, "suppressed", 0, "restricted", 3, "absent", 0));
    assertThat(ended.getList("problems.code"))
        .containsExactly("not-restricted", "of-another-owner");
    seenBy(OWNER)
        .then()
        .body("items.state", contains("RESTRICTED"))
        .body("items.value", contains(12.5f))
        .body("items[0].source.importId", equalTo(ended.getString("id")))
        .body("items[0].source.row", equalTo(1));
    for (String persona : OTHERS) {
      seenBy(persona).then().body("items", empty());
    }
    assertThat(imported(report("12,5*", "8,1*", "7,0", "9,9*")).getInt("rows.unchanged"))
        .isEqualTo(2);
  }

  @Test
  void the_import_itself_is_there_for_the_owner_alone() {
    String id = imported(report("3,1*", "*", "", "2")).getString("id");
    for (String persona : OTHERS) {
      As.persona(persona).get(AnImport.IMPORTS + "/" + id).then().statusCode(404);
      As.persona(persona).post(AnImport.IMPORTS + "/" + id + "/apply").then().statusCode(404);
      As.persona(persona)
          .queryParam("limit", 200)
          .get(AnImport.IMPORTS)
          .then()
          .body("items.id", not(hasItem(id)));
    }
    As.persona(OWNER).get(AnImport.IMPORTS).then().body("items.id", hasItem(id));
  }

  @Test
  void a_dry_run_stores_nothing_until_its_owner_applies_it() {
    JsonPath dry =
        AnImport.of(report("4,2*", "", "", "").bytes()).of(OWNER, "3050").asDryRun().run();
    assertThat(dry.getString("status")).isEqualTo("VALIDATED");
    assertThat(dry.getInt("rows.stored")).isEqualTo(1);
    seenBy(OWNER).then().body("items", empty());
    String apply = AnImport.IMPORTS + "/" + dry.getString("id") + "/apply";
    As.persona(OWNER).post(apply).then().statusCode(202);
    assertThat(AnImport.ended(OWNER, dry.getString("id")).getString("status")).isEqualTo("APPLIED");
    seenBy(OWNER).then().body("items.value", contains(4.2f));
  }

  @Test
  void only_the_owner_imports_what_is_its_own_and_only_the_administrator_what_is_public() {
    byte[] file = report("5,5*", "", "", "").bytes();
    for (String persona : OTHERS) {
      AnImport.of(file).of(persona, "3334").send().then().statusCode(403);
    }
    AnImport.of(file).by(As.persona(OWNER)).send().then().statusCode(403);
    AnImport.of(file).of(OWNER, "3303").send().then().statusCode(403);
    AnImport.of(file)
        .of(OWNER, "0000")
        .from("UDIR_NATIONAL_TESTS")
        .send()
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/municipalityNumber", "/source"));
  }

  @Test
  void a_flaw_refuses_the_file_whole_and_what_is_off_the_scale_is_one_with_a_star_too() {
    JsonPath refused = imported(report("101*", "8,1*", "mye", "3"));
    assertThat(refused.getString("status")).isEqualTo("REFUSED");
    assertThat(refused.getList("problems.code")).containsExactly("off-scale", "not-a-number");
    seenBy(OWNER).then().body("items", empty());
  }
}
