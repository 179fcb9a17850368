package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementBuilder.FLESBERG;
import static no.rodtrad.agreement.AgreementBuilder.MADSEBAKKEN;
import static no.rodtrad.agreement.AgreementBuilder.PATH;
import static no.rodtrad.agreement.AgreementBuilder.SMART;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static no.rodtrad.agreement.AgreementBuilder.day;
import static no.rodtrad.agreement.AgreementBuilder.transition;
import static no.rodtrad.agreement.AmendmentBuilder.anAmendmentOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

/**
 * Every entry of the ledger says who, when and why, and after the last of them as much is left as
 * the ledger says.
 */
@ApiTest
class LedgerEntriesTest {
  private static final String SLOTS = "/api/v1/trainer-slots";

  private static JsonPath ledger(String persona, String id) {
    return As.persona(persona)
        .queryParam("limit", 200)
        .get(PATH + "/" + id + "/ledger")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void it_tells_what_was_granted_drawn_returned_amended_and_forfeited_with_what_was_left() {
    var id = anAgreement().of(SMART).at(FLESBERG, MADSEBAKKEN).withTrainerQuota(2).signed();
    var cohort = cohort();
    var first = draw("owner-flesberg", cohort, id, FLESBERG);
    var second = draw("admin", cohort, id, MADSEBAKKEN);
    move(first, "{\"to\": \"RELEASED\", \"reason\": \"Byttet jobb\"}");
    anAmendmentOf(id).because("To til").to("trainerQuota", 4).by("admin").then().statusCode(201);
    move(
        second,
        "{\"to\": \"NAMED\", \"participant\": {\"name\": \"Bo Prøve\", \"email\": \"%s\"}}"
            .formatted(email()));
    move(second, "{\"to\": \"ENROLLED\"}");
    move(second, "{\"to\": \"CERTIFIED\"}");
    transition("admin", id, "{\"to\": \"TERMINATED\", \"reason\": \"Slått sammen\"}");
    var entries = ledger("admin", id);
    assertThat(entries.getList("items.kind"))
        .isEqualTo(
            List.of("FORFEITED", "CERTIFIED", "GRANTED", "RETURNED", "DRAWN", "DRAWN", "GRANTED"));
    assertThat(entries.getList("items.places")).isEqualTo(List.of(-3, 0, 2, 1, -1, -1, 2));
    assertThat(entries.getList("items.left")).isEqualTo(List.of(0, 3, 3, 1, 0, 1, 2));
    assertThat(entries.getList("items.reason"))
        .isEqualTo(
            java.util.Arrays.asList(
                "Slått sammen", null, "To til", "Byttet jobb", null, null, null));
    assertThat(entries.getList("items.actor"))
        .isEqualTo(
            List.of(
                "Astrid Demodal",
                "Astrid Demodal",
                "Astrid Demodal",
                "Astrid Demodal",
                "Astrid Demodal",
                "Frida Skoleeid",
                "Astrid Demodal"));
    assertThat(entries.getList("items.schoolId"))
        .isEqualTo(
            java.util.Arrays.asList(
                null, MADSEBAKKEN, null, FLESBERG, MADSEBAKKEN, FLESBERG, null));
    As.admin()
        .get(PATH + "/" + id + "/fulfilment")
        .then()
        .body("slots.left", equalTo(0))
        .body("slots.forfeited", equalTo(3))
        .body("slots.certified", equalTo(1));
  }

  @Test
  void a_place_is_transferred_between_the_schools_and_nothing_more_is_drawn() {
    var id = anAgreement().of(SMART).at(FLESBERG, MADSEBAKKEN).withTrainerQuota(1).signed();
    var slot = draw("admin", cohort(), id, FLESBERG);
    As.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(Map.of("schoolId", MADSEBAKKEN, "reason", "Flere der"))
        .post(SLOTS + "/" + slot + "/transfer")
        .then()
        .statusCode(200);
    var entries = ledger("admin", id);
    assertThat(entries.getList("items.kind")).isEqualTo(List.of("TRANSFERRED", "DRAWN", "GRANTED"));
    assertThat(entries.getList("items.left")).isEqualTo(List.of(0, 0, 1));
    assertThat(entries.getString("items[0].schoolId")).isEqualTo(FLESBERG);
    assertThat(entries.getString("items[0].toSchoolId")).isEqualTo(MADSEBAKKEN);
    assertThat(entries.getString("items[0].reason")).isEqualTo("Flere der");
    assertThat(entries.getString("items[1].schoolId")).isEqualTo(FLESBERG);
  }

  @Test
  void what_comes_back_after_the_end_is_forfeited_too_and_nothing_is_ever_left_below_none() {
    var id = anAgreement().of(SMART).withTrainerQuota(2).signed();
    var slot = draw("admin", cohort(), id, FLESBERG);
    transition("admin", id, "{\"to\": \"COMPLETED\"}");
    move(slot, "{\"to\": \"RELEASED\", \"reason\": \"Sluttet\"}");
    var entries = ledger("admin", id);
    assertThat(entries.getList("items.kind"))
        .isEqualTo(List.of("FORFEITED", "RETURNED", "FORFEITED", "DRAWN", "GRANTED"));
    assertThat(entries.getList("items.left")).isEqualTo(List.of(0, 1, 0, 1, 2));
  }

  @Test
  void each_party_reads_the_same_page_by_page_and_nobody_else_reads_it() {
    var id = anAgreement().of(SMART).at(FLESBERG, MADSEBAKKEN).withTrainerQuota(3).signed();
    var cohort = cohort();
    draw("admin", cohort, id, FLESBERG);
    draw("admin", cohort, id, MADSEBAKKEN);
    var all = ledger("admin", id).getList("items");
    for (var persona : List.of("provider-admin", "owner-flesberg", "principal-madsebakken")) {
      assertThat(ledger(persona, id).getList("items")).as(persona).isEqualTo(all);
    }
    As.persona("stranger").get(PATH + "/" + id + "/ledger").then().statusCode(404);
    var page =
        As.admin()
            .queryParam("limit", 2)
            .queryParam("count", true)
            .get(PATH + "/" + id + "/ledger");
    page.then().body("total", equalTo(3));
    As.admin()
        .queryParam("limit", 2)
        .queryParam("cursor", page.<String>path("nextCursor"))
        .get(PATH + "/" + id + "/ledger")
        .then()
        .body("items.kind", contains("GRANTED"));
    assertThat(SqlCount.during(() -> As.admin().get(PATH + "/" + id + "/ledger"))).isEqualTo(2);
  }

  /** The demo's stories were there before the ledger, and add up in it too. */
  @Test
  void after_the_last_entry_as_much_is_left_as_the_ledger_says() {
    for (var story : List.of("1001", "2001", "3001")) {
      var id = "01900000-0000-7000-8000-00000000" + story;
      List<Integer> left = ledger("admin", id).getList("items.left");
      var usage = As.admin().get(PATH + "/" + id).jsonPath();
      assertThat(left.isEmpty() ? 0 : left.get(0)).as(story).isEqualTo(usage.getInt("usage.left"));
    }
  }

  private static String email() {
    return "bo." + java.util.UUID.randomUUID() + "@eksempel.example";
  }

  private static void move(String slot, String body) {
    As.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(body)
        .post(SLOTS + "/" + slot + "/transitions")
        .then()
        .statusCode(200);
  }

  private static String draw(String persona, String cohort, String agreement, String school) {
    return As.persona(persona)
        .contentType("application/json")
        .body(
            Map.of(
                "cohortId", cohort,
                "agreementId", agreement,
                "schoolId", school,
                "roleCategory", "TEACHER"))
        .post(SLOTS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String cohort() {
    return As.admin()
        .contentType("application/json")
        .body(
            Map.of(
                "programme",
                "TRAINER",
                "name",
                "Kull",
                "providerId",
                SMART,
                "startsOn",
                day(-10),
                "endsOn",
                day(100),
                "capacity",
                9))
        .post("/api/v1/trainer-cohorts")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
