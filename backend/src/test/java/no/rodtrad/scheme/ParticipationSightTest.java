package no.rodtrad.scheme;

import static no.rodtrad.scheme.ParticipationBuilder.PARTICIPATIONS;
import static no.rodtrad.scheme.ParticipationBuilder.aParticipation;
import static no.rodtrad.scheme.ParticipationBuilder.deliver;
import static no.rodtrad.scheme.ParticipationBuilder.move;
import static no.rodtrad.scheme.ParticipationBuilder.patch;
import static no.rodtrad.testing.AgreementRows.FLESBERG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees which participation, who changes it, and who delivers for whom. */
@ApiTest
class ParticipationSightTest {
  /** The participations' paths, by a letter each; made once for all tests. */
  private static final Map<String, String> PATHS = new LinkedHashMap<>();

  private static String scheme = "";

  @BeforeEach
  void add_participations() {
    if (PATHS.isEmpty()) {
      scheme = SchemeBuilder.aScheme().add();
      PATHS.put("F", aParticipation().in(scheme).at(FLESBERG).accepted());
      PATHS.put("K", aParticipation().in(scheme).of("3303").accepted());
      PATHS.put("O", aParticipation().in(scheme).of("0301").accepted());
      PATHS.put(
          "A",
          aParticipation().in(scheme).of("0301").with("intake", "2023-24").advised().accepted());
    }
  }

  @ParameterizedTest(name = "{0} sees {1}, changes {2}")
  @CsvSource({
    "admin, FKOA, FKOA, MAC",
    "provider-admin, '', '', ''",
    "adviser, A, '', A",
    "owner-flesberg, F, F, M",
    "owner-kongsberg, K, K, M",
    "principal-flesberg, F, '', ''",
    "principal-madsebakken, K, '', ''",
    "county-governor, FK, '', C",
    "system-kongsberg, K, '', ''",
    "stranger, '', '', ''"
  })
  void each_sees_changes_and_delivers_their_own(
      String persona, String seen, String changed, String parties) {
    PATHS.forEach(
        (letter, path) -> {
          var sees = seen.contains(letter);
          As.persona(persona).get(path).then().statusCode(sees ? 200 : 404);
          var writes = changed.contains(letter);
          var refusal = sees ? 403 : 404;
          patch(persona, path, "{\"colour\": 1}", null).then().statusCode(writes ? 422 : refusal);
          move(persona, path, "{}", null).then().statusCode(writes ? 422 : refusal);
          if (sees) {
            List<String> may = As.persona(persona).get(path).path("yourParties");
            assertThat(may.stream().map(p -> p.substring(0, 1)).toList())
                .containsExactlyInAnyOrderElementsOf(
                    List.of(parties.split("")).stream().filter(p -> !p.isEmpty()).toList());
          }
          deliver(persona, path, 1, "{}")
              .then()
              .statusCode(!sees ? 404 : parties.isEmpty() ? 403 : 422);
        });
    As.persona(persona)
        .queryParam("scheme", scheme)
        .queryParam("count", true)
        .get(PARTICIPATIONS)
        .then()
        .statusCode(200)
        .body("total", equalTo(seen.length()));
  }

  @Test
  void nobody_delivers_for_another_party() {
    deliver("owner-flesberg", path("F"), 1, "{\"party\": \"COUNTY_GOVERNOR\"}")
        .then()
        .statusCode(403);
    deliver("county-governor", path("F"), 1, "{\"party\": \"MUNICIPALITY\"}")
        .then()
        .statusCode(403);
    deliver("adviser", path("A"), 1, "{\"party\": \"MUNICIPALITY\"}").then().statusCode(403);
    deliver("adviser", path("A"), 1, "{\"party\": \"ADVISERS\"}").then().statusCode(200);
    deliver("county-governor", path("K"), 1, "{\"party\": \"COUNTY_GOVERNOR\"}")
        .then()
        .statusCode(200);
  }

  @Test
  void only_an_administrator_offers() {
    for (String persona : List.of("owner-flesberg", "adviser", "county-governor", "stranger")) {
      As.persona(persona)
          .contentType("application/json")
          .body("{}")
          .post(PARTICIPATIONS)
          .then()
          .statusCode(403);
    }
  }

  @Test
  void lists_are_filtered_by_everything_the_contract_names() {
    assertThat(found("municipality", "3050")).isEqualTo("F");
    assertThat(found("county", "33")).isEqualTo("FK");
    assertThat(found("school", FLESBERG)).isEqualTo("F");
    assertThat(found("intake", "2023-24")).isEqualTo("A");
    assertThat(found("status", "OFFERED")).isEmpty();
    assertThat(found("status", "ACTIVE")).isEqualTo("AFKO");
  }

  private static String found(String filter, String value) {
    List<String> ids =
        As.admin()
            .queryParam("scheme", scheme)
            .queryParam(filter, value)
            .get(PARTICIPATIONS)
            .path("items.id");
    return PATHS.entrySet().stream()
        .filter(entry -> ids.contains(entry.getValue().substring(PARTICIPATIONS.length() + 1)))
        .map(Map.Entry::getKey)
        .sorted()
        .reduce("", String::concat);
  }

  @Test
  void flesbergs_three_years_are_told_to_the_end() {
    var path = PARTICIPATIONS + "/01900000-0000-7000-8000-000000005101";
    As.persona("owner-flesberg")
        .get(path)
        .then()
        .statusCode(200)
        .body("intake", equalTo("2022-23"))
        .body("status", equalTo("COMPLETED"))
        .body("advisers.provider.name", equalTo(List.of("SePU", "IMTEC")))
        .body("reports.size()", equalTo(3))
        .body("overdue", equalTo(0));
  }

  private static String path(String letter) {
    return java.util.Objects.requireNonNull(PATHS.get(letter));
  }
}
