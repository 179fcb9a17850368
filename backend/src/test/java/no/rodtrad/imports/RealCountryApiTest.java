package no.rodtrad.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

/**
 * Every school and every municipality in Norway, in every year, by the shipped model, against
 * shares counted from the raw files by hand.
 */
@ApiTest
@TestProfile(RealFiguresApiTest.DatabaseOfItsOwn.class)
class RealCountryApiTest {

  @Test
  void every_share_in_the_country_is_the_one_the_files_give() throws IOException {
    var hand = new HandShares();
    for (String name : RealFiles.NATIONAL_TESTS) {
      byte[] file = Files.readAllBytes(RealFiles.nationalTests(name));
      AnImport.of(file).addingSchools().run();
      hand.read(name, file);
    }
    assertThat(compared("SCHOOL", hand)).isGreaterThan(7_000);
    assertThat(compared("MUNICIPALITY", hand)).isGreaterThan(350);
  }

  /** How many lines were compared: those of units the files name by the same number. */
  private static int compared(String level, HandShares hand) {
    int compared = 0;
    for (String line : country(level)) {
      String[] fields = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      if (hand.knows(fields[2]) && isComparable(level, fields)) {
        int year = Integer.parseInt(fields[4].substring(0, 4));
        assertThat(line + " " + String.join(",", fields[5], fields[6], fields[7]))
            .isEqualTo(line + " " + hand.share(fields[2], year));
        compared++;
      }
    }
    return compared;
  }

  /** A municipality with other numbers before 2024 stands in the older files under those. */
  private static boolean isComparable(String level, String[] fields) {
    return level.equals("SCHOOL") || fields[2].matches("(03|11|15|18|34|42|46|50)\\d\\d");
  }

  private static List<String> country(String level) {
    return As.persona("stranger")
        .queryParam("level", level)
        .get("/api/v1/risk-points/country")
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .lines()
        .skip(1)
        .toList();
  }
}
