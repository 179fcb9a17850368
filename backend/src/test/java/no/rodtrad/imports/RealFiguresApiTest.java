package no.rodtrad.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

/** All of Norway in a database of its own, where the files are at hand. */
@ApiTest
@TestProfile(RealFiguresApiTest.DatabaseOfItsOwn.class)
class RealFiguresApiTest {
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  public static class DatabaseOfItsOwn implements QuarkusTestProfile {}

  @Test
  void all_six_files_are_imported_in_well_under_a_minute_and_can_be_read() throws IOException {
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
    assertThat(ends.stream().map(RealFiguresApiTest::took).reduce(Duration.ZERO, Duration::plus))
        .isLessThan(A_MINUTE);
    assertThat(AnImport.of(files.get(0)).run().getInt("rows.stored")).isZero();
    readsFlesbergAsOneSeries();
  }

  /** From the arrival of the file to its end. */
  private static Duration took(JsonPath end) {
    Duration took =
        Duration.between(
            Instant.parse(end.getString("createdAt")), Instant.parse(end.getString("finishedAt")));
    System.out.println(end.getString("fileName") + " imported in " + took.toMillis() + " ms");
    return took;
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
