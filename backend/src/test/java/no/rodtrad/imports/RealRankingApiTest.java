package no.rodtrad.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every school in Norway by the shipped model, against points counted from the raw files by hand:
 * with none of the importer's code and none of the rule's.
 */
@ApiTest
@TestProfile(RealFiguresApiTest.DatabaseOfItsOwn.class)
class RealRankingApiTest {
  private static final Duration A_SECOND_READING = Duration.ofSeconds(2);

  @Test
  void every_school_has_the_points_the_files_give_it() throws IOException {
    var expected = new HandCount();
    for (String name : RealFiles.NATIONAL_TESTS) {
      byte[] file = Files.readAllBytes(RealFiles.nationalTests(name));
      AnImport.of(file).addingSchools().run();
      expected.read(file);
    }
    Map<String, String> ranked = new HashMap<>();
    String cursor = null;
    do {
      JsonPath page = page(cursor);
      List<String> schools = page.getList("items.unit.orgNumber");
      List<String> sums = page.getList("items.collect { it.points + '/' + it.maxPoints }");
      for (int i = 0; i < schools.size(); i++) {
        ranked.put(schools.get(i), sums.get(i));
      }
      cursor = page.getString("nextCursor");
    } while (cursor != null);

    assertThat(ranked.keySet().stream().filter(expected::hasPoints).count()).isGreaterThan(1_500);
    ranked.forEach(
        (school, points) ->
            assertThat(school + " " + points).isEqualTo(school + " " + expected.points(school)));
  }

  private static JsonPath page(@Nullable String cursor) {
    var request =
        As.persona("stranger")
            .queryParam("level", "SCHOOL")
            .queryParam("schoolYear", "2024-25")
            .queryParam("limit", 200);
    var from = Instant.now();
    var page =
        (cursor == null ? request : request.queryParam("cursor", cursor))
            .get("/api/v1/risk-points/ranking")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    if (cursor != null) {
      assertThat(Duration.between(from, Instant.now())).isLessThan(A_SECOND_READING);
    }
    return page;
  }
}
