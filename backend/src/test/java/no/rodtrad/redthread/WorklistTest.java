package no.rodtrad.redthread;

import static no.rodtrad.redthread.Work.EKSEMPEL;
import static no.rodtrad.redthread.Work.FLESBERG;
import static no.rodtrad.redthread.Work.WORKLIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.Owner;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What needs whom, each thing once, and right on the day it is read. */
@ApiTest
class WorklistTest {
  private final LocalDate today = MovableClock.today();

  @ParameterizedTest
  @CsvSource({
    "0, 30, HIGH",
    "30, 30, HIGH",
    "31, 90, MEDIUM",
    "90, 90, MEDIUM",
    "91, 180, LOW",
    "180, 180, LOW"
  })
  void an_ending_agreement_stands_once_at_its_nearest_threshold(
      int days, int threshold, String severity) {
    var agreement = Work.agreement(FLESBERG, today.plusDays(days));
    assertThat(Work.about("principal-flesberg", agreement))
        .containsExactly(
            Map.of(
                "key",
                "AGREEMENT_ENDING:" + agreement,
                "kind",
                "AGREEMENT_ENDING",
                "severity",
                severity,
                "dueOn",
                today.plusDays(days).toString(),
                "daysLeft",
                days,
                "threshold",
                threshold,
                "subject",
                Map.of(
                    "type",
                    "AGREEMENT",
                    "id",
                    agreement,
                    "name",
                    "Prøveavtale",
                    "resource",
                    "/collaboration-agreements/" + agreement,
                    "screen",
                    "/avtaler/" + agreement),
                "schools",
                List.of(Map.of("id", FLESBERG, "name", "Flesberg skole"))));
  }

  @ParameterizedTest
  @CsvSource({"-1, SIGNED", "181, SIGNED", "30, DRAFT", "30, TERMINATED", "30, COMPLETED"})
  void what_has_ended_or_ends_later_or_was_never_signed_needs_nobody(int days, String status) {
    var agreement = Work.agreement(FLESBERG, today.plusDays(days));
    Work.change(agreement, "decided_status = '" + status + "'");
    assertThat(Work.about("admin", agreement)).isEmpty();
  }

  @Test
  void it_is_right_on_any_day_with_no_job_having_run() {
    var agreement = Work.agreement(FLESBERG, today.plusDays(200));
    assertThat(Work.about("adviser", agreement)).isEmpty();
    MovableClock.on(
        today.plusDays(120),
        () ->
            assertThat(Work.about("adviser", agreement))
                .singleElement()
                .satisfies(item -> assertThat(item).containsEntry("daysLeft", 80)));
    MovableClock.on(
        today.plusDays(201), () -> assertThat(Work.about("adviser", agreement)).isEmpty());
  }

  @Test
  void the_demo_agreement_has_unused_places_while_its_cohort_is_open() {
    var item =
        Work.item("provider-admin", "UNUSED_SLOTS:01900000-0000-7000-8000-000000003001")
            .orElseThrow();
    assertThat(item).containsEntry("quantity", 3).containsKey("detail");
    assertThat(String.valueOf(item.get("subject"))).contains("/kull/");
  }

  @Test
  void places_are_not_called_for_where_no_cohort_takes_them_or_none_is_left() {
    var provider = UUID.randomUUID();
    Owner.run("insert into provider (id, name) values (?, ?)", provider, "Tilbyder " + provider);
    var agreement = Work.agreement(FLESBERG, today.plusDays(300));
    Work.change(agreement, "trainer_quota = 2, provider_id = '" + provider + "'");
    assertThat(Work.about("admin", agreement)).isEmpty();
    var cohort = UUID.randomUUID();
    Owner.run(
        """
        insert into trainer_cohort (id, programme, name, provider_id, starts_on, ends_on, capacity, created_at)
        values (?, 'TRAINER', 'Prøvekull', ?, ?, ?, 1, now())
        """,
        cohort,
        provider,
        today,
        today.plusDays(60));
    assertThat(Work.about("admin", agreement))
        .singleElement()
        .satisfies(
            item ->
                assertThat(item)
                    .containsEntry("kind", "UNUSED_SLOTS")
                    .containsEntry("quantity", 2)
                    .containsEntry("severity", "MEDIUM")
                    .containsEntry("dueOn", today.plusDays(60).toString()));
    Owner.run(
        """
        insert into trainer_slot (id, cohort_id, programme, agreement_id, school_id, role_category, status, reserved_at)
        values (?, ?, 'TRAINER', ?, ?, 'TEACHER', 'RESERVED', now())
        """,
        UUID.randomUUID(),
        cohort,
        UUID.fromString(agreement),
        UUID.fromString(FLESBERG));
    assertThat(Work.about("admin", agreement)).as("the cohort is full").isEmpty();
    Owner.run("update trainer_cohort set capacity = 9, status = 'CLOSED' where id = ?", cohort);
    assertThat(Work.about("admin", agreement)).as("the cohort is closed").isEmpty();
  }

  @Test
  void an_offer_stands_there_until_its_time_is_out_with_no_job_having_run() {
    var slot = UUID.randomUUID();
    var cohort = UUID.randomUUID();
    Owner.run(
        """
        insert into trainer_cohort (id, programme, name, provider_id, starts_on, ends_on, capacity, created_at)
        values (?, 'LEADER', 'Lederkurs', '01900000-0000-7000-8000-000000000101', ?, ?, 1, now())
        """,
        cohort,
        today,
        today.plusDays(60));
    Owner.run(
        """
        insert into trainer_slot (id, cohort_id, programme, school_id, role_category, status, reserved_at, offer_expires_at)
        values (?, ?, 'LEADER', ?, 'LEADER', 'OFFERED', now(), ?)
        """,
        slot,
        cohort,
        UUID.fromString(FLESBERG),
        today.plusDays(2).atTime(12, 0).atOffset(java.time.ZoneOffset.UTC));
    assertThat(Work.item("principal-flesberg", "OFFER_LAPSING:" + slot).orElseThrow())
        .containsEntry("severity", "HIGH")
        .containsEntry("daysLeft", 2)
        .containsEntry("detail", "Lederkurs");
    MovableClock.on(
        today.plusDays(3),
        () -> assertThat(Work.item("principal-flesberg", "OFFER_LAPSING:" + slot)).isEmpty());
    Owner.run("update trainer_slot set status = 'LAPSED' where id = ?", slot);
  }

  @ParameterizedTest
  @CsvSource({
    "admin, true",
    "owner-flesberg, true",
    "adviser, false",
    "principal-flesberg, false",
    "county-governor, false",
    "stranger, false"
  })
  void a_report_that_is_late_stands_with_those_who_owe_it_until_it_is_delivered(
      String persona, boolean owes) {
    var scheme = UUID.randomUUID();
    var participation = UUID.randomUUID();
    Owner.run(
        "insert into scheme (id, name, is_open, years) values (?, 'Prøveordning', true, 1)",
        scheme);
    Owner.run("insert into scheme_intake values (?, '2024-25')", scheme);
    Owner.run(
        """
        insert into participation (id, scheme_id, municipality_id, intake, category, status, changed_at)
        select ?, ?, municipality_id, '2024-25', 'SHARE', 'ACTIVE', now() from municipality_number where number = '3334'
        """,
        participation,
        scheme);
    Owner.run(
        "insert into participation_report (participation_id, number, school_year, due_on) values (?, 1, '2024-25', ?)",
        participation,
        today.minusDays(3));
    Owner.run(
        "insert into participation_report_party (participation_id, number, party) values (?, 1, 'MUNICIPALITY')",
        participation);
    var key = "REPORT_DUE:" + participation + ":1";
    assertThat(Work.item(persona, key).isPresent()).isEqualTo(owes);
    if (owes) {
      assertThat(Work.item(persona, key).orElseThrow())
          .containsEntry("severity", "HIGH")
          .containsEntry("daysLeft", -3)
          .containsEntry("detail", "Prøveordning");
    }
    Owner.run(
        """
        update participation_report_party set delivered_on = current_date, delivered_by = 'Prøve', recorded_at = now()
        where participation_id = ?
        """,
        participation);
    assertThat(Work.item(persona, key)).isEmpty();
  }

  @Test
  void a_course_stands_there_until_it_has_a_day() {
    var course = UUID.randomUUID();
    Owner.run(
        "insert into course (id, kind, title, duration_minutes) values (?, 'OTHER', 'Kurs uten dag', 60)",
        course);
    Owner.run("insert into course_school values (?, ?, 0)", course, UUID.fromString(FLESBERG));
    assertThat(Work.item("principal-flesberg", "COURSE_WITHOUT_DATE:" + course).orElseThrow())
        .containsEntry("severity", "MEDIUM")
        .containsEntry("dueOn", null);
    Owner.run("update course set starts_at = now() + interval '3 days' where id = ?", course);
    assertThat(Work.item("principal-flesberg", "COURSE_WITHOUT_DATE:" + course)).isEmpty();
  }

  @Test
  void a_core_team_without_a_leader_stands_there_until_it_has_one() {
    var agreement = Work.agreement(EKSEMPEL, today.plusDays(300));
    Work.change(agreement, "has_core_team = true, core_team_name = 'SMART-team'");
    assertThat(Work.about("provider-admin", agreement))
        .singleElement()
        .satisfies(
            item ->
                assertThat(item)
                    .containsEntry("kind", "CORE_TEAM_WITHOUT_LEADER")
                    .containsEntry("severity", "MEDIUM")
                    .containsEntry("dueOn", null)
                    .containsEntry("detail", "SMART-team"));
    Work.change(agreement, "core_team_leader = 'Eksempel Rektor'");
    assertThat(Work.about("provider-admin", agreement)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "admin, true",
    "provider-admin, true",
    "adviser, true",
    "owner-flesberg, true",
    "owner-kongsberg, false",
    "principal-flesberg, true",
    "principal-madsebakken, false",
    "county-governor, true",
    "system-kongsberg, false",
    "stranger, false"
  })
  void each_has_what_is_theirs(String persona, boolean theirs) {
    var agreement = Work.agreement(FLESBERG, today.plusDays(10));
    assertThat(Work.item(persona, "AGREEMENT_ENDING:" + agreement).isPresent()).isEqualTo(theirs);
  }

  @Test
  void a_stranger_has_nothing_to_do_and_nothing_new() {
    As.persona("stranger")
        .queryParam("count", true)
        .get(WORKLIST)
        .then()
        .statusCode(200)
        .body("items", empty())
        .body("total", equalTo(0))
        .body("news.items", empty());
  }

  @Test
  void the_most_urgent_stands_first_and_a_walk_through_the_pages_has_each_once() {
    for (int days : List.of(170, 20, 60, 20)) {
      Work.agreement(Work.MADSEBAKKEN, today.plusDays(days));
    }
    var whole = Work.of("principal-madsebakken");
    assertThat(whole).extracting(item -> item.get("key")).doesNotHaveDuplicates();
    assertThat(whole)
        .extracting(item -> List.of("HIGH", "MEDIUM", "LOW").indexOf(item.get("severity")))
        .isSorted();
    var walked = new java.util.ArrayList<Object>();
    String cursor = null;
    do {
      var request = As.persona("principal-madsebakken").queryParam("limit", 3);
      var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(WORKLIST);
      walked.addAll(page.path("items.key"));
      cursor = page.path("nextCursor");
    } while (cursor != null);
    assertThat(walked)
        .containsExactlyElementsOf(whole.stream().map(item -> item.get("key")).toList());
  }

  @Test
  void it_takes_seven_statements_however_much_there_is_to_do() {
    var read =
        (Runnable) () -> As.persona("principal-flesberg").get(WORKLIST).then().statusCode(200);
    Work.agreement(FLESBERG, today.plusDays(5));
    assertThat(SqlCount.during(read)).isEqualTo(7);
    for (int more = 0; more < 5; more++) {
      Work.agreement(FLESBERG, today.plusDays(6 + more));
    }
    assertThat(SqlCount.during(read)).isEqualTo(7);
  }

  @Test
  void all_that_is_wrong_with_a_question_is_said_at_once() {
    As.persona("adviser")
        .queryParam("limit", 0)
        .queryParam("kind", "x")
        .get(WORKLIST)
        .then()
        .statusCode(400)
        .body("errors.parameter", hasItems("limit", "kind"));
  }
}
