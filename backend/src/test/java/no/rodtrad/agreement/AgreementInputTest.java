package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementBuilder.FLESBERG;
import static no.rodtrad.agreement.AgreementBuilder.PATH;
import static no.rodtrad.agreement.AgreementBuilder.SMART;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static no.rodtrad.agreement.AgreementBuilder.patch;
import static no.rodtrad.agreement.AgreementBuilder.transition;
import static no.rodtrad.agreement.AmendmentBuilder.anAmendmentOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.school.Successions;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

@ApiTest
class AgreementInputTest {
  private static final String NOBODY = "01900000-0000-7000-8000-00000000dead";
  private static final LocalDate FIRST = LocalDate.parse("2040-08-01");
  private static final LocalDate LAST = LocalDate.parse("2043-07-31");

  @Test
  void every_breach_of_the_schema_is_told_at_once_and_nothing_is_stored() {
    var before = count();
    errors(
            post(
                """
                {"kind": "FOREVER", "providerId": "smart", "startsOn": "2040-08-01", "endsOn": "2040-07-31",
                 "trainerQuota": -1, "municipalityNumber": "33", "schoolIds": "%s", "favourite": true,
                 "entitlements": [{"kind": "OTHER", "quantity": 0}, {"kind": "OTHER", "quantity": 2}],
                 "phases": [{"kind": "CUSTOM", "name": " ", "startsOn": "2040-13-01", "endsOn": "2041-01-01"}],
                 "advisers": [{"name": "Ada", "providerId": "%s", "from": "2041-01-01", "to": "2040-01-01"}],
                 "coreTeam": {"leader": "", "members": "Ada"}}
                """
                    .formatted(FLESBERG, SMART)))
        .containsExactlyInAnyOrder(
            "/title required",
            "/kind enum",
            "/providerId format",
            "/endsOn order",
            "/trainerQuota minimum",
            "/municipalityNumber pattern",
            "/schoolIds type",
            "/favourite unknown-field",
            "/entitlements/0/quantity minimum",
            "/entitlements/1 duplicate",
            "/phases/0/name required",
            "/phases/0/startsOn format",
            "/advisers/0/to order",
            "/coreTeam/name required",
            "/coreTeam/leader required",
            "/coreTeam/members type");
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void every_unknown_reference_and_misplaced_phase_is_told_at_once() {
    var wanted =
        anAgreement()
            .of(NOBODY)
            .at(FLESBERG, NOBODY)
            .withMunicipality("3050")
            .from(FIRST)
            .until(LAST)
            .withPhase("PREPARATION", FIRST.minusDays(1), FIRST.plusDays(10))
            .withPhase("IMPLEMENTATION", FIRST.plusDays(10), LAST.plusDays(1))
            .withPhase("AFTERCARE", LAST.plusDays(2), LAST.plusMonths(12).plusDays(1))
            .with(
                "advisers",
                List.of(
                    Map.of("name", "Ada", "providerId", NOBODY, "from", "2040-08-01"),
                    Map.of(
                        "name",
                        "Bo",
                        "providerId",
                        SMART,
                        "from",
                        "2040-08-01",
                        "personId",
                        SMART)));
    errors(wanted.post("admin"))
        .containsExactlyInAnyOrder(
            "/providerId reference",
            "/schoolIds/1 reference",
            "/municipalityNumber reference",
            "/advisers/0/providerId reference",
            "/advisers/1/personId reference",
            "/phases/0/startsOn outside",
            "/phases/1/startsOn overlap",
            "/phases/1/endsOn outside",
            "/phases/2/endsOn outside");
  }

  @Test
  void a_school_that_has_closed_by_then_is_named_no_more_and_stays_where_it_is_named() {
    var gone = SchoolBuilder.aSchool().in("5618").add();
    var heir = SchoolBuilder.aSchool().in("5618").add();
    var wanted = anAgreement().at(heir, gone).from(FIRST).until(null);
    var signed = anAgreement().at(heir).signed();
    var standing = wanted.draft();
    Successions.goesOnIn(gone, MovableClock.today().toString(), heir);
    errors(wanted.from(MovableClock.today()).post("admin")).containsExactly("/schoolIds/1 closed");
    wanted.from(MovableClock.today().minusDays(1)).post("admin").then().statusCode(201);
    patch("admin", standing, "{\"title\": \"Endret\"}").then().statusCode(200);
    errors(anAmendmentOf(signed).to("schoolIds", List.of(heir, gone)).by("admin"))
        .containsExactly("/terms/schoolIds/1 closed");
    transition("admin", standing, "{\"to\": \"SIGNED\"}")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/school-closed"))
        .body("detail", endsWith("Take it out of the draft before it is signed."));
    patch("admin", standing, "{\"schoolIds\": [\"" + heir + "\"]}").then().statusCode(200);
    transition("admin", standing, "{\"to\": \"SIGNED\"}").then().statusCode(200);
  }

  @Test
  void an_agreement_needs_a_party() {
    errors(anAgreement().at().post("admin")).containsExactly("/schoolIds required");
    errors(patch("admin", anAgreement().draft(), "{\"schoolIds\": []}"))
        .containsExactly("/schoolIds required");
  }

  @Test
  void what_is_named_twice_is_told() {
    errors(anAgreement().at(FLESBERG, FLESBERG).post("admin"))
        .containsExactly("/schoolIds duplicate");
  }

  @Test
  void a_change_is_judged_by_what_it_comes_to() {
    var id =
        anAgreement()
            .from(FIRST)
            .until(LAST)
            .withPhase("CUSTOM", FIRST, LAST)
            .withPhase("AFTERCARE", LAST.plusDays(1), LAST.plusDays(9))
            .draft();
    errors(patch("admin", id, "{\"endsOn\": \"2040-07-31\"}")).containsExactly("/endsOn order");
    errors(patch("admin", id, "{\"endsOn\": \"2041-07-31\", \"title\": null, \"usage\": {}}"))
        .containsExactlyInAnyOrder("/title required", "/usage unknown-field");
    errors(patch("admin", id, "{\"endsOn\": \"2041-07-31\"}"))
        .containsExactly("/phases/0/endsOn outside", "/phases/1/endsOn outside");
    errors(patch("admin", id, "{\"coreTeam\": {\"leader\": \"Ada\"}}"))
        .containsExactly("/coreTeam/name required");
    As.admin().get(PATH + "/" + id).then().body("endsOn", equalTo("2043-07-31"));
  }

  @Test
  void bad_parameters_are_told_at_once() {
    List<String> errors =
        As.admin()
            .queryParam("status", "FORGOTTEN")
            .queryParam("kind", "FOREVER")
            .queryParam("school", "madsebakken")
            .queryParam("municipality", "33")
            .queryParam("limit", 0)
            .queryParam("colour", "red")
            .get(PATH)
            .then()
            .statusCode(400)
            .extract()
            .path("errors.collect { it.parameter + ' ' + it.code }");
    assertThat(errors)
        .containsExactlyInAnyOrder(
            "status enum",
            "kind enum",
            "school format",
            "municipality pattern",
            "limit minimum",
            "colour unknown-parameter");
  }

  @Test
  void malformed_json_is_no_body() {
    post("{\"title\": ").then().statusCode(400).body("type", equalTo("/problems/malformed-json"));
    post("").then().statusCode(400);
    errors(post("[]")).containsExactly(" type");
    As.admin().contentType("text/plain").body("x").post(PATH).then().statusCode(415);
    As.admin().accept("text/csv").get(PATH).then().statusCode(406);
    As.admin().delete(PATH + "/" + NOBODY).then().statusCode(405);
    As.nobody().get(PATH).then().statusCode(401);
    As.admin().get(PATH + "/madsebakken").then().statusCode(404);
  }

  private static ListAssert<String> errors(Response answer) {
    List<String> errors =
        answer
            .then()
            .statusCode(422)
            .body("type", equalTo("/problems/invalid-body"))
            .extract()
            .path("errors.collect { it.pointer + ' ' + it.code }");
    return assertThat(errors);
  }

  private static Response post(String json) {
    return As.admin().contentType("application/json").body(json).post(PATH);
  }

  private static int count() {
    return As.admin().queryParam("count", true).queryParam("limit", 1).get(PATH).path("total");
  }
}
