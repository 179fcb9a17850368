package no.rodtrad.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

/** All of Norway in a database of its own, where the files are at hand. */
@ApiTest
@TestProfile(RealFiguresApiTest.DatabaseOfItsOwn.class)
class RealFiguresApiTest {
  public static class DatabaseOfItsOwn implements QuarkusTestProfile {}

  @Test
  void all_six_files_are_imported_and_can_be_read() throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (String name : RealFiles.NATIONAL_TESTS) {
      files.add(Files.readAllBytes(RealFiles.nationalTests(name)));
    }

    List<JsonPath> ends = new ArrayList<>();
    files.forEach(file -> ends.add(AnImport.of(file).addingSchools().run()));

    assertThat(ends).allMatch(end -> end.getString("status").equals("APPLIED"));
    assertThat(ends.stream().mapToInt(end -> end.getInt("rows.read")).toArray())
        .containsExactly(2501, 1536, 2485, 1538, 2467, 1533);
    assertThat(ends.stream().mapToInt(end -> end.getInt("rows.skipped")).sum()).isZero();
    assertThat(ends.stream().mapToInt(end -> end.getInt("cells.value")).sum()).isEqualTo(25_772);
    ends.forEach(RealFiguresApiTest::tellTime);
    assertThat(AnImport.of(files.get(0)).run().getInt("rows.stored")).isZero();
    otherSpellingsChangeNothing(files.get(0));
    readsFlesbergAsOneSeries();
  }

  @Test
  void reports_of_the_pupil_survey_are_imported_and_what_is_none_is_refused() throws IOException {
    assertThat(report("elevundersokelsen-mobbing-arendal-7").getMap("cells"))
        .containsEntry("value", 1);
    assertThat(report("elevundersokelsen-mobbing-arendal-10").getMap("rows"))
        .isEqualTo(Map.of("read", 4, "stored", 1, "unchanged", 0, "skipped", 3));
    assertThat(report("elevundersokelsen-mobbing-svalbard-10-helt-prikket").getMap("cells"))
        .containsEntry("suppressed", 1);
    assertThat(report("elevundersokelsen-mobbing-hagebostad-10-tom").getList("problems.code"))
        .containsExactly("empty-file");
    assertThat(report("gsi-elever-2025-26-alle-kommuner").getMap("rows"))
        .containsEntry("stored", 0)
        .containsEntry("unchanged", 0);
    assertThat(report("rapportside-GSK_EUG_mobbing").getList("problems.code"))
        .containsExactly("not-a-report");
    readsBullying("municipality:4203", List.of(15.8f, 12.2f));
    readsBullying("municipality:2100", Collections.singletonList(null));
  }

  private static JsonPath report(String name) throws IOException {
    return AnImport.of(Files.readAllBytes(RealFiles.of("udir/rapportering/" + name + ".json")))
        .from("UDIR_REPORT")
        .run();
  }

  private static void readsBullying(String unit, List<Float> byGrade) {
    As.persona("stranger")
        .queryParams("unit", unit, "indicator", "ES_BULLYING", "fromSchoolYear", "2025-26")
        .get("/api/v1/observations")
        .then()
        .body("items.value", equalTo(byGrade));
  }

  /** As other programs would save the same report. */
  private static void otherSpellingsChangeNothing(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_16LE).replace("\ufeff", "");
    String rows = text.replace("\r", "").substring(text.replace("\r", "").indexOf('\n') + 1);
    for (byte[] spelled :
        List.of(
            ("\ufeff" + text.replace("\r", "").replace("\n", "\r\n"))
                .getBytes(StandardCharsets.UTF_8),
            rows.replace('\t', ';').getBytes(StandardCharsets.UTF_8),
            rows.replace(' ', '\u00a0').getBytes(StandardCharsets.UTF_16BE))) {
      JsonPath end = AnImport.of(spelled).run();
      assertThat(end.getString("status")).isEqualTo("APPLIED");
      assertThat(end.getInt("rows.read")).isEqualTo(2501);
      assertThat(end.getInt("rows.stored")).isZero();
    }
  }

  /** For a reader of the log; from the arrival of the file to its end. */
  private static void tellTime(JsonPath end) {
    Duration took =
        Duration.between(
            Instant.parse(end.getString("createdAt")), Instant.parse(end.getString("finishedAt")));
    System.out.println(end.getString("fileName") + " imported in " + took.toMillis() + " ms");
  }

  private static void readsFlesbergAsOneSeries() {
    for (String unit : List.of("school:975285162", "municipality:3334", "municipality:3050")) {
      As.persona("stranger")
          .queryParams("unit", unit, "indicator", "NP_READING_SCALE", "grade", 5)
          .get("/api/v1/observations")
          .then()
          .statusCode(200)
          .body("items.schoolYear", equalTo(List.of("2022-23", "2023-24", "2024-25")))
          .body("items.value", equalTo(List.of(55, 49, 52)))
          .body("items.uncertainty", equalTo(List.of(3.3f, 4, 3.6f)))
          .body("items.n", equalTo(List.of(25, 26, 27)));
    }
  }
}
