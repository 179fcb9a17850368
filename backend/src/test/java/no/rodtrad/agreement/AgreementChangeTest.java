package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementBuilder.FLESBERG;
import static no.rodtrad.agreement.AgreementBuilder.IMTEC;
import static no.rodtrad.agreement.AgreementBuilder.MADSEBAKKEN;
import static no.rodtrad.agreement.AgreementBuilder.PATH;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static no.rodtrad.agreement.AgreementBuilder.patch;
import static no.rodtrad.agreement.AgreementBuilder.transition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

@ApiTest
class AgreementChangeTest {
  private static final LocalDate FIRST = LocalDate.parse("2040-08-01");

  @Test
  void a_draft_can_be_changed_in_everything() {
    var id =
        anAgreement()
            .granting("OTHER", 2)
            .withPhase("CUSTOM", FIRST, FIRST)
            .from(FIRST)
            .until(null)
            .draft();
    var wanted =
        anAgreement()
            .titled("Ny avtale")
            .with("kind", "FOLLOW_UP")
            .of(IMTEC)
            .at(MADSEBAKKEN)
            .withMunicipality("3303")
            .from(FIRST.plusYears(1))
            .until(FIRST.plusYears(2))
            .withTrainerQuota(5)
            .granting("OTHER", 3)
            .granting("SFO_COURSE", 1)
            .withPhase("PREPARATION", FIRST.plusYears(1), FIRST.plusYears(2))
            .advisedByPersona()
            .with("coreTeam", Map.of("name", "Team", "members", List.of("Ada")));
    var changed = patch("admin", id, wanted.json()).then().statusCode(200).extract().jsonPath();
    var created = As.admin().get(PATH + "/" + wanted.draft()).jsonPath();
    assertThat(withoutIdentity(changed.getMap(""))).isEqualTo(withoutIdentity(created.getMap("")));
  }

  private static Map<String, Object> withoutIdentity(Map<String, Object> agreement) {
    var rest = new TreeMap<>(agreement);
    rest.remove("id");
    rest.remove("statusSince");
    return rest;
  }

  @Test
  void a_patch_merges_removes_and_leaves_the_rest() {
    var id =
        anAgreement()
            .with(
                "coreTeam",
                Map.of("name", "Team", "leader", "Ragna Rektordal", "members", List.of("Bo")))
            .withTrainerQuota(3)
            .draft();
    patch("admin", id, "{\"coreTeam\": {\"leader\": \"ragna rektordal\"}, \"endsOn\": null}")
        .then()
        .statusCode(200)
        .body("coreTeam.name", equalTo("Team"))
        .body("coreTeam.leader", equalTo("ragna rektordal"))
        .body("coreTeam.members", contains("Bo"))
        .body("endsOn", nullValue())
        .body("trainerQuota", equalTo(3));
    patch("admin", id, "{\"coreTeam\": null, \"trainerQuota\": null}").then().statusCode(422);
    patch("admin", id, "{\"coreTeam\": null}").then().statusCode(200).body("coreTeam", nullValue());
  }

  @Test
  void a_change_needs_the_version_it_was_made_upon_and_an_empty_one_makes_none() {
    var path = PATH + "/" + anAgreement().draft();
    var tag = As.admin().get(path).header("ETag");
    assertThat(tag).matches("\"0-[0-9a-f]+\"");
    var advisers =
        "{\"advisers\": [{\"name\": \"Ada\", \"providerId\": \""
            + IMTEC
            + "\", \"from\": \"2040-01-01\"}]}";
    var request = As.admin().contentType("application/merge-patch+json").body(advisers);
    request
        .patch(path)
        .then()
        .statusCode(428)
        .body("type", equalTo("/problems/precondition-required"));
    request.header("If-Match", "\"4-00\"").patch(path).then().statusCode(412);
    As.admin().header("If-None-Match", tag).get(path).then().statusCode(304);
    As.admin()
        .contentType("application/merge-patch+json")
        .body("{}")
        .header("If-Match", tag)
        .patch(path)
        .then()
        .statusCode(200)
        .header("ETag", equalTo(tag));
    As.admin()
        .contentType("application/merge-patch+json")
        .body(advisers)
        .header("If-Match", tag)
        .patch(path)
        .then()
        .statusCode(200)
        .header("ETag", matchesPattern("\"1-[0-9a-f]+\""));
    As.admin()
        .contentType("application/merge-patch+json")
        .body("{}")
        .header("If-Match", tag)
        .patch(path)
        .then()
        .statusCode(412);
    As.admin().header("If-None-Match", tag).get(path).then().statusCode(200);
  }

  @Test
  void what_is_signed_is_immutable_but_for_its_advisers_and_core_team() {
    var id = anAgreement().granting("OTHER", 1).signed();
    for (var terms :
        List.of(
            "{\"title\": \"Ny\"}",
            "{\"kind\": \"SINGLE\"}",
            "{\"providerId\": \"" + IMTEC + "\"}",
            "{\"schoolIds\": [\"" + MADSEBAKKEN + "\"]}",
            "{\"municipalityNumber\": \"3334\"}",
            "{\"startsOn\": \"2020-01-01\"}",
            "{\"endsOn\": null}",
            "{\"trainerQuota\": 1}",
            "{\"entitlements\": [{\"kind\": \"OTHER\", \"quantity\": 2}]}",
            "{\"phases\": [{\"kind\": \"CUSTOM\", \"name\": \"Fase\", \"startsOn\": \""
                + As.admin().get(PATH + "/" + id).path("startsOn")
                + "\", \"endsOn\": \""
                + As.admin().get(PATH + "/" + id).path("startsOn")
                + "\"}]}")) {
      patch("admin", id, terms).then().statusCode(409).body("type", equalTo("/problems/immutable"));
    }
    patch(
            "admin",
            id,
            """
            {"title": "Prøveavtalen", "schoolIds": ["%s"], "coreTeam": {"name": "Team"},
             "advisers": [{"name": "Ada", "providerId": "%s", "from": "2040-01-01"}]}
            """
                .formatted(FLESBERG, IMTEC))
        .then()
        .statusCode(200)
        .body("coreTeam.name", equalTo("Team"))
        .body("advisers.name", contains("Ada"));
  }

  @Test
  void nothing_changes_once_it_has_ended() {
    var id = anAgreement().signed();
    transition("admin", id, "{\"to\": \"TERMINATED\", \"reason\": \"Skolen er lagt ned\"}");
    patch("admin", id, "{\"coreTeam\": {\"name\": \"Team\"}}")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/immutable"));
    patch("admin", id, "{}").then().statusCode(200).body("status", equalTo("TERMINATED"));
  }

  @Test
  void an_adviser_may_rearrange_the_advisers_and_end_their_own_time_but_not_lose_sight() {
    var id = anAgreement().of(IMTEC).advisedByPersona().draft();
    var me =
        "{\"name\": \"Vidar Veiviser\", \"providerId\": \""
            + IMTEC
            + "\", \"from\": \"2040-02-01\", \"to\": \"2041-01-01\", \"personId\": \""
            + AgreementBuilder.ADVISER
            + "\"}";
    var ada = "{\"name\": \"Ada\", \"providerId\": \"" + IMTEC + "\", \"from\": \"2040-01-01\"}";
    patch("adviser", id, "{\"advisers\": [" + me + ", " + ada + "]}")
        .then()
        .statusCode(200)
        .body("advisers.name", contains("Ada", "Vidar Veiviser"));
    patch("adviser", id, "{\"advisers\": [" + ada + "]}")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/advisers"))
        .body("errors.code", contains("conflict"));
    patch("admin", id, "{\"advisers\": []}").then().statusCode(200).body("advisers", empty());
  }
}
