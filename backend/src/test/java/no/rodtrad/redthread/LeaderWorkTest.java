package no.rodtrad.redthread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A core team is led by the principal; a new principal leaves the team with one who is not. */
@ApiTest
class LeaderWorkTest {
  private final UUID school = UUID.randomUUID();
  private String agreement = "";

  @BeforeEach
  void a_team_led_by_its_principal() {
    Owner.run(
        """
        insert into school (id, name, municipality_id)
        select ?, 'Lederskolen', municipality_id from municipality_number where number = '3334'
        """,
        school);
    agreement = Work.agreement(school.toString(), MovableClock.today().plusDays(300));
    Work.change(
        agreement,
        "has_core_team = true, core_team_name = 'SMART-team', core_team_leader = 'Eksempel Rektor'");
  }

  private void principal(String name, int daysAgo) {
    Owner.run(
        "insert into school_principal values (?, ?, ?)",
        school,
        MovableClock.today().minusDays(daysAgo),
        name);
  }

  private String flag() {
    return String.valueOf(
        (Object)
            As.admin()
                .get("/api/v1/collaboration-agreements/" + agreement)
                .path("leaderFlag.reason"));
  }

  @Test
  void a_team_whose_principal_has_changed_stands_there_once_until_it_has_a_leader_again() {
    principal("eksempel rektor ", 400);
    assertThat(Work.about("owner-flesberg", agreement)).isEmpty();
    principal("Ny Rektor", 0);
    for (int reading = 0; reading < 2; reading++) {
      assertThat(Work.about("owner-flesberg", agreement))
          .singleElement()
          .satisfies(
              item ->
                  assertThat(item)
                      .containsEntry("key", "CORE_TEAM_LEADER_NOT_PRINCIPAL:" + agreement)
                      .containsEntry("severity", "MEDIUM")
                      .containsEntry("detail", "Eksempel Rektor")
                      .containsEntry("dueOn", null));
    }
    assertThat(flag()).as("the agreement says the same").isEqualTo("NOT_PRINCIPAL");
    Work.change(agreement, "core_team_leader = 'Ny Rektor'");
    assertThat(Work.about("owner-flesberg", agreement)).isEmpty();
    assertThat(flag()).isEqualTo("null");
  }

  @Test
  void one_who_begins_tomorrow_changes_nothing_today() {
    principal("Eksempel Rektor", 400);
    principal("Ny Rektor", -1);
    assertThat(Work.about("owner-flesberg", agreement)).isEmpty();
    MovableClock.on(
        MovableClock.today().plusDays(1),
        () -> assertThat(Work.about("owner-flesberg", agreement)).hasSize(1));
  }

  @Test
  void a_school_whose_principal_nobody_has_told_of_flags_nobody() {
    assertThat(Work.about("owner-flesberg", agreement)).isEmpty();
    assertThat(flag()).isEqualTo("PRINCIPAL_UNKNOWN");
  }

  @Test
  void a_team_without_a_leader_is_one_thing_and_not_two() {
    principal("Ny Rektor", 10);
    Work.change(agreement, "core_team_leader = null");
    assertThat(Work.about("owner-flesberg", agreement))
        .extracting(item -> item.get("kind"))
        .isEqualTo(List.of("CORE_TEAM_WITHOUT_LEADER"));
  }

  @Test
  void what_has_ended_needs_no_leader() {
    principal("Ny Rektor", 10);
    Work.change(agreement, "decided_status = 'TERMINATED'");
    assertThat(Work.about("owner-flesberg", agreement)).isEmpty();
  }
}
