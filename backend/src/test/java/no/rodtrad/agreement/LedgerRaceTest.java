package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementBuilder.FLESBERG;
import static no.rodtrad.agreement.AgreementBuilder.PATH;
import static no.rodtrad.agreement.AgreementBuilder.SMART;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static no.rodtrad.agreement.AgreementBuilder.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

/**
 * Two hundred draw on one agreement at once, and whoever reads its ledger meanwhile finds it right.
 */
@ApiTest
class LedgerRaceTest {
  private static final int DRAWS = 200;
  private static final int QUOTA = 24;
  private static final List<String> DRAWERS =
      List.of("admin", "provider-admin", "adviser", "owner-flesberg");
  private static final List<String> READERS =
      List.of("principal-flesberg", "county-governor", "owner-flesberg");

  @Test
  void the_ledger_adds_up_at_every_instant_whoever_reads_it() throws Exception {
    var agreement =
        anAgreement().of(SMART).at(FLESBERG).advisedByPersona().withTrainerQuota(QUOTA).signed();
    var cohort = cohort();
    var done = new AtomicBoolean();
    var threads = Executors.newFixedThreadPool(10);
    try {
      var readers =
          READERS.stream()
              .map(
                  persona ->
                      CompletableFuture.supplyAsync(
                          () -> readings(persona, agreement, done), threads))
              .toList();
      var draws = new ArrayList<Callable<Integer>>();
      for (int index = 0; index < DRAWS; index++) {
        var persona = DRAWERS.get(index % DRAWERS.size());
        draws.add(() -> draw(persona, cohort, agreement));
      }
      var answers = new ArrayList<Integer>();
      for (Future<Integer> answer : threads.invokeAll(draws)) {
        answers.add(answer.get(1, TimeUnit.MINUTES));
      }
      done.set(true);
      assertThat(answers).containsOnly(201, 409);
      assertThat(answers.stream().filter(status -> status == 201)).hasSize(QUOTA);
      for (var reader : readers) {
        assertThat(reader.get(1, TimeUnit.MINUTES)).isNotEmpty().allMatch(Ledger::addsUp);
      }
      assertThat(ledger("admin", agreement)).isEqualTo(new Ledger(QUOTA, QUOTA, 0));
    } finally {
      done.set(true);
      threads.shutdownNow();
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

  private static int draw(String persona, String cohort, String agreement) {
    return As.persona(persona)
        .contentType("application/json")
        .body(
            Map.of(
                "cohortId", cohort,
                "agreementId", agreement,
                "schoolId", FLESBERG,
                "roleCategory", "TEACHER"))
        .post("/api/v1/trainer-slots")
        .statusCode();
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
