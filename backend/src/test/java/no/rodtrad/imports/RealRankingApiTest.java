package no.rodtrad.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Owner;
import no.rodtrad.testing.SqlCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every school in Norway by the shipped model, against points counted from the raw files by hand:
 * with none of the importer's code and none of the rule's.
 */
@ApiTest
@TestProfile(RealFiguresApiTest.DatabaseOfItsOwn.class)
class RealRankingApiTest {
  @Test
  void every_school_has_the_points_the_files_give_it() throws IOException {
    var expected = new HandCount();
    for (String name : RealFiles.NATIONAL_TESTS) {
      byte[] file = Files.readAllBytes(RealFiles.nationalTests(name));
      AnImport.of(file).addingSchools().run();
      expected.read(file);
    }
    Owner.run("update reading_epoch set value = value + 1 where name = 'figures'");
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

  /** The country is read for the first page after a figure came, and for no other. */
  private static JsonPath page(@Nullable String cursor) {
    var request =
        As.persona("stranger")
            .queryParam("level", "SCHOOL")
            .queryParam("schoolYear", "2024-25")
            .queryParam("limit", 200);
    var replies = new ArrayList<Response>();
    var heard =
        SqlCount.heard(
            () ->
                replies.add(
                    (cursor == null ? request : request.queryParam("cursor", cursor))
                        .get("/api/v1/risk-points/ranking")));
    assertThat(heard.stream().anyMatch(sql -> sql.contains("observation")))
        .isEqualTo(cursor == null);
    return replies.get(0).then().statusCode(200).extract().jsonPath();
  }
}
