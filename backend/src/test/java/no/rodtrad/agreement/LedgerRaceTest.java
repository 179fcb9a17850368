package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementBuilder.FLESBERG;
import static no.rodtrad.agreement.AgreementBuilder.PATH;
import static no.rodtrad.agreement.AgreementBuilder.SMART;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static no.rodtrad.agreement.AgreementBuilder.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.AtOnce;
import no.rodtrad.testing.Races;
import org.junit.jupiter.api.Test;

/**
 * Two hundred draw on one agreement at once, and whoever reads its ledger meanwhile finds it right.
 */
@ApiTest
class LedgerRaceTest {
  private static final int DRAWS = 200;
  private static final int QUOTA = 24;
  private static final int ROUNDS = 20;
  private static final String DRAWN = "200 draws by 4 sights on a quota of 24, read by 3 others";
  private static final List<String> DRAWERS =
      List.of("admin", "provider-admin", "adviser", "owner-flesberg");
  private static final List<String> READERS =
      List.of("principal-flesberg", "county-governor", "owner-flesberg");

  /** What two hundred draws came to: their answers, what was read meanwhile, and the end. */
  private record Drawn(List<Integer> answers, List<Ledger> readings, Ledger end) {
    int given() {
      return (int) answers.stream().filter(status -> status == 201).count();
    }
  }

  @Test
  void the_ledger_adds_up_at_every_instant_whoever_reads_it() {
    var drawn = race();
    Races.withLock(
        DRAWN,
        "%d drawn of %d; %d readings meanwhile, each adds up"
            .formatted(drawn.given(), QUOTA, drawn.readings.size()));
    assertThat(drawn.answers).containsOnly(201, 409);
    assertThat(drawn.given()).isEqualTo(QUOTA);
    assertThat(drawn.readings).hasSizeGreaterThanOrEqualTo(3).allMatch(Ledger::addsUp);
    assertThat(drawn.end).isEqualTo(new Ledger(QUOTA, QUOTA, 0));
  }

  @Test
  void without_the_locks_more_is_drawn_than_was_promised() {
    AtOnce.withoutLocks(
        () -> {
          var most = 0;
          for (int round = 0; round < ROUNDS && most <= QUOTA; round++) {
            most = Math.max(most, race().given());
          }
          Races.withoutLock(DRAWN, "%d drawn of %d".formatted(most, QUOTA));
          assertThat(most).isGreaterThan(QUOTA);
        });
  }

  private static Drawn race() {
    var agreement =
        anAgreement().of(SMART).at(FLESBERG).advisedByPersona().withTrainerQuota(QUOTA).signed();
    var cohort = cohort();
    var done = new AtomicBoolean();
    var threads = Executors.newFixedThreadPool(READERS.size());
    var readers =
        READERS.stream()
            .map(
                persona ->
                    CompletableFuture.supplyAsync(
                        () -> readings(persona, agreement, done), threads))
            .toList();
    try {
      var draws =
          IntStream.range(0, DRAWS)
              .<Callable<Response>>mapToObj(
                  i -> () -> draw(DRAWERS.get(i % DRAWERS.size()), cohort, agreement))
              .toList();
      var answers = AtOnce.all(draws).stream().map(Response::statusCode).toList();
      done.set(true);
      return new Drawn(
          answers,
          readers.stream().flatMap(reader -> reader.join().stream()).toList(),
          ledger("admin", agreement));
    } finally {
      done.set(true);
      threads.shutdown();
    }
  }

  private record Ledger(int quota, int spoken, int left) {
    boolean addsUp() {
      return quota == QUOTA && left >= 0 && spoken + left == quota;
    }
  }

  private static List<Ledger> readings(String persona, String agreement, AtomicBoolean done) {
    var readings = new ArrayList<Ledger>();
    do {
      readings.add(ledger(persona, agreement));
    } while (!done.get());
    return readings;
  }

  private static Ledger ledger(String persona, String agreement) {
    var slots = As.persona(persona).get(PATH + "/" + agreement + "/fulfilment").jsonPath();
    return new Ledger(
        slots.getInt("slots.quota"),
        slots.getInt("slots.certified")
            + slots.getInt("slots.live")
            + slots.getInt("slots.withdrawn")
            + slots.getInt("slots.forfeited"),
        slots.getInt("slots.left"));
  }

  private static Response draw(String persona, String cohort, String agreement) {
    return As.persona(persona)
        .contentType("application/json")
        .body(
            Map.of(
                "cohortId", cohort,
                "agreementId", agreement,
                "schoolId", FLESBERG,
                "roleCategory", "TEACHER"))
        .post("/api/v1/trainer-slots");
  }

  private static String cohort() {
    return As.admin()
        .contentType("application/json")
        .body(
            Map.of(
                "programme",
                "TRAINER",
                "name",
                "Kull",
                "providerId",
                SMART,
                "startsOn",
                day(-10),
                "endsOn",
                day(100),
                "capacity",
                36))
        .post("/api/v1/trainer-cohorts")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
