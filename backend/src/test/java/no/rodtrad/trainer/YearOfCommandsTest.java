package no.rodtrad.trainer;

import static no.rodtrad.trainer.AgreementRow.anAgreement;
import static no.rodtrad.trainer.CohortBuilder.aCohort;
import static no.rodtrad.trainer.SlotBuilder.aSlot;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.Owner;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A year of commands in any order, with a clock that goes on: all that must hold, holds after each.
 */
@ApiTest
class YearOfCommandsTest {
  private static final Logger LOG = Logger.getLogger(YearOfCommandsTest.class);
  private static final int COMMANDS = 365;
  private static final String DONE = "done";

  @Inject WaitingListJob job;

  @ParameterizedTest
  @ValueSource(longs = {20261122, 365})
  void everything_holds_after_each_of_a_year_s_commands_and_the_log_replayed_gives_the_same(
      long seed) throws SQLException {
    var year = new Year(seed);
    var places = new PlaceCommands(year);
    var terms = new AgreementCommands(year);
    var now = Instant.now();
    var answers = new TreeMap<String, Integer>();
    try (var invariants = new PlaceInvariants(year)) {
      for (int step = 0; step < COMMANDS; step++) {
        now = now.plus(Duration.ofMinutes(year.random.nextInt(2 * 24 * 60)));
        var when = "step " + step + " of seed " + seed;
        var replies = new ArrayList<Response>();
        MovableClock.at(now, () -> replies.add(command(year, places, terms)));
        var answer = answer(replies.get(0), when);
        answers.merge(answer, 1, Integer::sum);
        invariants.hold(now, answer.equals(DONE) && isAboutPlaces(replies.get(0)), when);
        if (step % 5 == 0) {
          MovableClock.at(now, () -> AgreementInvariants.isToldWhole(year.agreement(), when));
        }
      }
      LOG.infof("a year of seed %d: %s, %d events", seed, answers, invariants.replay());
    }
    assertThat(answers.get(DONE)).isGreaterThan(120);
    assertThat(answers).hasSizeGreaterThan(5);
  }

  /** Done, or refused in a sentence; a move that is not allowed says from where and which are. */
  private static String answer(Response reply, String when) {
    if (reply.statusCode() < 300) {
      return DONE;
    }
    assertThat(reply.statusCode()).as(when + ": " + reply.asString()).isIn(409, 422);
    assertThat(reply.<String>path("detail")).as(when).isNotBlank();
    var type = reply.<String>path("type");
    if (type.endsWith("illegal-transition")) {
      assertThat(reply.<String>path("from")).as(when).isNotBlank();
      assertThat(reply.<List<String>>path("allowed")).as(when).isNotNull();
    }
    return type;
  }

  /** A slot, a group of them or a cohort: what is decided there settles every list. */
  private static boolean isAboutPlaces(Response reply) {
    return reply.path("cohortId") != null || reply.path("seats") != null;
  }

  private Response command(Year year, PlaceCommands places, AgreementCommands terms) {
    return switch (year.random.nextInt(24)) {
      case 0, 1, 2, 3 -> places.reserve();
      case 4 -> places.reserveAsAGroup();
      case 5, 6 -> places.move("RELEASED", "RESERVED", "NAMED", "OFFERED", "WAITLISTED");
      case 7, 8 -> places.move("RESERVED", "OFFERED");
      case 9, 10 -> places.move("NAMED", "RESERVED");
      case 11, 12 -> places.move("ENROLLED", "NAMED");
      case 13 -> places.move(year.random.nextBoolean() ? "WITHDRAWN" : "CERTIFIED", "ENROLLED");
      case 14 -> places.promote();
      case 15 -> places.transfer();
      case 16 -> places.resize();
      case 17 -> places.moveCohort();
      case 18, 19 -> terms.amend();
      case 20 -> terms.move();
      case 21 -> terms.plan();
      case 22 -> terms.actOnACourse();
      default -> {
        job.settle();
        yield Slots.readCohort(year.cohort());
      }
    };
  }

  @Test
  void a_step_that_dies_half_way_leaves_nothing_and_the_list_goes_on_by_itself()
      throws SQLException {
    var cohort = aCohort().withPlaces(1).open();
    var seat = aSlot().in(cohort).drawingOn(anAgreement().stored()).stored();
    var entry =
        aSlot().in(cohort).drawingOn(anAgreement().stored()).joiningTheWaitingList().stored();
    Owner.run(
        """
        create function die() returns trigger language plpgsql as
        $$ begin raise exception 'the power is gone'; end $$
        """);
    Owner.run(
        """
        create trigger dying after update of status on trainer_slot
        for each row when (new.status = 'OFFERED') execute function die()
        """);
    try {
      assertThat(anyVersion(seat, "{\"to\": \"RELEASED\"}")).isEqualTo(500);
    } finally {
      Owner.run("drop function die() cascade");
    }
    assertThat(Slots.read(seat).<String>path("status")).isEqualTo("RESERVED");
    assertThat(Slots.read(entry).<String>path("status")).isEqualTo("WAITLISTED");
    try (var killed = Owner.connection();
        var statement = killed.createStatement()) {
      killed.setAutoCommit(false);
      statement.execute("select take_turn(cast(null as uuid))");
      statement.execute("update trainer_slot set status = 'RELEASED' where id = '" + seat + "'");
      try (var pid = statement.executeQuery("select pg_backend_pid()")) {
        assertThat(pid.next()).isTrue();
        Owner.run("select pg_terminate_backend(?)", pid.getInt(1));
      }
    }
    assertThat(Slots.read(seat).<String>path("status")).isEqualTo("RESERVED");
    assertThat(anyVersion(seat, "{\"to\": \"RELEASED\"}")).isEqualTo(200);
    assertThat(Slots.read(entry).<String>path("status")).isEqualTo("OFFERED");
  }

  private static int anyVersion(String slot, String json) {
    return As.admin()
        .contentType("application/json")
        .header("If-Match", "*")
        .body(json)
        .post(Slots.SLOTS + "/" + slot + "/transitions")
        .statusCode();
  }
}
