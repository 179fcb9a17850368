package no.rodtrad.scheme;

import static no.rodtrad.scheme.ParticipationBuilder.PARTICIPATIONS;
import static no.rodtrad.scheme.ParticipationBuilder.aParticipation;
import static no.rodtrad.scheme.ParticipationBuilder.inNoScheme;
import static no.rodtrad.scheme.ParticipationBuilder.move;
import static no.rodtrad.scheme.ParticipationBuilder.patch;
import static no.rodtrad.scheme.ParticipationBuilder.tag;
import static no.rodtrad.testing.AgreementRows.FLESBERG;
import static no.rodtrad.testing.AgreementRows.MADSEBAKKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class ParticipationApiTest {
  @Test
  void a_municipality_is_offered_a_place_with_the_calendar_of_the_scheme() {
    var reply = aParticipation().at(FLESBERG).advised().postedBy("admin");
    reply
        .then()
        .statusCode(201)
        .body("status", equalTo("OFFERED"))
        .body("municipality", equalTo(Map.of("number", "3334", "name", "Flesberg")))
        .body("county.number", equalTo("33"))
        .body("startsOn", equalTo("2022-08-01"))
        .body("endsOn", equalTo("2025-07-31"))
        .body("phases.startsOn", contains("2022-08-01", "2023-08-01"))
        .body("phases.endsOn", contains("2023-07-31", "2025-07-31"))
        .body("schools.name", contains("Flesberg skole"))
        .body("advisers[0].provider.name", equalTo("SePU"))
        .body("reports.schoolYear", contains("2022-23", "2023-24", "2024-25"))
        .body("reports.dueOn", contains("2023-09-30", "2024-09-30", "2025-09-30"))
        .body("reports[0].parties.party", contains("MUNICIPALITY", "ADVISERS", "COUNTY_GOVERNOR"))
        .body("reports[2].parties.party", contains("MUNICIPALITY", "COUNTY_GOVERNOR"))
        .body("reports.parties.flatten().state.unique()", contains("WAITING"))
        .body("overdue", equalTo(0))
        .body("transitions.size()", equalTo(0));
    var path = PARTICIPATIONS + "/" + reply.path("id");
    assertThat(reply.header("Location")).endsWith(path);
    assertThat(As.admin().get(path).asString()).isEqualTo(reply.asString());
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2022-07-31, ",
    "2022-08-01, PREPARATION",
    "2023-07-31, PREPARATION",
    "2023-08-01, IMPLEMENTATION",
    "2025-07-31, IMPLEMENTATION",
    "2025-08-01, "
  })
  void the_phase_follows_from_the_day(String day, @org.jspecify.annotations.Nullable String phase) {
    var path = aParticipation().add();
    MovableClock.on(
        LocalDate.parse(day),
        () ->
            As.admin()
                .get(path)
                .then()
                .body("phase", phase == null ? nullValue() : equalTo(phase)));
  }

  @Test
  void what_does_not_fit_is_told_at_once() {
    inNoScheme()
        .in(UUID.randomUUID().toString())
        .of("3050")
        .at(UUID.randomUUID().toString())
        .with(
            "advisers",
            List.of(
                Map.of(
                    "name",
                    "Ukjent",
                    "providerId",
                    UUID.randomUUID(),
                    "from",
                    "2022-08-01",
                    "personId",
                    UUID.randomUUID())))
        .postedBy("admin")
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/schemeId reference",
                "/municipalityNumber reference",
                "/schoolIds/0 reference",
                "/advisers/0/providerId reference",
                "/advisers/0/personId reference"));
    aParticipation()
        .with("intake", "2030-31")
        .at(FLESBERG, MADSEBAKKEN)
        .with("reportDates", List.of(Map.of("number", 4, "dueOn", "2026-01-01")))
        .postedBy("admin")
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/intake reference", "/schoolIds/1 reference", "/reportDates/0/number reference"));
    inNoScheme()
        .with("category", "LUCK")
        .with("intake", "2022-24")
        .with("pupil", "nobody")
        .postedBy("admin")
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/schemeId required", "/category enum", "/intake format", "/pupil unknown-field"));
  }

  @Test
  void a_municipality_is_taken_in_once_at_an_intake_and_asked_again_when_it_declined() {
    var scheme = SchemeBuilder.aScheme().add();
    var declined = inNoScheme().in(scheme).add();
    move(
            "owner-flesberg",
            declined,
            "{\"to\": \"DECLINED\", \"reason\": \"Ikke nå\"}",
            tag(declined))
        .then()
        .statusCode(200);
    inNoScheme().in(scheme).add();
    inNoScheme()
        .in(scheme)
        .postedBy("admin")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/duplicate"));
    inNoScheme().in(scheme).with("intake", "2023-24").add();
    inNoScheme().in(scheme).of("3303").add();
  }

  @Test
  void schools_advisers_and_due_dates_change_and_the_rest_stays() {
    var path = aParticipation().add();
    var tag = tag(path);
    patch("admin", path, "{\"category\": \"SPREAD\"}", null).then().statusCode(428);
    patch(
            "owner-flesberg",
            path,
            """
            {"category": "SPREAD", "schoolIds": ["%s"], "reportDates": [{"number": 1, "dueOn": "2023-10-15"}],
             "advisers": [{"name": "Ingrid Imtvedt", "providerId": "01900000-0000-7000-8000-000000000103",
                           "from": "2023-08-01", "to": "2024-07-31"},
                          {"name": "Vidar Veiviser", "providerId": "%s", "from": "2022-08-01"}]}
            """
                .formatted(FLESBERG, ParticipationBuilder.SEPU),
            tag)
        .then()
        .statusCode(200)
        .body("category", equalTo("SPREAD"))
        .body("schools.id", contains(FLESBERG))
        .body("reports.dueOn", contains("2023-10-15", "2024-09-30", "2025-09-30"))
        .body("advisers.name", contains("Vidar Veiviser", "Ingrid Imtvedt"))
        .body("advisers[1].to", equalTo("2024-07-31"));
    patch("admin", path, "{\"schoolIds\": []}", tag).then().statusCode(412);
    patch("admin", path, "{\"reportDates\": [], \"schoolIds\": []}", tag(path))
        .then()
        .statusCode(200)
        .body("reports[0].dueOn", equalTo("2023-09-30"))
        .body("schools.size()", equalTo(0));
    patch("admin", path, "{\"intake\": \"2023-24\"}", tag(path)).then().statusCode(422);
    var unchanged = tag(path);
    patch("admin", path, "{}", unchanged).then().statusCode(200).header("ETag", equalTo(unchanged));
    As.admin().header("If-None-Match", unchanged).get(path).then().statusCode(304);
  }

  @Test
  void it_is_accepted_declined_or_withdrawn_and_who_did_it_is_kept() {
    var path = aParticipation().add();
    move("owner-flesberg", path, "{\"to\": \"ACTIVE\"}", null).then().statusCode(428);
    move("owner-flesberg", path, "{\"to\": \"DECLINED\"}", tag(path))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/reason"));
    move("owner-flesberg", path, "{\"to\": \"COMPLETED\"}", tag(path))
        .then()
        .statusCode(409)
        .body("from", equalTo("OFFERED"))
        .body("allowed", contains("ACTIVE", "DECLINED"));
    move("owner-flesberg", path, "{\"to\": \"ACTIVE\"}", tag(path))
        .then()
        .statusCode(200)
        .body("status", equalTo("ACTIVE"))
        .body("transitions.actor", contains("Frida Skoleeid"));
    move("owner-flesberg", path, "{\"to\": \"COMPLETED\"}", tag(path))
        .then()
        .statusCode(409)
        .body("allowed", contains("WITHDRAWN"));
    move("owner-flesberg", path, "{\"to\": \"WITHDRAWN\", \"reason\": \"Sammenslåing\"}", tag(path))
        .then()
        .statusCode(200)
        .body("reports.parties.flatten().state.unique()", contains("NOT_OWED"))
        .body("transitions[1].reason", equalTo("Sammenslåing"));
    move("admin", path, "{\"to\": \"ACTIVE\"}", tag(path)).then().statusCode(409);
  }

  @Test
  void statements_do_not_grow_with_the_rows() {
    var path = aParticipation().at(FLESBERG).advised().add();
    assertThat(SqlCount.during(() -> As.admin().get(path))).isEqualTo(1);
    for (int limit : List.of(1, 200)) {
      var request = As.persona("county-governor").queryParam("limit", limit);
      assertThat(SqlCount.during(() -> request.get(PARTICIPATIONS))).isEqualTo(1);
    }
    var few = aParticipation().at(FLESBERG).advised();
    assertThat(SqlCount.during(() -> few.postedBy("admin"))).isEqualTo(11);
    var many = aParticipation().at(FLESBERG).advised().advised().advised();
    assertThat(SqlCount.during(() -> many.postedBy("admin"))).isEqualTo(11);
    var tag = tag(path);
    assertThat(SqlCount.during(() -> patch("admin", path, "{\"category\": \"SPREAD\"}", tag)))
        .isEqualTo(11);
    var next = tag(path);
    assertThat(SqlCount.during(() -> move("admin", path, "{\"to\": \"ACTIVE\"}", next)))
        .isEqualTo(6);
    assertThat(SqlCount.during(() -> ParticipationBuilder.deliver(path, 1, "ADVISERS")))
        .isEqualTo(4);
  }
}
