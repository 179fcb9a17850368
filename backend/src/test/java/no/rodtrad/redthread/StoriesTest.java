package no.rodtrad.redthread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

/** The stories the product was made from, told from agreement to result on one axis. */
@ApiTest
class StoriesTest {
  private static final String MADSEBAKKEN = timeline("01900000-0000-7000-8000-000000000201");
  private static final String FLESBERG = timeline("01900000-0000-7000-8000-000000000202");

  @Test
  void madsebakken_went_from_informal_work_to_a_long_term_agreement_with_six_places() {
    var thread = read("adviser", MADSEBAKKEN);
    assertThat(thread.getString("agreements[0].title"))
        .isEqualTo("Langtidsavtale Madsebakken skole 2018–2021");
    assertThat(thread.getString("agreements[0].status")).isEqualTo("COMPLETED");
    assertThat(thread.getList("agreements[0].phases.name"))
        .containsExactly("Opplæring av ansatte", "Ny fase: SMART-team");
    assertThat(thread.getList("courses.findAll { it.beforeAgreement }.kind"))
        .hasSize(8)
        .containsOnly("DEVELOPMENT_TIME");
    assertThat(thread.getList(placesThen("TRAINER") + ".cohort"))
        .containsExactly("SMART-trener 2019/20", "SMART-trener 2020/21");
    assertThat(thread.getList(placesThen("TRAINER") + ".counts.count.flatten()"))
        .containsExactly(3, 3);
    assertThat(thread.getList(placesThen("LEADER") + ".counts.count.flatten()")).containsExactly(6);
    assertThat(thread.getString("from")).isEqualTo("2015-08-17");
  }

  /** The story's own agreement: other tests may have theirs with the municipality. */
  private static final String PARTICIPATION = "01900000-0000-7000-8000-000000002001";

  /** Those of the story's own years: other tests reserve places at the school today. */
  private static String placesThen(String programme) {
    return "slots.findAll { it.programme == '" + programme + "' && it.endsOn < '2022' }";
  }

  @Test
  void flesberg_went_through_the_scheme_and_reported_what_came_of_it() {
    var thread = read("adviser", FLESBERG);
    assertThat(thread.getList("agreements.find { it.id == '" + PARTICIPATION + "' }.phases.kind"))
        .containsExactly("PREPARATION", "IMPLEMENTATION", "AFTERCARE");
    assertThat(thread.getList("courses.findAll { it.kind == 'CLOSING_CONFERENCE' }.startsAt"))
        .containsExactly("2025-05-26T08:00:00Z");
    assertThat(thread.getString("reportedOutcomes[0].text")).contains("mer enn halvert");
    var own =
        "series.find { it.unitType == 'SCHOOL' && it.indicator == 'NP_READING_SCALE' && it.grade == 5 }";
    assertThat(thread.getList(own + ".points.value", Float.class)).containsExactly(55f, 49f, 52f);
    assertThat(thread.getList(own + ".points.uncertainty", Float.class))
        .containsExactly(3.3f, 4.0f, 3.6f);
    assertThat(thread.getList(own + ".points.n", Integer.class)).containsExactly(25, 26, 27);
    assertThat(thread.getList(own + ".points.nationalValue", Float.class)).hasSize(3);
    assertThat(thread.getList("series.unitType").stream().distinct().toList())
        .isEqualTo(List.of("SCHOOL", "MUNICIPALITY", "NATION"));
  }

  @Test
  void a_stranger_sees_the_public_lines_and_nothing_of_the_work() {
    As.persona("stranger")
        .get(FLESBERG)
        .then()
        .statusCode(200)
        .body("agreements", empty())
        .body("courses", empty())
        .body("slots", empty())
        .body("measures", empty())
        .body("voices", empty())
        .body("reportedOutcomes", empty())
        .body("series", not(empty()));
  }

  @Test
  void the_axis_can_be_cut_to_a_period() {
    As.persona("owner-flesberg")
        .queryParam("from", "2025-05-01")
        .queryParam("to", "2025-05-31")
        .get(FLESBERG)
        .then()
        .statusCode(200)
        .body("from", equalTo("2025-05-01"))
        .body("courses.kind", contains("CLOSING_CONFERENCE"))
        .body("series.points.flatten().schoolYear", everyItem(equalTo("2024-25")))
        .body("reportedOutcomes.id", hasItem("01900000-0000-7000-8000-000000002401"));
    As.persona("owner-flesberg")
        .queryParam("from", "2025-06-01")
        .queryParam("to", "2025-05-31")
        .get(FLESBERG)
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("to"))
        .body("errors.code", contains("order"));
  }

  @Test
  void an_unknown_school_has_no_thread() {
    As.admin().get(timeline(UUID.randomUUID().toString())).then().statusCode(404);
  }

  @Test
  void the_invented_school_runs_today_and_says_that_it_is_invented() {
    var school = "01900000-0000-7000-8000-000000000203";
    As.admin()
        .get("/api/v1/schools/" + school)
        .then()
        .body("demo", equalTo(true))
        .body("name", containsString("DEMO"))
        .body("orgNumber", equalTo("310000019"))
        .body("vision", nullValue());
    As.admin()
        .get(timeline(school))
        .then()
        .body("agreements.status", hasItem("ACTIVE"))
        .body("courses.status", hasItem("PLANNED"));
  }

  @Test
  void statements_do_not_grow_with_what_happened() {
    var much = SqlCount.during(() -> As.persona("adviser").get(FLESBERG));
    var little = SqlCount.during(() -> As.persona("stranger").get(FLESBERG));
    assertThat(much).isEqualTo(8).isEqualTo(little);
  }

  private static JsonPath read(String persona, String path) {
    return As.persona(persona).get(path).then().statusCode(200).extract().jsonPath();
  }

  private static String timeline(String school) {
    return "/api/v1/schools/" + school + "/timeline";
  }
}
