package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementBuilder.FLESBERG;
import static no.rodtrad.agreement.AgreementBuilder.IMTEC;
import static no.rodtrad.agreement.AgreementBuilder.MADSEBAKKEN;
import static no.rodtrad.agreement.AgreementBuilder.PATH;
import static no.rodtrad.agreement.AgreementBuilder.SEPU;
import static no.rodtrad.agreement.AgreementBuilder.SMART;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static no.rodtrad.agreement.AgreementBuilder.patch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

@ApiTest
class AgreementApiTest {
  private static final String FULL =
      """
      {"title": "Langtidsavtale Prøve skole", "kind": "LONG_TERM", "providerId": "%1$s",
       "schoolIds": ["%2$s"], "municipalityNumber": "5601", "startsOn": "2040-08-01", "endsOn": "2043-07-31",
       "trainerQuota": 6,
       "entitlements": [{"kind": "SFO_COURSE", "quantity": 2}, {"kind": "PLANNING_DAY", "quantity": 1}],
       "phases": [
         {"kind": "AFTERCARE", "name": "Etterarbeid", "startsOn": "2043-08-01", "endsOn": "2044-07-31"},
         {"kind": "PREPARATION", "name": "Forfase", "startsOn": "2040-08-01", "endsOn": "2041-07-31", "goal": "Forstå"}],
       "advisers": [
         {"name": "Ingrid Imtvedt", "providerId": "%3$s", "from": "2041-01-01", "to": "2042-01-01"},
         {"name": "Vidar Veiviser", "providerId": "%1$s", "from": "2040-08-01",
          "personId": "01900000-0000-7000-8000-000000000303"}],
       "coreTeam": {"name": "SMART-team", "leader": "Ragna Rektordal", "members": ["Ada Prøve"], "goals": ["Felles språk"]}}
      """
          .formatted(SMART, FLESBERG, IMTEC);

  @Test
  void a_draft_is_read_as_it_was_written_and_in_order() {
    var created = As.admin().contentType("application/json").body(FULL).post(PATH);
    created.then().statusCode(201).header("Location", org.hamcrest.Matchers.containsString(PATH));
    var id = created.<String>path("id");
    var body = new java.util.TreeMap<String, Object>(created.jsonPath().getMap(""));
    assertThat((String) body.remove("statusSince")).matches("20\\d\\d-.*Z");
    body.remove("id");
    assertThat(body).containsExactlyInAnyOrderEntriesOf(expected());
    assertThat(As.admin().get(PATH + "/" + id).asString()).isEqualTo(created.asString());
    assertThat(As.admin().queryParam("school", FLESBERG).get(PATH).jsonPath().getList("items"))
        .contains(created.jsonPath().getMap(""));
  }

  private static Map<String, Object> expected() {
    var body = new java.util.TreeMap<String, Object>();
    body.put("title", "Langtidsavtale Prøve skole");
    body.put("kind", "LONG_TERM");
    body.put("provider", Map.of("id", SMART, "name", "SMART-senteret"));
    body.put("schoolIds", List.of(FLESBERG));
    body.put("municipalityNumber", "5601");
    body.put("signedOn", null);
    body.put("startsOn", "2040-08-01");
    body.put("endsOn", "2043-07-31");
    body.put("status", "DRAFT");
    body.put("trainerQuota", 6);
    body.put(
        "entitlements",
        List.of(
            Map.of("kind", "PLANNING_DAY", "quantity", 1),
            Map.of("kind", "SFO_COURSE", "quantity", 2)));
    body.put(
        "phases",
        List.of(
            phase("PREPARATION", "Forfase", "2040-08-01", "2041-07-31", "Forstå"),
            phase("AFTERCARE", "Etterarbeid", "2043-08-01", "2044-07-31", null)));
    body.put(
        "advisers",
        List.of(
            adviser("Vidar Veiviser", SMART, "2040-08-01", null, AgreementBuilder.ADVISER),
            adviser("Ingrid Imtvedt", IMTEC, "2041-01-01", "2042-01-01", null)));
    body.put(
        "coreTeam",
        Map.of(
            "name",
            "SMART-team",
            "leader",
            "Ragna Rektordal",
            "members",
            List.of("Ada Prøve"),
            "goals",
            List.of("Felles språk")));
    body.put("leaderFlag", null);
    body.put("consents", List.of());
    body.put("versionInForce", null);
    body.put("nextVersionOn", null);
    body.put(
        "usage",
        Map.of("quota", 6, "certified", 0, "live", 0, "withdrawn", 0, "forfeited", 0, "left", 6));
    body.put("transitions", List.of());
    return body;
  }

  private static Map<String, Object> phase(
      String kind,
      String name,
      String from,
      String to,
      @org.jspecify.annotations.Nullable String goal) {
    var phase = new java.util.HashMap<String, Object>();
    phase.put("kind", kind);
    phase.put("name", name);
    phase.put("startsOn", from);
    phase.put("endsOn", to);
    phase.put("goal", goal);
    return phase;
  }

  private static Map<String, Object> adviser(
      String name,
      String provider,
      String from,
      @org.jspecify.annotations.Nullable String to,
      @org.jspecify.annotations.Nullable String person) {
    var adviser = new java.util.HashMap<String, Object>();
    adviser.put("name", name);
    adviser.put("providerId", provider);
    adviser.put("from", from);
    adviser.put("to", to);
    adviser.put("personId", person);
    return adviser;
  }

  @Test
  void the_fewest_fields_make_an_open_agreement_without_a_quota() {
    As.admin()
        .contentType("application/json")
        .body(
            """
            {"title": "Enkeltavtale", "kind": "SINGLE", "providerId": "%s", "startsOn": "2040-01-01",
             "municipalityNumber": "3303"}
            """
                .formatted(SEPU))
        .post(PATH)
        .then()
        .statusCode(201)
        .body("endsOn", equalTo(null))
        .body("schoolIds", equalTo(List.of()))
        .body("coreTeam", equalTo(null))
        .body("trainerQuota", equalTo(0));
  }

  @Test
  void the_list_is_filtered_by_each_of_its_filters_and_by_all_at_once() {
    var school = SchoolBuilder.aSchool().in("4601").add();
    var mine = anAgreement().of(IMTEC).at(school).with("kind", "FOLLOW_UP").signed();
    var other = anAgreement().of(SMART).at(MADSEBAKKEN).draft();
    var filters =
        Map.of(
            "school", school,
            "municipality", "4601",
            "provider", IMTEC,
            "kind", "FOLLOW_UP",
            "status", "ACTIVE");
    filters.forEach(
        (name, value) ->
            As.admin()
                .queryParam(name, value)
                .queryParam("limit", 200)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(mine))
                .body("items.id", not(hasItem(other))));
    As.admin().queryParams(filters).get(PATH).then().body("items.id", contains(mine));
  }

  @Test
  void a_school_finds_what_its_municipality_is_party_to_and_a_former_number_finds_both() {
    var school = SchoolBuilder.aSchool().in("5601").add();
    var named = anAgreement().at(school).draft();
    var municipal = anAgreement().at().withMunicipality("5601").draft();
    for (var filter : List.of(Map.of("school", school), Map.of("municipality", "5403"))) {
      As.admin()
          .queryParams(filter)
          .queryParam("limit", 200)
          .get(PATH)
          .then()
          .body("items.id", hasItem(named))
          .body("items.id", hasItem(municipal));
    }
  }

  @Test
  void a_walk_through_the_pages_meets_every_agreement_once_the_latest_first() {
    var school = SchoolBuilder.aSchool().in("4601").add();
    var drafted = new ArrayList<String>();
    for (int year = 2050; year < 2055; year++) {
      drafted.add(0, anAgreement().at(school).from(LocalDate.of(year, 8, 1)).until(null).draft());
    }
    var met = new ArrayList<String>();
    var cursor = "";
    do {
      var request = As.admin().queryParam("school", school).queryParam("limit", 2);
      request.queryParam("count", true);
      var page = (cursor.isEmpty() ? request : request.queryParam("cursor", cursor)).get(PATH);
      page.then().body("total", equalTo(5));
      met.addAll(page.path("items.id"));
      cursor = page.path("nextCursor") == null ? "" : page.path("nextCursor");
    } while (!cursor.isEmpty());
    assertThat(met).doesNotHaveDuplicates();
    assertThat(met.subList(0, 5)).isEqualTo(drafted);
  }

  @Test
  void a_repeated_creation_answers_as_the_first_and_creates_one() {
    var key = UUID.randomUUID().toString();
    var agreement = anAgreement().titled("Gjentatt avtale");
    var first = repeat(key, agreement.json());
    var second = repeat(key, agreement.json());
    first.then().statusCode(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    repeat(key, agreement.titled("En annen avtale").json()).then().statusCode(422);
  }

  private static io.restassured.response.Response repeat(String key, String json) {
    return As.admin()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(json)
        .post(PATH);
  }

  @Test
  void the_ledger_lists_every_entitlement_and_the_places() {
    var id =
        anAgreement()
            .withTrainerQuota(3)
            .granting("SFO_COURSE", 2)
            .granting("PLANNING_DAY", 1)
            .signed();
    var ledger = As.admin().get(PATH + "/" + id + "/fulfilment");
    ledger
        .then()
        .statusCode(200)
        .body("agreementId", equalTo(id))
        .body("entitlements.kind", contains("PLANNING_DAY", "SFO_COURSE"))
        .body("entitlements.promised", contains(1, 2))
        .body("entitlements.left", contains(1, 2))
        .body("entitlements.beyond", contains(0, 0))
        .body("slots.left", equalTo(3));
    As.admin()
        .header("If-None-Match", ledger.header("ETag"))
        .get(PATH + "/" + id + "/fulfilment")
        .then()
        .statusCode(304);
  }

  @Test
  void statements_do_not_grow_with_the_rows() {
    var school = SchoolBuilder.aSchool().in("1103").add();
    var id = "";
    for (int i = 0; i < 50; i++) {
      id = anAgreement().at(school).granting("OTHER", 1).advisedByPersona().draft();
    }
    var one = PATH + "/" + id;
    var places = keptBy(TrainerUse.class);
    assertThat(SqlCount.during(() -> As.admin().get(one))).isEqualTo(1 + places);
    assertThat(SqlCount.during(() -> As.admin().get(one + "/fulfilment")))
        .isEqualTo(1 + places + 2 * keptBy(HeldCourses.class));
    for (int limit : List.of(1, 50)) {
      var request = As.admin().queryParam("limit", limit).queryParam("school", school);
      assertThat(SqlCount.during(() -> request.get(PATH))).isEqualTo(1 + places);
    }
  }

  @Test
  void a_write_takes_a_fixed_number_of_statements() {
    var small = anAgreement();
    var large = anAgreement().at(FLESBERG, MADSEBAKKEN).withMunicipality("5601");
    for (int month = 1; month <= 9; month++) {
      var first = no.rodtrad.testing.MovableClock.today().plusMonths(month);
      large.withPhase("CUSTOM", first, first).advisedByPersona();
      large.granting(List.of(CourseKind.values()).get(month).name(), month);
    }
    var places = keptBy(TrainerUse.class);
    var id = large.draft();
    assertThat(
            List.of(
                SqlCount.during(small::draft),
                SqlCount.during(large::draft),
                SqlCount.during(() -> patch("admin", id, "{\"coreTeam\": {\"name\": \"Ny\"}}")),
                SqlCount.during(
                    () -> AgreementBuilder.transition("admin", id, "{\"to\": \"SIGNED\"}"))))
        .containsExactly(7 + places, 11 + places, 11 + 2 * places, 10 + places);
  }

  /** One more statement, once there is someone to ask. */
  private static int keptBy(Class<?> port) {
    return Arc.container().select(port).isUnsatisfied() ? 0 : 1;
  }
}
