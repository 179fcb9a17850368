package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementBuilder.PATH;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.school.Successions;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.AtOnce;
import no.rodtrad.testing.MovableClock;
import no.rodtrad.testing.Races;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@ApiTest
class AgreementRaceTest {
  private static final int ROUNDS = 10;
  private static final String SIGNED = "2 who sign one agreement";

  @Inject Session session;

  /** Each takes the school before the waiting lists, so neither waits for the other in a ring. */
  @Test
  void a_draft_is_signed_while_its_school_closes_and_both_are_answered() {
    for (int round = 0; round < 12; round++) {
      var school = SchoolBuilder.aSchool().in("5618").add();
      var draft = anAgreement().at(school).from(MovableClock.today()).withTrainerQuota(2).draft();
      var replies =
          AtOnce.all(
              List.of(
                  () -> Successions.keep(school, MovableClock.today().toString(), List.of()),
                  () -> AgreementBuilder.transition("admin", draft, "{\"to\": \"SIGNED\"}")));
      assertThat(replies.get(0).statusCode()).isEqualTo(200);
      assertThat(replies.get(1).statusCode()).isIn(200, 409);
    }
  }

  @Test
  void of_two_who_sign_at_once_one_signs_and_the_other_is_told_that_it_is_signed() {
    for (int round = 0; round < ROUNDS; round++) {
      var id = anAgreement().draft();
      assertThat(race(() -> sign(id, "*"), () -> sign(id, "*"))).containsExactly(200, 409);
      var signings =
          As.admin()
              .get(PATH + "/" + id)
              .jsonPath()
              .getList("transitions.findAll { it.to == 'SIGNED' }");
      assertThat(signings).hasSize(1);
    }
    Races.withLock(SIGNED, "one signs, the other is told that it is signed (409)");
  }

  @Test
  void of_two_who_read_the_same_version_one_moves_it_and_the_other_is_told_to_read_again() {
    for (int round = 0; round < ROUNDS; round++) {
      var id = anAgreement().draft();
      var tag = As.admin().get(PATH + "/" + id).header("ETag");
      assertThat(race(() -> sign(id, tag), () -> sign(id, tag))).containsExactly(200, 412);
    }
  }

  @Test
  void a_change_of_terms_beside_a_signature_is_either_before_it_or_refused() {
    for (int round = 0; round < ROUNDS; round++) {
      var id = anAgreement().draft();
      var change =
          race(
              () -> sign(id, "*"),
              () -> AgreementBuilder.patch("admin", id, "{\"trainerQuota\": 9}").statusCode());
      var quota = As.admin().get(PATH + "/" + id).<Integer>path("trainerQuota");
      assertThat(quota).isEqualTo(change.equals(List.of(200, 200)) ? 9 : 0);
    }
  }

  @Test
  void of_two_who_amend_the_same_version_one_does_and_whoever_comes_after_it_adds_the_next() {
    for (int round = 0; round < ROUNDS; round++) {
      var id = anAgreement().signed();
      var tag = As.admin().get(PATH + "/" + id).header("ETag");
      var one = AmendmentBuilder.anAmendmentOf(id).to("title", "Den ene");
      var other = AmendmentBuilder.anAmendmentOf(id).to("title", "Den andre");
      assertThat(
              race(
                  () -> one.by("admin", tag).statusCode(),
                  () -> other.by("admin", tag).statusCode()))
          .containsExactly(201, 412);
      var third = AmendmentBuilder.anAmendmentOf(id).to("trainerQuota", 3);
      var fourth = AmendmentBuilder.anAmendmentOf(id).to("trainerQuota", 4);
      assertThat(race(() -> third.by("admin").statusCode(), () -> fourth.by("admin").statusCode()))
          .containsExactly(201, 201);
      assertThat(As.admin().get(PATH + "/" + id + "/versions").jsonPath().getList("items.number"))
          .isEqualTo(List.of(4, 3, 2, 1));
    }
  }

  /** The control: with the lock off, both read a draft, and the second learns of it too late. */
  @Test
  void without_the_lock_the_same_race_ends_otherwise() {
    QuarkusMock.installMockForType(new Unlocked(session), AgreementRepository.class);
    var id = anAgreement().draft();
    assertThat(race(() -> sign(id, "*"), () -> sign(id, "*"))).containsExactly(200, 412);
    Races.withoutLock(SIGNED, "both find a draft, and one is told to read again (412)");
  }

  /** Both find the draft before either goes on. */
  static class Unlocked extends AgreementRepository {
    private final CyclicBarrier bothHaveRead = new CyclicBarrier(2);

    Unlocked(Session session) {
      super(session);
    }

    @Override
    Optional<Agreement> lock(UUID id) {
      var found = findByIdOptional(id);
      try {
        bothHaveRead.await(10, TimeUnit.SECONDS);
      } catch (Exception alone) {
        throw new IllegalStateException(alone);
      }
      return found;
    }
  }

  private static int sign(String id, String tag) {
    return As.admin()
        .header("If-Match", tag)
        .contentType("application/json")
        .body("{\"to\": \"SIGNED\"}")
        .post(PATH + "/" + id + "/transitions")
        .statusCode();
  }

  /** Both at once; their answers, the lower first. */
  private static List<Integer> race(Callable<Integer> one, Callable<Integer> other) {
    var start = new CyclicBarrier(2);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var answers =
          threads.invokeAll(List.of(after(start, one), after(start, other))).stream()
              .map(AgreementRaceTest::answer)
              .sorted()
              .toList();
      return answers;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Integer> after(CyclicBarrier start, Callable<Integer> work) {
    return () -> {
      start.await(10, TimeUnit.SECONDS);
      return work.call();
    };
  }

  private static int answer(Future<Integer> future) {
    try {
      return future.get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
