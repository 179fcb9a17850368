package no.rodtrad.imports;

import static no.rodtrad.school.Successions.goesOnIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.school.Successions;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The real changes of municipalities between the files of 2022 and 2024: no pupil is lost and none
 * is counted twice, whichever way the series are told.
 */
@ApiTest
@TestProfile(RealFiguresApiTest.DatabaseOfItsOwn.class)
class RealSeriesApiTest {
  private static final int READING_PUPILS = 14;

  /** Pupils in reading, grade 5, of all municipalities and special areas. */
  private int inFiles;

  private int asWas;
  private int asToday;

  /** Each figure once, however many could have it: by unit and year. */
  private final Map<String, Integer> ambiguous = new HashMap<>();

  @Test
  void the_pupils_of_the_country_are_the_same_as_it_was_and_as_it_is_today() throws IOException {
    for (String name : RealFiles.NATIONAL_TESTS) {
      byte[] file = Files.readAllBytes(RealFiles.nationalTests(name));
      AnImport.of(file).addingSchools().run();
      if (name.endsWith("grade-5")) {
        countPupils(file);
      }
    }
    for (String number : all("/api/v1/municipalities", "number")) {
      asWas += pupils(series(number, "AS_WAS"));
      JsonPath today = series(number, "AS_TODAY");
      asToday += pupils(today);
      keepAmbiguous(today);
    }
    int apart = ambiguous.values().stream().mapToInt(Integer::intValue).sum();
    System.out.println(
        "pupils as it was %d, as today %d, ambiguous %d %s"
            .formatted(asWas, asToday, apart, ambiguous));
    assertThat(asWas).isEqualTo(inFiles).isGreaterThan(100_000);
    assertThat(asToday + apart).isEqualTo(asWas);
    assertThat(ambiguous.keySet()).containsExactlyInAnyOrder("1507 2022-23", "1507 2023-24");
    assertThat(ambiguous).containsEntry("1507 2023-24", 761);
    assertThat(series("1580", "HARMONISED").getList("points.n")).last().isEqualTo(620 + 86);
    theSameForSchools();
  }

  /**
   * Of all schools in one county: two that go on in a third, which is split in two the year after;
   * the first three are themselves ambiguous today.
   */
  private void theSameForSchools() {
    List<String> schools = all("/api/v1/schools?county=33&status=ACTIVE", "id");
    goesOnIn(schools.get(0), "2023-08-01", schools.get(2));
    goesOnIn(schools.get(1), "2023-08-01", schools.get(2));
    goesOnIn(schools.get(2), "2024-08-01", schools.get(3), schools.get(4));
    goesOnIn(schools.get(5), "2024-08-01", schools.get(6));
    asWas = 0;
    asToday = 0;
    ambiguous.clear();
    for (String school : schools) {
      asWas += pupils(read("/api/v1/schools/" + school, "AS_WAS"));
      JsonPath today = read("/api/v1/schools/" + school, "AS_TODAY");
      asToday += pupils(today);
      keepAmbiguous(today);
    }
    int apart = ambiguous.values().stream().mapToInt(Integer::intValue).sum();
    System.out.println(
        "pupils of %d schools as it was %d, as today %d, ambiguous %d"
            .formatted(schools.size(), asWas, asToday, apart));
    schools.subList(0, 6).forEach(RealSeriesApiTest::open);
    assertThat(asToday + apart).isEqualTo(asWas).isGreaterThan(1_000);
    assertThat(apart).isPositive();
  }

  /** As the other tests of the real figures have it. */
  private static void open(String school) {
    Successions.keep(school, null, List.of()).then().statusCode(200);
  }

  /** Rows of level 3, their third column of reading, where it is a number. */
  private void countPupils(byte[] file) {
    for (String line : new String(file, StandardCharsets.UTF_16LE).split("\r?\n", 0)) {
      String[] row = line.split("\t", -1);
      if (row[0].equals("3") && row[READING_PUPILS].matches("[\\d\\s]+")) {
        inFiles += Integer.parseInt(row[READING_PUPILS].replaceAll("\\D", ""));
      }
    }
  }

  private static List<String> all(String list, String field) {
    var found = new ArrayList<String>();
    String cursor = null;
    do {
      JsonPath page = page(list, cursor);
      found.addAll(page.getList("items." + field));
      cursor = page.getString("nextCursor");
    } while (cursor != null);
    return found;
  }

  private static JsonPath page(String list, @Nullable String cursor) {
    var request = As.persona("stranger").queryParam("limit", 200);
    return (cursor == null ? request : request.queryParam("cursor", cursor)).get(list).jsonPath();
  }

  private static JsonPath series(String number, String view) {
    return read("/api/v1/municipalities/" + number, view);
  }

  private static JsonPath read(String unit, String view) {
    return As.persona("stranger")
        .queryParams("indicator", "NP_READING_SCALE", "grade", 5, "view", view)
        .get(unit + "/series")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static int pupils(JsonPath series) {
    List<Integer> parts = series.getList("points.collectMany { it.parts*.n }");
    return parts.stream().mapToInt(n -> n == null ? 0 : n).sum();
  }

  private void keepAmbiguous(JsonPath series) {
    List<Map<String, ?>> figures = series.getList("ambiguous");
    for (int i = 0; i < figures.size(); i++) {
      String at = "ambiguous[" + i + "].";
      Integer n = series.get(at + "part.n");
      ambiguous.put(
          named(series, at) + " " + series.getString(at + "schoolYear"), n == null ? 0 : n);
    }
  }

  private static String named(JsonPath series, String at) {
    String number = series.getString(at + "part.unit.number");
    return number == null ? series.getString(at + "part.unit.id") : number;
  }
}
