package no.rodtrad.measure;

import static no.rodtrad.measure.MeasureBuilder.MEASURES;
import static no.rodtrad.measure.MeasureBuilder.aMeasure;
import static no.rodtrad.measure.MeasureBuilder.patch;
import static no.rodtrad.testing.AgreementRows.FLESBERG;
import static no.rodtrad.testing.AgreementRows.MADSEBAKKEN;
import static no.rodtrad.testing.AgreementRows.SEPU;
import static no.rodtrad.testing.AgreementRows.anAgreement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.AgreementRows;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees which measure, and who writes it: the table at the end of the conventions. */
@ApiTest
class MeasureSightTest {
  /** The measures' paths, by a letter each; made once for all tests. */
  private static final Map<String, String> PATHS = new LinkedHashMap<>();

  private static String faraway = "";
  private static String neighbour = "";

  @BeforeEach
  void add_measures_far_ahead_where_nobody_else_looks() {
    if (!PATHS.isEmpty()) {
      return;
    }
    faraway = SchoolBuilder.aSchool().in("0301").add();
    neighbour = SchoolBuilder.aSchool().in("3301").add();
    add("A", aMeasure().at(FLESBERG).of(open().at(FLESBERG).add()));
    add("B", aMeasure().at(MADSEBAKKEN).of(open().of(SEPU).at(MADSEBAKKEN).add()));
    add("C", aMeasure().at(faraway));
    add("D", aMeasure().at(neighbour).of(open().at(neighbour).add()));
    add("E", aMeasure().at(FLESBERG));
    add("F", aMeasure().at(neighbour).of(open().of(SEPU).inMunicipality("3301").add()));
    add("G", aMeasure().at(faraway).of(open().of(SEPU).at(faraway).advised().add()));
  }

  @ParameterizedTest(name = "{0} sees {1} and writes {2}")
  @CsvSource({
    "admin, ABCDEFG, ABCDEFG",
    "provider-admin, ADE, ADE",
    "adviser, ABCEG, ABCEG",
    "owner-flesberg, AE, AE",
    "owner-kongsberg, B, B",
    "principal-flesberg, AE, AE",
    "principal-madsebakken, B, B",
    "county-governor, ABDEF, ''",
    "system-kongsberg, B, ''",
    "stranger, '', ''"
  })
  void each_sees_and_writes_their_own_and_the_rest_does_not_exist(
      String persona, String seen, String written) {
    PATHS.forEach(
        (letter, path) -> {
          As.persona(persona).get(path).then().statusCode(seen.contains(letter) ? 200 : 404);
          var refusal = seen.contains(letter) ? 403 : 404;
          patch(persona, path, "{\"colour\": \"red\"}", null)
              .then()
              .statusCode(written.contains(letter) ? 422 : refusal);
          patch(persona, path, "{}", null)
              .then()
              .statusCode(written.contains(letter) ? 428 : refusal);
        });
    List<String> titles =
        As.persona(persona)
            .queryParam("to", "2091-12-31")
            .queryParam("from", "2091-12-31")
            .queryParam("kind", "CLASS_STUDY")
            .queryParam("status", "STOPPED")
            .queryParam("count", true)
            .get(MEASURES)
            .then()
            .statusCode(200)
            .body("total", equalTo(seen.length()))
            .extract()
            .path("items.title");
    assertThat(String.join("", new TreeSet<>(titles))).isEqualTo(seen);
  }

  @ParameterizedTest(name = "{0} at Flesberg {1}, at Madsebakken {2}")
  @CsvSource({
    "admin, 201, 201",
    "adviser, 201, 201",
    "owner-flesberg, 201, 403",
    "owner-kongsberg, 403, 201",
    "principal-flesberg, 201, 403",
    "principal-madsebakken, 403, 201",
    "county-governor, 403, 403",
    "system-kongsberg, 403, 403",
    "stranger, 403, 403"
  })
  void each_adds_at_their_own_schools(String persona, int first, int second) {
    aMeasure().at(FLESBERG).postedBy(persona).then().statusCode(first);
    aMeasure().at(MADSEBAKKEN).postedBy(persona).then().statusCode(second);
  }

  @Test
  void a_provider_adds_within_its_agreements_and_at_their_schools() {
    var others = open().of(SEPU).at(neighbour).add();
    var own = open().at(neighbour).add();
    aMeasure().at(neighbour).of(own).postedBy("provider-admin").then().statusCode(201);
    aMeasure().at(neighbour).postedBy("provider-admin").then().statusCode(201);
    aMeasure().at(faraway).postedBy("provider-admin").then().statusCode(403);
    aMeasure().at(neighbour).of(others).postedBy("provider-admin").then().statusCode(422);
    var path = aMeasure().at(neighbour).add();
    patch("provider-admin", path, "{\"agreementId\": \"" + others + "\"}", MeasureBuilder.tag(path))
        .then()
        .statusCode(422);
  }

  @Test
  void who_may_add_nowhere_is_told_so_before_the_body_is_judged() {
    for (String persona : List.of("county-governor", "system-kongsberg", "stranger")) {
      As.persona(persona)
          .contentType("application/json")
          .body("{}")
          .post(MEASURES)
          .then()
          .statusCode(403);
    }
  }

  private static void add(String letter, MeasureBuilder measure) {
    PATHS.put(
        letter,
        measure
            .titled(letter)
            .with("kind", "CLASS_STUDY")
            .with("status", "STOPPED")
            .with("startsOn", "2091-03-01")
            .add());
  }

  private static AgreementRows open() {
    return anAgreement().during("2090-01-01", null);
  }
}
