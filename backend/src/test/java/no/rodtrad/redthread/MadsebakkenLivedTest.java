package no.rodtrad.redthread;

import static no.rodtrad.redthread.Lived.SMART;
import static no.rodtrad.redthread.Lived.added;
import static no.rodtrad.redthread.Lived.change;
import static no.rodtrad.redthread.Lived.move;
import static no.rodtrad.redthread.Lived.on;
import static no.rodtrad.redthread.Lived.read;
import static no.rodtrad.redthread.Lived.send;
import static no.rodtrad.school.SchoolBuilder.aSchool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

/**
 * The story of Madsebakken lived through by the API, at a school of another name: informal work, a
 * long-term agreement, cohorts of 0, 3 and 3, the leader course apart, and a team of its own.
 */
@ApiTest
class MadsebakkenLivedTest {
  private String school = "";
  private String agreement = "";

  @Test
  void from_informal_work_to_a_team_of_its_own() {
    school = aSchool().named("Granlia skole").in("3303").withGrades(1, 7).add();
    send(
            "admin",
            "/schools/" + school + "/principals",
            "{\"name\": \"Turid Tråd\", \"since\": \"2014-08-01\"}")
        .then()
        .statusCode(201);
    on("2018-08-06", this::an_agreement_is_drafted_and_signed);
    on("2018-08-20", this::what_was_done_before_it_is_told);
    on("2019-05-31", this::a_first_cohort_passes_without_anyone_from_the_school);
    on("2019-08-14", this::sfo_staff_and_parents_and_a_planning_day);
    on("2019-08-15", this::a_team_led_by_the_principal_begins_a_new_phase);
    on(
        "2019-09-02",
        () -> a_cohort_takes_three("SMART-trener 2019/20", "2019-09-02", "2020-05-29"));
    on(
        "2020-09-01",
        () -> a_cohort_takes_three("SMART-trener 2020/21", "2020-09-01", "2021-05-28"));
    on("2020-10-01", this::a_seventh_place_is_not_there);
    on("2020-10-02", this::six_take_the_leader_course_and_the_quota_is_as_it_was);
    on("2021-08-01", this::the_ledger_is_closed_and_the_thread_told_on_one_axis);
  }

  private void an_agreement_is_drafted_and_signed() {
    agreement =
        added(
            "provider-admin",
            "/collaboration-agreements",
            """
            {"title": "Langtidsavtale Granlia skole", "kind": "LONG_TERM", "providerId": "%s", "schoolIds": ["%s"],
             "startsOn": "2018-08-01", "endsOn": "2021-07-31", "trainerQuota": 6,
             "entitlements": [{"kind": "SFO_COURSE", "quantity": 2}, {"kind": "PLANNING_DAY", "quantity": 1},
                              {"kind": "LARGE_PARENT_MEETING", "quantity": 1}],
             "phases": [{"kind": "CUSTOM", "name": "Opplæring av ansatte", "startsOn": "2018-08-01", "endsOn": "2019-07-31"}]}
            """,
            SMART,
            school);
    var signed =
        move(
            "owner-kongsberg",
            "/collaboration-agreements/" + agreement + "/transitions",
            "{\"to\": \"SIGNED\", \"signedOn\": \"2018-08-06\"}");
    assertThat(signed.getString("status")).isEqualTo("ACTIVE");
  }

  private void what_was_done_before_it_is_told() {
    for (int meeting = 0; meeting < 8; meeting++) {
      var course =
          added(
              "provider-admin",
              "/courses",
              """
              {"kind": "DEVELOPMENT_TIME", "title": "Kurs i utviklingstid %d", "agreementId": "%s", "beforeAgreement": true,
               "schoolIds": ["%s"], "startsAt": "201%d-10-0%dT12:30:00Z", "durationMinutes": 90}
              """,
              meeting + 1,
              agreement,
              school,
              5 + meeting / 4,
              1 + meeting);
      log(course, 40, 8, 0);
    }
  }

  private void log(String course, int teachers, int sfo, int parents) {
    move(
        "provider-admin",
        "/courses/" + course + "/log",
        "{\"attendance\": {\"teachers\": %d, \"sfo\": %d, \"leaders\": 2, \"parents\": %d, \"others\": 0}}",
        teachers,
        sfo,
        parents);
  }

  private String course(String kind, String title, String startsAt) {
    return added(
        "provider-admin",
        "/courses",
        """
        {"kind": "%s", "title": "%s", "agreementId": "%s", "schoolIds": ["%s"], "startsAt": "%s", "durationMinutes": 180}
        """,
        kind,
        title,
        agreement,
        school,
        startsAt);
  }

  private String cohort(String programme, String name, String first, String last) {
    return added(
        "provider-admin",
        "/trainer-cohorts",
        """
        {"programme": "%s", "name": "%s", "providerId": "%s", "startsOn": "%s", "endsOn": "%s", "capacity": 36,
         "sessions": [{"title": "Samling 1", "startsAt": "%sT07:00:00Z", "durationMinutes": 360}]}
        """,
        programme,
        name + " " + school,
        SMART,
        first,
        last,
        first);
  }

  private void a_first_cohort_passes_without_anyone_from_the_school() {
    var cohort = cohort("TRAINER", "SMART-trener 2018/19", "2018-09-03", "2019-05-31");
    move("provider-admin", "/trainer-cohorts/" + cohort + "/transitions", "{\"to\": \"CLOSED\"}");
    assertThat(slots("left")).isEqualTo(6);
  }

  private int slots(String part) {
    return read("owner-kongsberg", "/collaboration-agreements/" + agreement + "/fulfilment")
        .getInt("slots." + part);
  }

  private void sfo_staff_and_parents_and_a_planning_day() {
    log(course("SFO_COURSE", "SMART for SFO 1", "2018-10-10T10:00:00Z"), 0, 14, 0);
    log(course("SFO_COURSE", "SMART for SFO 2", "2019-02-06T10:00:00Z"), 0, 13, 0);
    log(course("LARGE_PARENT_MEETING", "Foreldremøte om SMART", "2019-03-05T17:00:00Z"), 6, 2, 180);
    log(course("PLANNING_DAY", "SMART relasjon: seks temaer", "2019-08-14T07:00:00Z"), 38, 14, 0);
  }

  private void a_team_led_by_the_principal_begins_a_new_phase() {
    send(
            "provider-admin",
            "/collaboration-agreements/" + agreement + "/amendments",
            """
        {"reason": "Skolen driver arbeidet selv fra skoleåret 2019-20", "effectiveOn": "2019-08-15",
         "terms": {"title": "Langtidsavtale Granlia skole", "schoolIds": ["%s"], "municipalityNumber": null,
          "startsOn": "2018-08-01", "endsOn": "2021-07-31", "trainerQuota": 6,
          "entitlements": [{"kind": "SFO_COURSE", "quantity": 2}, {"kind": "PLANNING_DAY", "quantity": 1},
                           {"kind": "LARGE_PARENT_MEETING", "quantity": 1}],
          "phases": [{"kind": "CUSTOM", "name": "Opplæring av ansatte", "startsOn": "2018-08-01", "endsOn": "2019-07-31"},
                     {"kind": "CUSTOM", "name": "Ny fase: SMART-team", "startsOn": "2019-08-01", "endsOn": "2021-07-31"}]}}
        """,
            school)
        .then()
        .statusCode(201);
    change(
        "provider-admin",
        "/collaboration-agreements/" + agreement,
        """
        {"coreTeam": {"name": "SMART-team", "leader": "Turid Tråd", "members": ["Siv Tråd", "Odd Tråd"],
                      "goals": ["SMART i hverdagen"]}}
        """);
    assertThat(
            read("owner-kongsberg", "/collaboration-agreements/" + agreement)
                .getString("leaderFlag"))
        .isNull();
  }

  /** Two teachers and one who mostly works in SFO, from reserved to certified. */
  private void a_cohort_takes_three(String name, String first, String last) {
    var cohort = cohort("TRAINER", name, first, last);
    var place = "{\"agreementId\": \"%s\", \"schoolId\": \"%s\", \"roleCategory\": \"%s\"}";
    var group =
        move(
            "owner-kongsberg",
            "/trainer-slot-groups",
            "{\"cohortId\": \"%s\", \"policy\": \"ALL_OR_NOTHING\", \"slots\": [%s, %s, %s]}",
            cohort,
            place.formatted(agreement, school, "TEACHER"),
            place.formatted(agreement, school, "TEACHER"),
            place.formatted(agreement, school, "SFO"));
    List<String> slots = group.getList("outcomes.slot.id");
    assertThat(slots).hasSize(3);
    complete(cohort, slots);
  }

  private void complete(String cohort, List<String> slots) {
    var marks = new ArrayList<String>();
    for (String slot : slots) {
      var person =
          "{\"name\": \"En Deltaker\", \"email\": \"%s@eksempel.example\"}"
              .formatted(UUID.randomUUID());
      moveSlot("owner-kongsberg", slot, "{\"to\": \"NAMED\", \"participant\": " + person + "}");
      moveSlot("provider-admin", slot, "{\"to\": \"ENROLLED\"}");
      marks.add("{\"slotId\": \"%s\", \"present\": true}".formatted(slot));
    }
    var session = read("provider-admin", "/trainer-cohorts/" + cohort).getString("sessions[0].id");
    As.persona("provider-admin")
        .contentType("application/json")
        .header("If-Match", "*")
        .body("{\"marks\": [" + String.join(", ", marks) + "]}")
        .put("/api/v1/cohort-sessions/" + session + "/attendance")
        .then()
        .statusCode(200);
    for (String slot : slots) {
      var code = moveSlot("provider-admin", slot, "{\"to\": \"CERTIFIED\"}");
      As.nobody()
          .get("/api/v1/certificates/" + code)
          .then()
          .statusCode(200)
          .body("name", equalTo("En Deltaker"))
          .body("cohort", containsString("20"));
    }
  }

  /** Answers the code of the certificate, if there is one. */
  private static String moveSlot(String persona, String slot, String json) {
    return move(persona, "/trainer-slots/" + slot + "/transitions", "%s", json)
        .getString("certificate.code");
  }

  private void a_seventh_place_is_not_there() {
    var cohort = cohort("TRAINER", "SMART-trener 2021", "2020-10-01", "2021-06-30");
    send(
            "owner-kongsberg",
            "/trainer-slots",
            "{\"cohortId\": \"%s\", \"agreementId\": \"%s\", \"schoolId\": \"%s\", \"roleCategory\": \"TEACHER\"}",
            cohort,
            agreement,
            school)
        .then()
        .statusCode(409)
        .body("type", containsString("trainer-quota-spent"))
        .body("quota", equalTo(6))
        .body("used", equalTo(6));
  }

  private void six_take_the_leader_course_and_the_quota_is_as_it_was() {
    var cohort = cohort("LEADER", "Lederkurs 2020/21", "2020-10-02", "2021-05-28");
    var slots = new ArrayList<String>();
    for (int person = 0; person < 6; person++) {
      slots.add(
          added(
              "provider-admin",
              "/trainer-slots",
              "{\"cohortId\": \"%s\", \"agreementId\": \"%s\", \"schoolId\": \"%s\", \"roleCategory\": \"LEADER\"}",
              cohort,
              agreement,
              school));
    }
    complete(cohort, slots);
    assertThat(slots("certified")).isEqualTo(6);
    assertThat(slots("left")).isZero();
  }

  private void the_ledger_is_closed_and_the_thread_told_on_one_axis() {
    var told = read("owner-kongsberg", "/collaboration-agreements/" + agreement);
    assertThat(told.getString("status")).isEqualTo("COMPLETED");
    assertThat(told.getList("coreTeam.members")).hasSize(2);
    var ledger = read("owner-kongsberg", "/collaboration-agreements/" + agreement + "/fulfilment");
    assertThat(ledger.getMap("slots"))
        .isEqualTo(
            Map.of(
                "quota", 6, "certified", 6, "live", 0, "withdrawn", 0, "forfeited", 0, "left", 0));
    assertThat(ledger.getList("entitlements.left", Integer.class)).containsOnly(0);
    assertThat(ledger.getList("entitlements.held", Integer.class))
        .containsExactlyInAnyOrder(2, 1, 1);
    var thread = read("owner-kongsberg", "/schools/" + school + "/timeline");
    assertThat(thread.getList("agreements[0].phases.name"))
        .containsExactly("Opplæring av ansatte", "Ny fase: SMART-team");
    assertThat(thread.getList("courses.findAll { it.beforeAgreement }")).hasSize(8);
    assertThat(thread.getList("slots.findAll { it.programme == 'TRAINER' }.counts.count.flatten()"))
        .isEqualTo(List.of(3, 3));
    assertThat(thread.getList("slots.findAll { it.programme == 'LEADER' }.counts.count.flatten()"))
        .isEqualTo(List.of(6));
  }
}
