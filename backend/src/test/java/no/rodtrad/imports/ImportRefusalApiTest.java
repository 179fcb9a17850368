package no.rodtrad.imports;

import static no.rodtrad.imports.AnImport.IMPORTS;
import static no.rodtrad.imports.NationalTestsFile.anEmptyFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.rodtrad.school.OrgNumbers;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class ImportRefusalApiTest {
  private static final String YEAR = "2001-02";
  private static final String ENGLISH =
      "2001-02.Engelsk.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng";
  private static final String[] FIGURES = {"50", "3,1", "30", "*", "*", "*", "", "", "0"};

  @Inject DataSource database;

  static Stream<Arguments> badFiles() {
    return Stream.of(
        bad("empty-file", file -> new byte[0]),
        bad(
            "other-report",
            file -> "{\"columns\": []}".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        bad("truncated", file -> Arrays.copyOf(file.bytes(), file.bytes().length - 20)),
        bad("missing-column", file -> file.withoutColumn(ENGLISH).bytes()),
        bad("duplicate-column", file -> file.withHeading("Nasjonalt", "Fylke").bytes()),
        bad("unknown-column", file -> file.withColumn("Merknad", "").bytes()),
        bad(
            "school-year",
            file -> file.withHeading(ENGLISH, ENGLISH.replace("2001-02", "2001/02")).bytes()),
        bad("not-a-number", file -> file.with("4", ENGLISH, "femti").bytes()),
        bad("off-scale", file -> file.with("4", ENGLISH, "101").bytes()),
        bad("restricted-figure", file -> file.with("4", ENGLISH, "50*").bytes()),
        bad("org-number", file -> file.with("4", "Organisasjonsnummer", "987654321").bytes()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badFiles")
  void a_bad_file_is_refused_and_nothing_of_it_stored(
      String code, Function<NationalTestsFile, byte[]> fault) {
    var good = OrgNumbers.next();
    var file =
        anEmptyFile(YEAR)
            .withSchool("1103", OrgNumbers.next(), FIGURES)
            .withSchool("1103", good, FIGURES);

    JsonPath refused = AnImport.of(fault.apply(file)).addingSchools().run();

    assertThat(refused.getString("status")).isEqualTo("REFUSED");
    assertThat(refused.getList("problems.code")).contains(code);
    assertThat(refused.getMap("rows").values()).allMatch(count -> count.equals(0));
    As.admin().queryParam("orgNumber", good).get("/api/v1/schools").then().body("items", empty());
    assertThat(count("import_file", refused.getString("id"))).isZero();
  }

  @Test
  void a_national_id_refuses_the_file_before_any_of_it_is_kept_and_is_said_nowhere()
      throws SQLException {
    String id = NationalIdTest.made("010100", 400);
    var file =
        anEmptyFile(YEAR).withSchool("1103", OrgNumbers.next(), FIGURES).with("4", ENGLISH, id);

    var reply = AnImport.of(file).named("elev " + id + ".csv").send();

    reply
        .then()
        .statusCode(202)
        .body("status", equalTo("REFUSED"))
        .body("fileName", equalTo("file"))
        .body("problems.code", equalTo(List.of("national-id")));
    assertThat(reply.asString()).doesNotContain(id).doesNotContain(id.substring(0, 6));
    assertThat(count("import_file", reply.path("id"))).isZero();
  }

  @Test
  void every_error_of_the_form_is_told_at_once() {
    As.admin()
        .multiPart("source", "SKOLEPORTEN")
        .multiPart("mode", "MAYBE")
        .multiPart("createMissingSchools", "perhaps")
        .multiPart("colour", "red")
        .post(IMPORTS)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-body"))
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/file required",
                "/source enum",
                "/mode enum",
                "/createMissingSchools type",
                "/colour unknown-field"));
    As.admin()
        .multiPart("file", "not a file")
        .multiPart("source", "UDIR_NATIONAL_TESTS")
        .multiPart("mode", "APPLY")
        .multiPart("mode", "DRY_RUN")
        .post(IMPORTS)
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder("/file type", "/mode duplicate"));
    As.admin().contentType("application/json").body("{}").post(IMPORTS).then().statusCode(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "provider-admin",
        "adviser",
        "owner-flesberg",
        "principal-flesberg",
        "system-kongsberg",
        "stranger"
      })
  void only_the_administrator_imports_public_figures(String persona) {
    AnImport.of(new byte[0])
        .by(As.persona(persona))
        .send()
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/forbidden"));
    var other = AnImport.of(new byte[0]).asDryRun().run().getString("id");
    As.persona(persona).get(IMPORTS + "/" + other).then().statusCode(404);
    As.persona(persona).post(IMPORTS + "/" + other + "/apply").then().statusCode(404);
    As.persona(persona).get(IMPORTS).then().statusCode(200).body("items", empty());
  }

  @Test
  void a_repeated_request_is_the_same_import_and_another_file_under_its_key_is_refused() {
    var key = UUID.randomUUID().toString();
    var file = anEmptyFile(YEAR).withSchool("1103", OrgNumbers.next(), FIGURES);
    String first = AnImport.of(file).withKey(key).send().path("id");

    AnImport.of(file).withKey(key).send().then().statusCode(202).body("id", equalTo(first));
    AnImport.of(new byte[0])
        .withKey(key)
        .send()
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
    AnImport.ended(first);
  }

  @Test
  void the_list_has_the_latest_first_and_reads_take_one_statement() {
    var first = AnImport.of(new byte[0]).run().getString("id");
    var second = AnImport.of(new byte[0]).run().getString("id");

    List<String> ids =
        As.admin()
            .queryParams("source", "UDIR_NATIONAL_TESTS", "status", "REFUSED")
            .get(IMPORTS)
            .path("items.id");

    assertThat(ids.indexOf(second)).isZero();
    assertThat(ids).contains(first);
    assertThat(SqlCount.during(() -> As.admin().get(IMPORTS + "/" + first))).isEqualTo(1);
    assertThat(SqlCount.during(() -> As.admin().get(IMPORTS))).isEqualTo(1);
    As.admin()
        .queryParam("status", "DONE")
        .get(IMPORTS)
        .then()
        .statusCode(400)
        .body("errors.code", hasItem("enum"));
    As.admin().get(IMPORTS + "/" + UUID.randomUUID()).then().statusCode(404);
  }

  private static Arguments bad(String code, Function<NationalTestsFile, byte[]> fault) {
    return Arguments.of(code, fault);
  }

  /** Rows of an import, counted as the system, which sees them all. */
  private int count(String table, String id) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select set_config('app.system', 'on', true)");
      var rows =
          statement.executeQuery(
              "select count(*) from " + table + " where import_id = '" + id + "'");
      rows.next();
      int count = rows.getInt(1);
      connection.rollback();
      return count;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
