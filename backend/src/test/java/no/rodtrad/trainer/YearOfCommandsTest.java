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
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.Owner;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

  @Inject WaitingListJob job;

  private Random random = new Random(0);
  private List<String> cohorts = List.of();
  private List<String> agreements = List.of();
  private List<String> persons = List.of();
  private PlaceInvariants invariants = new PlaceInvariants(List.of(), List.of());

  @BeforeEach
  void open() {
    var end = MovableClock.today().plusYears(3);
    cohorts =
        List.of(
            aCohort().withPlaces(5).until(end).open(),
            aCohort().withPlaces(3).until(end).open(),
            aCohort().ofLeaders().withPlaces(3).until(end).open());
    agreements =
        List.of(
            anAgreement().quota(6).endedOn(end).stored(),
            anAgreement().quota(4).endedOn(end).stored(),
            anAgreement().quota(5).endedOn(MovableClock.today().plusMonths(8)).stored());
    persons = IntStream.range(0, 14).mapToObj(i -> SlotBuilder.someone()).toList();
    invariants = new PlaceInvariants(cohorts, agreements);
  }

  @AfterEach
  void close() throws SQLException {
    invariants.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {20261122, 7, 365})
  void everything_holds_after_each_of_a_year_s_commands_and_the_log_replayed_gives_the_same(
      long seed) throws SQLException {
    random = new Random(seed);
    var now = Instant.now();
    var replies = new TreeMap<Integer, Integer>();
    for (int step = 0; step < COMMANDS; step++) {
      now = now.plus(Duration.ofMinutes(random.nextInt(2 * 24 * 60)));
      var at = now;
      var status = new int[1];
      MovableClock.at(at, () -> status[0] = command());
      replies.merge(status[0], 1, Integer::sum);
      assertThat(status[0]).as("step %d of seed %d", step, seed).isIn(200, 201, 409, 422);
      invariants.hold(at, status[0] < 300, "step " + step + " of seed " + seed);
    }
    LOG.infof("a year of seed %d: %s, %d events", seed, replies, invariants.replay());
    assertThat(replies.get(200)).isGreaterThan(60);
    assertThat(replies.get(409)).isGreaterThan(10);
  }

  private int command() {
    return switch (random.nextInt(16)) {
      case 0, 1, 2, 3, 4 -> wish().by("admin").statusCode();
      case 5 -> group();
      case 6, 7 -> move("RELEASED", "RESERVED", "NAMED", "OFFERED", "WAITLISTED");
      case 8, 9 -> move("RESERVED", "OFFERED");
      case 10 -> move("NAMED", "RESERVED");
      case 11 -> move("ENROLLED", "NAMED");
      case 12 -> move(random.nextBoolean() ? "WITHDRAWN" : "CERTIFIED", "ENROLLED");
      case 13 -> promote();
      case 14 -> resize();
      default -> settleOrReopen();
    };
  }

  private SlotBuilder wish() {
    var cohort = any(cohorts);
    var wish = aSlot().in(cohort);
    if (!cohort.equals(cohorts.get(2))) {
      wish.drawingOn(any(agreements));
    }
    if (random.nextInt(3) > 0) {
      wish.naming(any(persons));
    }
    return random.nextInt(4) > 0 ? wish.joiningTheWaitingList() : wish;
  }

  private int group() {
    var entry =
        "{\"agreementId\": \"%s\", \"schoolId\": \"%s\", \"roleCategory\": \"SFO\", \"joinWaitingList\": %s}";
    return As.admin()
        .contentType("application/json")
        .body(
            "{\"cohortId\": \"%s\", \"policy\": \"%s\", \"slots\": [%s, %s]}"
                .formatted(
                    cohorts.get(random.nextInt(2)),
                    random.nextBoolean() ? "PARTIAL" : "ALL_OR_NOTHING",
                    entry.formatted(any(agreements), Places.FLESBERG, random.nextBoolean()),
                    entry.formatted(any(agreements), Places.FLESBERG, true)))
        .post("/api/v1/trainer-slot-groups")
        .statusCode();
  }

  private int move(String to, String... from) {
    var slot = anySlotIn(from);
    if (slot.isEmpty()) {
      return wish().by("admin").statusCode();
    }
    return anyVersion(
        slot,
        "transitions",
        to.equals("NAMED")
            ? "{\"to\": \"NAMED\", \"participant\": " + SlotBuilder.participant(any(persons)) + "}"
            : "{\"to\": \"" + to + "\", \"reason\": \"Slik ble det\"}");
  }

  private int promote() {
    var entry = anySlotIn("WAITLISTED");
    return entry.isEmpty()
        ? wish().joiningTheWaitingList().by("admin").statusCode()
        : anyVersion(entry, "promotion", "{\"reason\": \"Haster\"}");
  }

  /**
   * More or fewer places, or more or less quota; the quota straight in its table, as an amendment.
   */
  private int resize() {
    if (random.nextBoolean()) {
      return Slots.patch(
              "admin",
              Slots.COHORTS + "/" + any(cohorts),
              "{\"capacity\": " + (1 + random.nextInt(7)) + "}")
          .statusCode();
    }
    return invariants.quota(any(agreements), 1 + random.nextInt(7)) ? 200 : 409;
  }

  private int settleOrReopen() {
    if (random.nextInt(3) > 0) {
      job.settle();
      return 200;
    }
    var cohort = any(cohorts);
    var open = Slots.readCohort(cohort).<String>path("status").equals("OPEN");
    return Slots.moveCohort("admin", cohort, open ? "{\"to\": \"CLOSED\"}" : "{\"to\": \"OPEN\"}")
        .statusCode();
  }

  private String anySlotIn(String... statuses) {
    var status = any(List.of(statuses));
    Response found =
        As.admin().queryParam("cohort", any(cohorts)).queryParam("status", status).get(Slots.SLOTS);
    List<String> ids = found.path("items.id");
    return ids.isEmpty() ? "" : any(ids);
  }

  private static int anyVersion(String slot, String what, String json) {
    return As.admin()
        .contentType("application/json")
        .header("If-Match", "*")
        .body(json)
        .post(Slots.SLOTS + "/" + slot + "/" + what)
        .statusCode();
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  @Test
  void a_step_that_dies_half_way_leaves_nothing_and_the_list_goes_on_by_itself()
      throws SQLException {
    var cohort = aCohort().withPlaces(1).open();
    var seat = aSlot().in(cohort).drawingOn(agreements.get(0)).stored();
    var entry = aSlot().in(cohort).drawingOn(agreements.get(1)).joiningTheWaitingList().stored();
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
      assertThat(anyVersion(seat, "transitions", "{\"to\": \"RELEASED\"}")).isEqualTo(500);
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
    assertThat(anyVersion(seat, "transitions", "{\"to\": \"RELEASED\"}")).isEqualTo(200);
    assertThat(Slots.read(entry).<String>path("status")).isEqualTo("OFFERED");
  }
}
