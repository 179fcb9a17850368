package no.rodtrad.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class MunicipalityApiTest {
  private static final String MUNICIPALITIES = "/api/v1/municipalities";

  @ParameterizedTest
  @ValueSource(strings = {"3334", "3050", "0631"})
  void every_number_of_a_place_that_was_renumbered_leads_to_it(String number) {
    assertThat(JsonPath.from(read(number)).<Map<String, Object>>get())
        .isEqualTo(
            JsonPath.from(
                    """
                    {"number": "3334", "name": "Flesberg", "county": {"number": "33", "name": "Buskerud"},
                     "kind": "MUNICIPALITY", "status": "ACTIVE", "validFrom": null, "closedOn": null,
                     "formerNumbers": [
                       {"number": "0631", "name": "Flesberg", "from": null, "to": "2019-12-31"},
                       {"number": "3050", "name": "Flesberg", "from": "2020-01-01", "to": "2023-12-31"}],
                     "successors": [], "predecessors": [], "borderChanges": []}
                    """)
                .get());
  }

  @ParameterizedTest
  @CsvSource({
    "0604, 3303, Kongsberg",
    "3018, 3114, Våler (Østfold)",
    "5415, 5518, Loabák - Lavangen",
    "1567, 1567, ''",
  })
  void follows_one_to_one_changes_since_2020_and_no_others(
      String number, String today, String name) {
    if (name.isEmpty()) {
      As.admin().get(MUNICIPALITIES + "/" + number).then().statusCode(404);
    } else {
      assertThat(JsonPath.from(read(number)).getString("number")).isEqualTo(today);
      assertThat(JsonPath.from(read(number)).getString("name")).isEqualTo(name);
    }
  }

  @Test
  void a_split_unit_is_closed_and_names_its_successors() {
    As.persona("stranger")
        .get(MUNICIPALITIES + "/1507")
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"))
        .body("validFrom", equalTo("2020-01-01"))
        .body("closedOn", equalTo("2024-01-01"))
        .body("formerNumbers", empty())
        .body("successors.number", contains("1508", "1580"))
        .body("successors.on", contains("2024-01-01", "2024-01-01"))
        .body("predecessors.number", contains("1504", "1523", "1529", "1534", "1546"));
    As.admin()
        .get(MUNICIPALITIES + "/1580")
        .then()
        .body("validFrom", equalTo("2024-01-01"))
        .body("predecessors.name", contains("Ålesund"));
  }

  @Test
  void a_unit_that_took_in_others_under_its_own_number_goes_on() {
    As.admin()
        .get(MUNICIPALITIES + "/1103")
        .then()
        .body("status", equalTo("ACTIVE"))
        .body("predecessors.name", contains("Finnøy", "Rennesøy"));
    As.admin().get(MUNICIPALITIES + "/1141").then().body("successors.number", contains("1103"));
  }

  @Test
  void a_moved_border_is_told_on_both_sides_and_closes_neither() {
    As.admin()
        .get(MUNICIPALITIES + "/1130")
        .then()
        .body("status", equalTo("ACTIVE"))
        .body("borderChanges.number", contains("1108"));
    As.admin().get(MUNICIPALITIES + "/1108").then().body("borderChanges.number", hasItem("1130"));
  }

  @Test
  void there_are_357_municipalities_and_special_areas_are_none() {
    As.admin()
        .queryParams("kind", "MUNICIPALITY", "status", "ACTIVE", "count", true, "limit", 1)
        .get(MUNICIPALITIES)
        .then()
        .body("total", equalTo(357))
        .body("items.number", contains("0301"));
    As.admin()
        .queryParams("kind", "SPECIAL_AREA")
        .get(MUNICIPALITIES)
        .then()
        .body("items.number", contains("2100", "2580", "2599"));
    As.admin()
        .queryParams("kind", "DEMO")
        .get(MUNICIPALITIES)
        .then()
        .body("items.name", contains("Eksempel"));
  }

  @Test
  void a_walk_meets_every_unit_once_in_the_order_of_the_numbers() {
    List<String> met = new ArrayList<>();
    var cursor = "";
    do {
      var request = As.admin().queryParam("limit", 200);
      var page =
          (cursor.isEmpty() ? request : request.queryParam("cursor", cursor)).get(MUNICIPALITIES);
      met.addAll(page.path("items.number"));
      cursor = page.path("nextCursor") == null ? "" : page.path("nextCursor");
    } while (!cursor.isEmpty());
    assertThat(met).doesNotHaveDuplicates().isSorted().hasSize(469);
  }

  @Test
  void finds_by_county_and_by_a_part_of_the_name_as_typed() {
    As.admin()
        .queryParams("county", "33", "status", "ACTIVE")
        .get(MUNICIPALITIES)
        .then()
        .body("items", hasSize(18));
    As.admin()
        .queryParams("q", "KÁRÁŠ")
        .get(MUNICIPALITIES)
        .then()
        .body("items.number", contains("5610"));
  }

  @Test
  void unknown_numbers_and_filters_are_refused() {
    As.admin().get(MUNICIPALITIES + "/9999").then().statusCode(404);
    As.admin().get(MUNICIPALITIES + "/flesberg").then().statusCode(404);
    As.admin().queryParams("kind", "CITY").get(MUNICIPALITIES).then().statusCode(400);
    As.nobody().get(MUNICIPALITIES + "/3334").then().statusCode(401);
  }

  @Test
  void knows_what_was_read_before_and_takes_one_statement() {
    var tag = As.admin().get(MUNICIPALITIES + "/3334").header("ETag");
    As.admin().header("If-None-Match", tag).get(MUNICIPALITIES + "/3050").then().statusCode(304);
    assertThat(SqlCount.during(() -> As.admin().get(MUNICIPALITIES + "/3334"))).isEqualTo(1);
    for (int limit : List.of(1, 200)) {
      assertThat(SqlCount.during(() -> As.admin().queryParam("limit", limit).get(MUNICIPALITIES)))
          .isEqualTo(1);
    }
  }

  private static String read(String number) {
    return As.persona("stranger")
        .get(MUNICIPALITIES + "/" + number)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
