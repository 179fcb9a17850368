package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementBuilder.FLESBERG;
import static no.rodtrad.agreement.AgreementBuilder.IMTEC;
import static no.rodtrad.agreement.AgreementBuilder.MADSEBAKKEN;
import static no.rodtrad.agreement.AgreementBuilder.PATH;
import static no.rodtrad.agreement.AgreementBuilder.SMART;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static no.rodtrad.agreement.AgreementBuilder.day;
import static no.rodtrad.agreement.AgreementBuilder.transition;
import static no.rodtrad.agreement.AmendmentBuilder.anAmendmentOf;
import static no.rodtrad.course.CourseBuilder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.Rows;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

/** What is signed is immutable: an amendment is a version beside it. */
@ApiTest
class AmendmentTest {
  private static final LocalDate TODAY = MovableClock.today();

  private static String versions(String id) {
    return PATH + "/" + id + "/versions";
  }

  @Test
  void an_amendment_is_a_new_version_with_its_difference_and_the_first_stays_as_it_was_signed() {
    var id = anAgreement().withTrainerQuota(6).granting("SFO_COURSE", 2).signed();
    var signed = As.admin().get(versions(id) + "/1");
    signed
        .then()
        .statusCode(200)
        .body("number", equalTo(1))
        .body("actor", equalTo("Astrid Demodal"))
        .body("reason", nullValue())
        .body("terms.trainerQuota", equalTo(6))
        .body("changes", empty());
    var last = TODAY.plusMonths(17).toString();
    var amended =
        anAmendmentOf(id)
            .because("To plasser til, og et halvår lenger")
            .from(TODAY)
            .to("trainerQuota", 8)
            .to("endsOn", last)
            .to("entitlements", List.of(Map.of("kind", "SFO_COURSE", "quantity", 3)))
            .by("provider-admin");
    amended
        .then()
        .statusCode(201)
        .header("Location", endsWith(versions(id) + "/2"))
        .body("number", equalTo(2))
        .body("actor", equalTo("Pernille Kullvik"))
        .body("reason", equalTo("To plasser til, og et halvår lenger"))
        .body("effectiveOn", equalTo(TODAY.toString()))
        .body("terms.trainerQuota", equalTo(8))
        .body("changes.field", contains("ENDS_ON", "TRAINER_QUOTA", "ENTITLEMENT"))
        .body("changes.item", contains(null, null, "SFO_COURSE"))
        .body("changes.before", contains(TODAY.plusMonths(11).toString(), "6", "2"))
        .body("changes.after", contains(last, "8", "3"));
    As.admin()
        .get(PATH + "/" + id)
        .then()
        .body("trainerQuota", equalTo(8))
        .body("endsOn", equalTo(last))
        .body("usage.left", equalTo(8));
    assertThat(As.admin().get(versions(id) + "/1").asString()).isEqualTo(signed.asString());
    var page = As.admin().get(versions(id)).jsonPath();
    assertThat(page.getList("items"))
        .isEqualTo(List.of(amended.jsonPath().getMap(""), signed.jsonPath().getMap("")));
  }

  @Test
  void versions_are_walked_page_by_page_and_not_sent_twice() {
    var id = anAgreement().signed();
    anAmendmentOf(id).to("title", "Andre").by("admin").then().statusCode(201);
    anAmendmentOf(id).to("title", "Tredje").by("admin").then().statusCode(201);
    var first = As.admin().queryParam("limit", 2).queryParam("count", true).get(versions(id));
    first.then().body("items.number", contains(3, 2)).body("total", equalTo(3));
    As.admin()
        .queryParam("limit", 2)
        .queryParam("cursor", first.<String>path("nextCursor"))
        .get(versions(id))
        .then()
        .body("items.number", contains(1))
        .body("items.changes", contains(empty()))
        .body("nextCursor", nullValue());
    var one = As.admin().get(versions(id) + "/2");
    As.admin()
        .header("If-None-Match", one.header("ETag"))
        .get(versions(id) + "/2")
        .then()
        .statusCode(304);
    As.admin().get(versions(id) + "/4").then().statusCode(404);
    As.admin().get(versions(anAgreement().draft())).then().body("items", empty());
  }

  @Test
  void an_amendment_needs_the_version_it_was_made_upon_and_is_made_once() {
    var id = anAgreement().signed();
    var tag = As.admin().get(PATH + "/" + id).header("ETag");
    var amendment = anAmendmentOf(id).to("title", "Ny tittel");
    amendment.by("admin", null).then().statusCode(428);
    amendment.by("admin", "\"77-00\"").then().statusCode(412);
    var key = UUID.randomUUID().toString();
    var first = amendment.repeated(key);
    first.then().statusCode(201);
    var again = amendment.repeated(key);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    anAmendmentOf(id).to("title", "Enda en tittel").by("admin", tag).then().statusCode(412);
    As.admin().get(versions(id)).then().body("items.number", contains(2, 1));
  }

  @Test
  void all_that_is_wrong_is_told_at_once_and_nothing_is_stored() {
    var id = anAgreement().withTrainerQuota(3).signed();
    var unknown = UUID.randomUUID().toString();
    anAmendmentOf(id)
        .from(TODAY.minusYears(1))
        .to("schoolIds", List.of(FLESBERG, unknown))
        .to("endsOn", day(30))
        .to("phases", List.of(phase("Ute", 20, 40), phase("Oppå", 25, 30)))
        .by("admin")
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/terms/schoolIds/1",
                "/terms/phases/0/endsOn",
                "/terms/phases/1/startsOn",
                "/effectiveOn"))
        .body("errors.code", containsInAnyOrder("reference", "outside", "overlap", "outside"));
    anAmendmentOf(id)
        .because(" ")
        .without("phases")
        .to("trainerQuota", -1)
        .by("admin")
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder("/reason", "/terms/phases", "/terms/trainerQuota"));
    As.admin().get(versions(id)).then().body("items.number", contains(1));
  }

  private static Map<String, String> phase(String name, int from, int to) {
    return Map.of("kind", "CUSTOM", "name", name, "startsOn", day(from), "endsOn", day(to));
  }

  @Test
  void it_says_something_new_and_undoes_no_day_that_has_passed() {
    var id = anAgreement().signed();
    refused(anAmendmentOf(id), "/terms", "conflict");
    refused(
        anAmendmentOf(id).to("startsOn", day(1)).from(TODAY.plusDays(2)),
        "/terms/startsOn",
        "maximum");
    refused(
        anAmendmentOf(id).to("endsOn", day(-1)).from(TODAY.minusDays(1)),
        "/terms/endsOn",
        "minimum");
    var later = anAgreement().from(TODAY.plusDays(10)).until(null).signed();
    anAmendmentOf(later).to("startsOn", day(20)).by("admin").then().statusCode(201);
    anAmendmentOf(id).to("endsOn", day(0)).by("admin").then().statusCode(201);
    MovableClock.on(
        TODAY.plusDays(1),
        () -> {
          As.admin().get(PATH + "/" + id).then().body("status", equalTo("COMPLETED"));
          anAmendmentOf(id)
              .to("endsOn", null)
              .by("admin")
              .then()
              .statusCode(409)
              .body("type", equalTo("/problems/immutable"));
        });
  }

  private static void refused(AmendmentBuilder amendment, String pointer, String code) {
    amendment
        .by("admin")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code));
  }

  @Test
  void a_draft_is_changed_itself_and_what_has_ended_is_not() {
    var draft = anAgreement().draft();
    anAmendmentOf(draft)
        .to("title", "Ny")
        .by("admin")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/agreement-not-open"));
    var ended = anAgreement().signed();
    transition("admin", ended, "{\"to\": \"TERMINATED\", \"reason\": \"Lagt ned\"}");
    anAmendmentOf(ended)
        .to("title", "Ny")
        .by("admin")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/immutable"));
    var paused = anAgreement().signed();
    transition("admin", paused, "{\"to\": \"PAUSED\", \"reason\": \"Ny rektor\"}");
    anAmendmentOf(paused).to("title", "Ny").by("admin").then().statusCode(201);
    As.admin().get(PATH + "/" + paused).then().body("status", equalTo("PAUSED"));
  }

  @Test
  void nothing_is_left_outside_and_less_than_what_is_held_is_told_as_beyond() {
    var school = SchoolBuilder.aSchool().in("5501").add();
    var id = anAgreement().of(IMTEC).at(school).granting("DEVELOPMENT_TIME", 2).signed();
    var course = aCourse().at(school).of(id).starting(day(40) + "T09:00:00Z").plan();
    aCourse().at(school).of(id).starting(day(-2) + "T09:00:00Z").planAndGoTo("CONFIRMED", "HELD");
    anAmendmentOf(id)
        .to("endsOn", day(39))
        .by("admin")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/outside-agreement"))
        .body("courses", contains(course.substring(course.lastIndexOf('/') + 1)));
    anAmendmentOf(id).to("entitlements", List.of()).by("admin").then().statusCode(201);
    As.admin()
        .get(PATH + "/" + id + "/fulfilment")
        .then()
        .body("entitlements.kind", contains("DEVELOPMENT_TIME"))
        .body("entitlements.promised", contains(0))
        .body("entitlements.held", contains(1))
        .body("entitlements.planned", contains(1))
        .body("entitlements.left", contains(0))
        .body("entitlements.beyond", contains(2));
  }

  @Test
  void a_planned_course_whose_time_has_passed_is_named_as_late() {
    var id = anAgreement().of(IMTEC).granting("DEVELOPMENT_TIME", 3).signed();
    var late = aCourse().at(FLESBERG).of(id).starting(day(-2) + "T09:00:00Z").plan();
    aCourse().at(FLESBERG).of(id).starting(day(2) + "T09:00:00Z").plan();
    As.admin()
        .get(PATH + "/" + id + "/fulfilment")
        .then()
        .body("entitlements[0].planned", equalTo(2))
        .body("entitlements[0].late", contains(late.substring(late.lastIndexOf('/') + 1)));
  }

  @Test
  void those_who_write_an_agreement_amend_it_and_those_who_see_it_read_its_versions() {
    var id = anAgreement().of(SMART).at(FLESBERG).advisedByPersona().signed();
    var amended = new TreeMap<String, Integer>();
    var read = new TreeMap<String, Integer>();
    for (var persona :
        List.of(
            "admin",
            "provider-admin",
            "adviser",
            "owner-flesberg",
            "owner-kongsberg",
            "principal-flesberg",
            "county-governor",
            "stranger")) {
      var title = "Endret av " + persona;
      amended.put(persona, anAmendmentOf(id).to("title", title).by(persona).statusCode());
      read.put(persona, As.persona(persona).get(versions(id)).statusCode());
      assertThat(As.persona(persona).get(versions(id) + "/1").statusCode())
          .isEqualTo(read.get(persona));
    }
    assertThat(amended)
        .isEqualTo(
            new TreeMap<>(
                Map.of(
                    "admin", 201,
                    "provider-admin", 201,
                    "adviser", 201,
                    "owner-flesberg", 403,
                    "owner-kongsberg", 404,
                    "principal-flesberg", 403,
                    "county-governor", 403,
                    "stranger", 404)));
    read.forEach(
        (persona, status) ->
            assertThat(status)
                .as(persona)
                .isEqualTo(Integer.valueOf(404).equals(amended.get(persona)) ? 404 : 200));
    var elsewhere = SchoolBuilder.aSchool().in("4601").add();
    anAmendmentOf(id)
        .to("schoolIds", List.of(FLESBERG, elsewhere))
        .by("adviser")
        .then()
        .statusCode(403);
    anAmendmentOf(id).to("municipalityNumber", "4601").by("adviser").then().statusCode(403);
    anAmendmentOf(id)
        .to("schoolIds", List.of(FLESBERG, MADSEBAKKEN))
        .by("adviser")
        .then()
        .statusCode(201);
  }

  @Test
  void a_version_is_neither_changed_nor_removed_by_anybody() {
    var id = UUID.fromString(anAgreement().signed());
    for (var change :
        List.of(
            "update agreement_version set actor = 'En annen' where agreement_id = ?",
            "delete from agreement_version where agreement_id = ?")) {
      Rows.change(change, id);
    }
    As.admin()
        .get(versions(id.toString()))
        .then()
        .body("items.number", contains(1))
        .body("items.actor", contains("Astrid Demodal"));
  }

  @Test
  void the_statements_are_as_many_however_long_the_history_is() {
    var id = anAgreement().signed();
    for (int round = 1; round <= 3; round++) {
      var amendment = anAmendmentOf(id).to("title", "Endring " + round);
      assertThat(SqlCount.during(() -> amendment.by("admin"))).isEqualTo(13);
      assertThat(SqlCount.during(() -> As.admin().get(versions(id)))).isEqualTo(2);
      assertThat(SqlCount.during(() -> As.admin().get(versions(id) + "/1"))).isEqualTo(1);
    }
  }
}
