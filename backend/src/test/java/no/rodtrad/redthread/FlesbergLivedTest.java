package no.rodtrad.redthread;

import static no.rodtrad.redthread.Lived.ADVISER;
import static no.rodtrad.redthread.Lived.IMTEC;
import static no.rodtrad.redthread.Lived.SEPU;
import static no.rodtrad.redthread.Lived.added;
import static no.rodtrad.redthread.Lived.change;
import static no.rodtrad.redthread.Lived.move;
import static no.rodtrad.redthread.Lived.on;
import static no.rodtrad.redthread.Lived.read;
import static no.rodtrad.redthread.Lived.send;
import static no.rodtrad.school.SchoolBuilder.aSchool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.util.List;
import no.rodtrad.testing.ApiTest;
import org.junit.jupiter.api.Test;

/**
 * The story of Flesberg lived through by the API, at a school of another name: three years in the
 * follow-up scheme, its work in classes, the closing conference, and the half year after it.
 */
@ApiTest
class FlesbergLivedTest {
  private static final List<String> FACTORS =
      List.of(
          "SHARED_GOALS",
          "TEACHER_INFLUENCE",
          "COOPERATION",
          "RESPONSIVE_LEADERSHIP",
          "KNOWLEDGE_OF_EACH_OTHERS_WORK",
          "INTERVENTION_SYSTEMS");

  private String school = "";
  private String participation = "";
  private String agreement = "";
  private String walkthrough = "";
  private String group = "";

  @Test
  void from_being_taken_in_to_what_was_told_half_a_year_after() {
    school = aSchool().named("Elvebakken skole").in("3334").withGrades(1, 10).add();
    on("2022-08-10", this::the_municipality_is_taken_in_and_an_agreement_signed);
    on("2022-10-19", this::the_school_says_why_it_is_as_it_is);
    on("2023-06-01", () -> the_factors_are_judged(2));
    on("2023-09-20", this::the_first_report_is_owed_by_three);
    on("2023-10-02", this::measures_begin);
    on("2024-09-20", () -> two_report(2));
    on("2024-11-29", this::most_have_observed);
    on("2025-05-26", this::the_conference_that_closes_it);
    on("2025-05-27", this::each_group_says_what_has_changed);
    on("2025-06-10", () -> the_factors_are_judged(3));
    on("2025-09-20", this::the_last_report_and_the_end);
    on("2025-11-12", this::aftercare_inside_half_a_year_and_not_later);
    on("2026-01-15", this::the_thread_is_told_on_one_axis);
  }

  private void the_municipality_is_taken_in_and_an_agreement_signed() {
    var scheme =
        added(
            "admin",
            "/schemes",
            """
            {"name": "Ordning %s", "years": 3,
             "phases": [{"kind": "PREPARATION", "name": "Forfase", "fromYear": 1, "toYear": 1},
                        {"kind": "IMPLEMENTATION", "name": "Gjennomføringsfase", "fromYear": 2, "toYear": 3}],
             "reports": [{"number": 1, "afterYear": 1, "dueDays": 61, "parties": ["MUNICIPALITY", "ADVISERS", "COUNTY_GOVERNOR"]},
                         {"number": 2, "afterYear": 2, "dueDays": 61, "parties": ["MUNICIPALITY", "COUNTY_GOVERNOR"]},
                         {"number": 3, "afterYear": 3, "dueDays": 61, "parties": ["MUNICIPALITY", "COUNTY_GOVERNOR"]}],
             "intakes": ["2022-23"]}
            """,
            school);
    var advisers =
        """
        [{"name": "Vidar Veiviser", "providerId": "%s", "from": "2022-08-01", "personId": "%s"},
         {"name": "Ingrid Imtvedt", "providerId": "%s", "from": "2022-08-01"}]
        """
            .formatted(SEPU, ADVISER, IMTEC);
    agreement =
        added(
            "admin",
            "/collaboration-agreements",
            """
            {"title": "Oppfølging Elvebakken", "kind": "FOLLOW_UP", "providerId": "%s", "schoolIds": ["%s"],
             "startsOn": "2022-08-01", "endsOn": "2025-06-30", "advisers": %s,
             "phases": [{"kind": "PREPARATION", "name": "Forfase", "startsOn": "2022-08-01", "endsOn": "2023-07-31"},
                        {"kind": "IMPLEMENTATION", "name": "Gjennomføring", "startsOn": "2023-08-01", "endsOn": "2025-06-30"},
                        {"kind": "AFTERCARE", "name": "Etterarbeid", "startsOn": "2025-07-01", "endsOn": "2025-12-31"}]}
            """,
            SEPU,
            school,
            advisers);
    var signed =
        move(
            "owner-flesberg",
            "/collaboration-agreements/" + agreement + "/transitions",
            "{\"to\": \"SIGNED\"}");
    assertThat(signed.getString("status")).isEqualTo("ACTIVE");
    participation =
        added(
            "admin",
            "/participations",
            """
            {"schemeId": "%s", "municipalityNumber": "3334", "intake": "2022-23", "category": "SHARE",
             "schoolIds": ["%s"], "advisers": %s}
            """,
            scheme,
            school,
            advisers);
    move(
        "owner-flesberg",
        "/participations/" + participation + "/transitions",
        "{\"to\": \"ACTIVE\"}");
  }

  private void the_school_says_why_it_is_as_it_is() {
    added(
        "adviser",
        "/pedagogical-analyses",
        """
        {"schoolId": "%s", "title": "Motivasjon på mellomtrinnet", "analysedOn": "2022-10-19", "responsible": "Vidar Veiviser",
         "challenge": "Lav motivasjon i flere klasser.", "goal": "Timene oppleves som meningsfulle.",
         "information": ["Studie av motivasjon på klassenivå"], "sustainingFactors": ["Ulik oppstart av timer"]}
        """,
        school);
  }

  private void the_factors_are_judged(int level) {
    var judged =
        FACTORS.stream()
            .map(
                factor ->
                    "{\"factor\": \"%s\", \"level\": %d, \"evidence\": \"Sett i skolevandring\"}"
                        .formatted(factor, level))
            .toList();
    added(
        "owner-flesberg",
        "/factor-judgements",
        """
        {"schoolId": "%s", "judgedAs": "SCHOOL", "judgedOn": "%s", "judgedBy": "Ledergruppen", "factors": [%s]}
        """,
        school,
        no.rodtrad.testing.MovableClock.today(),
        String.join(", ", judged));
  }

  private void the_first_report_is_owed_by_three() {
    deliver("owner-flesberg", 1, "MUNICIPALITY");
    deliver("adviser", 1, "ADVISERS");
    assertThat(Work.item("county-governor", "REPORT_DUE:" + participation + ":1")).isPresent();
    deliver("county-governor", 1, "COUNTY_GOVERNOR");
    assertThat(Work.item("county-governor", "REPORT_DUE:" + participation + ":1")).isEmpty();
  }

  private void deliver(String persona, int number, String party) {
    move(
        persona,
        "/participations/" + participation + "/reports/" + number + "/deliveries",
        "{\"party\": \"%s\"}",
        party);
  }

  private void two_report(int number) {
    deliver("owner-flesberg", number, "MUNICIPALITY");
    deliver("county-governor", number, "COUNTY_GOVERNOR");
  }

  private String measure(String kind, String title) {
    return added(
        "adviser",
        "/measures",
        """
        {"schoolId": "%s", "agreementId": "%s", "title": "%s", "kind": "%s", "responsible": "Kari Eksempel",
         "startsOn": "2023-10-02", "reviewOn": "2024-06-01", "status": "RUNNING"}
        """,
        school,
        agreement,
        title,
        kind);
  }

  private void measures_begin() {
    group = measure("SUBJECT_PLAN_GROUP", "Fagplangrupper på tvers av 1.-10. trinn");
    measure("SPECIALIST_GROUP", "Ressursgruppe for klasseledelse");
    walkthrough =
        added(
            "adviser",
            "/walkthrough-rounds",
            """
            {"schoolId": "%s", "agreementId": "%s", "title": "Skolevandring", "focus": "Hvordan timen begynner",
             "startsOn": "2023-10-02", "endsOn": "2024-12-20",
             "groups": [{"role": "TEACHER", "of": 28, "observed": 4}, {"role": "LEADER", "of": 3, "observed": 3}]}
            """,
            school,
            agreement);
  }

  /** Not everyone has observed yet, and the number that matters is how many of how many. */
  private void most_have_observed() {
    change(
        "adviser",
        "/walkthrough-rounds/" + walkthrough,
        """
        {"groups": [{"role": "TEACHER", "of": 28, "observed": 21}, {"role": "LEADER", "of": 3, "observed": 3}]}
        """);
    assertThat(read("owner-flesberg", "/walkthrough-rounds/" + walkthrough).getMap("coverage"))
        .containsEntry("done", 24)
        .containsEntry("of", 31);
  }

  private void the_conference_that_closes_it() {
    var conference =
        added(
            "adviser",
            "/courses",
            """
            {"kind": "CLOSING_CONFERENCE", "title": "Avslutningskonferanse", "agreementId": "%s", "schoolIds": ["%s"],
             "startsAt": "2025-05-26T08:00:00Z", "durationMinutes": 240, "place": "Kulturhuset",
             "parties": [{"group": "POLITICIANS", "invited": 12}, {"group": "COUNTY_GOVERNOR", "invited": 2},
                         {"group": "UNIVERSITY", "invited": 4}, {"group": "PARENTS_COUNCIL", "invited": 6},
                         {"group": "PUPILS", "invited": 8}]}
            """,
            agreement,
            school);
    var held =
        move(
            "adviser",
            "/courses/" + conference + "/log",
            """
            {"attendance": {"teachers": 30, "sfo": 6, "leaders": 3, "parents": 5, "others": 20},
             "parties": [{"group": "POLITICIANS", "attended": 9}, {"group": "PUPILS", "attended": 8}]}
            """);
    assertThat(held.getString("status")).isEqualTo("HELD");
  }

  private void each_group_says_what_has_changed() {
    for (String who : List.of("STAFF", "PUPILS", "PARENTS", "LEADERS")) {
      added(
          "owner-flesberg",
          "/voices",
          """
          {"schoolId": "%s", "group": "%s", "gatheredOn": "2025-05-26", "changed": "Timene begynner likt i alle klasser.",
           "madePossible": "Skolevandring og fagplangrupper.", "source": "Oppsummering på avslutningskonferansen"}
          """,
          school,
          who);
    }
    move("adviser", "/measures/" + group + "/transitions", "{\"to\": \"EMBEDDED\"}");
  }

  private void the_last_report_and_the_end() {
    send(
            "owner-flesberg",
            "/participations/" + participation + "/transitions",
            "{\"to\": \"COMPLETED\"}")
        .then()
        .statusCode(409)
        .body("type", containsString("illegal-transition"));
    two_report(3);
    var completed =
        move(
            "owner-flesberg",
            "/participations/" + participation + "/transitions",
            "{\"to\": \"COMPLETED\"}");
    assertThat(completed.getString("status")).isEqualTo("COMPLETED");
  }

  private void aftercare_inside_half_a_year_and_not_later() {
    var course =
        """
        {"kind": "REFLECTING_TEAM", "title": "Etterarbeid", "agreementId": "%s", "schoolIds": ["%s"],
         "startsAt": "%s", "durationMinutes": 120}
        """;
    added("adviser", "/courses", course, agreement, school, "2025-11-12T08:00:00Z");
    send("adviser", "/courses", course, agreement, school, "2026-02-12T08:00:00Z")
        .then()
        .statusCode(422)
        .body("errors.code", org.hamcrest.Matchers.hasItem("outside"));
  }

  private void the_thread_is_told_on_one_axis() {
    var thread = read("owner-flesberg", "/schools/" + school + "/timeline");
    var own = "agreements.find { it.id == '%s' }".formatted(agreement);
    assertThat(thread.getString(own + ".status")).isEqualTo("COMPLETED");
    assertThat(thread.getList(own + ".phases.kind"))
        .isEqualTo(List.of("PREPARATION", "IMPLEMENTATION", "AFTERCARE"));
    assertThat(thread.getList("courses.kind"))
        .isEqualTo(List.of("CLOSING_CONFERENCE", "REFLECTING_TEAM"));
    assertThat(thread.getList("measures.status")).containsExactlyInAnyOrder("EMBEDDED", "RUNNING");
    assertThat(thread.getList("voices.group"))
        .containsExactlyInAnyOrder("STAFF", "PUPILS", "PARENTS", "LEADERS");
    var parts = read("owner-flesberg", "/participations/" + participation);
    assertThat(parts.getList("reports.parties.flatten().state"))
        .hasSize(7)
        .containsOnly("DELIVERED");
    var factors = read("owner-flesberg", "/factor-judgements?school=" + school);
    assertThat(factors.getList("items.collect { it.factors[0].level }", Integer.class))
        .isEqualTo(List.of(3, 2));
  }
}
