package no.rodtrad.risk;

import static no.rodtrad.indicator.CellBuilder.aCell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every line can be followed to what it stands on, and the whole of it has one name. */
@ApiTest
class WhyApiTest {
  private static final String POINTS = "/api/v1/risk-points";
  private static final String MODELS = "/api/v1/risk-models";
  private static final String DEFAULT = "01900000-0000-7000-8000-000000000701";

  private static RequestSpecification of(String persona, String school, String year) {
    return As.persona(persona)
        .queryParam("unit", "school:" + school)
        .queryParam("model", DEFAULT)
        .queryParam("schoolYear", year);
  }

  private static String aSchool(String year) {
    String school = SchoolBuilder.aSchool().in("3334").withGrades(1, 7).add();
    aCell()
        .ofSchool(school)
        .indicator("NP_READING_SCALE", 5)
        .year(year)
        .value(48)
        .with("uncertainty", 3.6)
        .with("n", 29)
        .add();
    aCell()
        .ofSchool(school)
        .indicator("NP_NUMERACY_SCALE", 5)
        .year(year)
        .state("SUPPRESSED", null)
        .add();
    return school;
  }

  private static void nation(String year, double value) {
    var cell =
        aCell()
            .indicator("NP_READING_SCALE", 5)
            .year(year)
            .value(value)
            .with("uncertainty", 0.1)
            .with("n", 56000);
    cell.create();
    cell.replace("*").then().statusCode(200);
  }

  @Test
  void a_line_names_the_units_figure_and_the_countrys_it_was_held_against() {
    nation("2181-82", 50);
    String school = aSchool("2181-82");
    of("stranger", school, "2181-82")
        .get(POINTS)
        .then()
        .statusCode(200)
        .body("lines", hasSize(6))
        .body("lines.cells", everyItem(hasSize(1)))
        .body("lines[2].cells[0].grade", equalTo(5))
        .body("lines[2].cells[0].figure.schoolYear", equalTo("2181-82"))
        .body("lines[2].cells[0].figure.value", equalTo(48))
        .body("lines[2].cells[0].figure.uncertainty", equalTo(3.6f))
        .body("lines[2].cells[0].figure.n", equalTo(29))
        .body("lines[2].cells[0].figure.demo", equalTo(false))
        .body("lines[2].cells[0].figure.source.importId", nullValue())
        .body(
            "lines[2].cells[0].figure.credit",
            equalTo("Kilde: Nasjonale prøver, Utdanningsdirektoratet"))
        .body("lines[2].cells[0].national.value", equalTo(50))
        .body("lines[2].cells[0].national.schoolYear", equalTo("2181-82"))
        .body("lines[2].cells[0].national.n", equalTo(56000))
        .body("lines[2].cells[0]", not(hasKey("excludedBecause")))
        .body("lines[5].cells[0].figure.state", equalTo("SUPPRESSED"))
        .body("lines[5].cells[0].figure", not(hasKey("value")))
        .body("lines[5].cells[0].figure", not(hasKey("uncertainty")))
        .body("lines[5].cells[0].figure", not(hasKey("n")))
        .body("lines[5].cells[0].excludedBecause", equalTo("SUPPRESSED"))
        .body("lines[0].cells[0].figure.state", equalTo("ABSENT"))
        .body("lines[0].cells[0].figure.credit", nullValue())
        .body("lines[0].cells[0].national", nullValue());
  }

  @Test
  void invented_and_restricted_figures_are_credited_as_what_they_are() {
    String school = aSchool("2182-83");
    var cell = aCell().ofSchool(school).indicator("NP_NUMERACY_SCALE", 5).year("2182-83");
    String outside = of("stranger", school, "2182-83").get(POINTS).asString();
    cell.as("owner-flesberg").state("RESTRICTED", 44).with("n", 4).replace("*");
    of("owner-flesberg", school, "2182-83")
        .get(POINTS)
        .then()
        .body("lines[5].cells[0].figure.value", equalTo(44))
        .body("lines[5].cells[0].figure.n", equalTo(4))
        .body("lines[5].cells[0].figure.credit", equalTo("Kilde: skoleeier, skjermet tall"));
    for (String persona : List.of("stranger", "admin", "owner-kongsberg")) {
      assertThat(of(persona, school, "2182-83").get(POINTS).asString()).isEqualTo(outside);
    }
    As.persona("stranger")
        .queryParam("unit", "school:310000019")
        .queryParam("model", RiskPointsApiTest.SIX)
        .queryParam("schoolYear", "2022-23")
        .get(POINTS)
        .then()
        .body("lines.cells.flatten().figure.credit", everyItem(equalTo("DEMO: oppdiktet tall")));
  }

  @Test
  void pooled_grades_and_a_mean_of_years_stand_on_all_their_cells() {
    nation("2183-84", 50);
    String school = aSchool("2183-84");
    String model =
        As.admin()
            .contentType("application/json")
            .body(
                """
                {"name": "Samlet %s", "windowYears": 2, "yearTreatment": "MEAN", "gradeTreatment": "POOLED",
                 "rules": [{"indicator": "NP_READING_SCALE", "grade": 5, "absoluteLimit": 47},
                           {"indicator": "NP_READING_SCALE", "grade": 8, "absoluteLimit": 47}]}
                """
                    .formatted(UUID.randomUUID()))
            .post(MODELS)
            .path("id");
    As.persona("stranger")
        .queryParam("unit", "school:" + school)
        .queryParam("model", model)
        .queryParam("schoolYear", "2183-84")
        .get(POINTS)
        .then()
        .body("lines", hasSize(1))
        .body("lines[0].cells.figure.schoolYear", equalTo(List.of("2182-83", "2183-84")))
        .body("lines[0].cells[0].excludedBecause", equalTo("ABSENT"))
        .body("lines[0].cells[1].figure.value", equalTo(48));
  }

  @Test
  void the_same_inputs_have_the_same_name_for_ever_whatever_else_arrives() {
    nation("2185-86", 50);
    String school = aSchool("2185-86");
    String first = of("stranger", school, "2185-86").get(POINTS).asString();
    nation("2186-87", 51);
    nation("2182-83", 49);
    aCell().ofSchool(school).indicator("NP_READING_SCALE", 5).year("2186-87").value(52).add();
    aCell().ofSchool(school).indicator("NP_ENGLISH_SCALE", 5).year("2185-86").value(52).add();
    aSchool("2185-86");
    As.admin()
        .contentType("application/json")
        .body(
            """
            {"name": "Annen %s", "rules": [{"indicator": "NP_READING_SCALE", "grade": 5}]}
            """
                .formatted(UUID.randomUUID()))
        .post(MODELS)
        .then()
        .statusCode(201);
    assertThat(of("stranger", school, "2185-86").get(POINTS).asString()).isEqualTo(first);
    nation("2185-86", 50.5);
    assertThat(hash(of("stranger", school, "2185-86").get(POINTS).jsonPath()))
        .isNotEqualTo(JsonPath.from(first).getString("inputsHash"));
  }

  @Test
  void a_retired_model_gives_the_same_bytes_beside_the_model_that_came_after_it() {
    nation("2188-89", 50);
    String school = aSchool("2188-89");
    String model = RankingApiTest.aModel();
    FreshReadingsTest.move(model, "PUBLISHED");
    String told = by(model, school).get(POINTS).asString();
    String tag = by(model, school).get(POINTS).header("ETag");
    FreshReadingsTest.move(model, "RETIRED");
    FreshReadingsTest.move(RankingApiTest.aModel(), "PUBLISHED");
    assertThat(by(model, school).get(POINTS).asString()).isEqualTo(told);
    assertThat(by(model, school).get(POINTS).header("ETag")).isEqualTo(tag);
  }

  private static RequestSpecification by(String model, String school) {
    return As.persona("stranger")
        .queryParam("unit", "school:" + school)
        .queryParam("model", model)
        .queryParam("schoolYear", "2188-89");
  }

  @Test
  void whoever_reads_the_contract_can_make_the_same_name() {
    nation("2187-88", 49.5);
    String school = aSchool("2187-88");
    JsonPath points = of("stranger", school, "2187-88").get(POINTS).jsonPath();
    assertThat(points.getFloat("lines[2].cells[0].national.value")).isEqualTo(49.5f);
    assertThat(hash(points)).isEqualTo(points.getString("inputsHash"));
    JsonPath demo =
        As.persona("stranger")
            .queryParam("unit", "school:310000019")
            .queryParam("model", RiskPointsApiTest.SIX)
            .get(POINTS)
            .jsonPath();
    assertThat(hash(demo)).isEqualTo(demo.getString("inputsHash"));
  }

  /** As an integrator would, from the replies and the contract's words alone. */
  private static String hash(JsonPath points) {
    JsonPath model = As.admin().get(MODELS + "/" + points.getString("model.id")).jsonPath();
    var text = new StringBuilder("rodtrad-risk-inputs/1\n");
    text.append("model ").append(model.getString("id")).append('\n');
    for (String setting :
        List.of(
            "windowYears",
            "pointsNational",
            "pointsAbsolute",
            "boundary",
            "limitYear",
            "missingCells",
            "gradeTreatment",
            "yearTreatment",
            "minCoveragePercent")) {
      text.append(setting).append(' ').append(word(model.get(setting))).append('\n');
    }
    for (Map<String, Object> rule : model.<Map<String, Object>>getList("rules")) {
      text.append(
          words("rule", rule, "indicator", "grade", "nationalLimit", "absoluteLimit", "weight"));
    }
    text.append("unit ").append(points.getString("unitKey")).append('\n');
    text.append("window ")
        .append(String.join(" ", points.<String>getList("windowYears")))
        .append('\n');
    var cells = new TreeSet<String>();
    for (int line = 0; line < points.getInt("lines.size()"); line++) {
      String indicator = points.getString("lines[%d].indicator".formatted(line));
      for (Map<String, Object> cell :
          points.<Map<String, Object>>getList("lines[%d].cells".formatted(line))) {
        cells.add(figure("own", indicator, cell, "figure"));
        if (cell.get("national") != null) {
          cells.add(figure("national", indicator, cell, "national"));
        }
      }
    }
    cells.forEach(text::append);
    return sha256(text.toString());
  }

  private static String figure(
      String whose, String indicator, Map<String, Object> cell, String field) {
    var figure = (Map<?, ?>) cell.get(field);
    return words(
        whose + " " + indicator + " " + cell.get("grade"),
        figure,
        "schoolYear",
        "state",
        "value",
        "uncertainty",
        "n",
        "demo");
  }

  private static String words(String first, @Nullable Map<?, ?> of, String... fields) {
    var words = new StringBuilder(first);
    for (String field : fields) {
      words.append(' ').append(word(of == null ? null : of.get(field)));
    }
    return words.append('\n').toString();
  }

  private static String word(@Nullable Object value) {
    if (value == null) {
      return "-";
    }
    return value instanceof Number number
        ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
        : value.toString();
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
