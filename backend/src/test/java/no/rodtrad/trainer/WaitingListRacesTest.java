package no.rodtrad.trainer;

import static no.rodtrad.trainer.AgreementRow.anAgreement;
import static no.rodtrad.trainer.CohortBuilder.aCohort;
import static no.rodtrad.trainer.SlotBuilder.aSlot;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.AtOnce;
import no.rodtrad.testing.Owner;
import no.rodtrad.testing.Races;
import org.junit.jupiter.api.Test;

/** No place is offered twice, whoever moves the list at once; and without the lock it would be. */
@ApiTest
class WaitingListRacesTest {
  private static final String MOVED = "6 releases, 6 manual promotions and the job 4 times";
  private static final int ROUNDS = 20;
  private static final int PLACES = 6;

  @Inject WaitingListJob job;

  /** What came of a race. */
  private record Outcome(List<Response> replies, int taken, int offered, int offers) {
    boolean isRight() {
      return taken == PLACES && offered == PLACES && offers == PLACES;
    }

    String figures() {
      return "%d of 6 seats taken, %d offered by %d offers".formatted(taken, offered, offers);
    }
  }

  /**
   * Six places are released while six entries are promoted and the job runs four times, all at
   * once; twelve wait.
   */
  private Outcome race() {
    var cohort = aCohort().withPlaces(PLACES).open();
    var seats = stored(cohort, PLACES, false);
    var entries = stored(cohort, 2 * PLACES, true);
    var requests = new ArrayList<Callable<Response>>();
    seats.forEach(
        seat -> requests.add(() -> anyVersion(seat, "transitions", "{\"to\": \"RELEASED\"}")));
    entries
        .subList(PLACES, 2 * PLACES)
        .forEach(
            entry ->
                requests.add(() -> anyVersion(entry, "promotion", "{\"reason\": \"Derfor\"}")));
    for (int i = 0; i < 4; i++) {
      requests.add(
          () -> {
            job.settle();
            return Slots.readCohort(cohort);
          });
    }
    Collections.shuffle(requests, new Random(11));
    var replies = AtOnce.all(requests);
    return new Outcome(
        replies,
        Owner.count("select taken + offered from cohort_seats(?::uuid)", cohort),
        Owner.count(
            "select count(*) from trainer_slot where status = 'OFFERED' and cohort_id = ?::uuid",
            cohort),
        Owner.count(
            """
            select count(*) from trainer_slot_transition t join trainer_slot s on s.id = t.slot_id
            where t.to_status = 'OFFERED' and s.cohort_id = ?::uuid
            """,
            cohort));
  }

  private static List<String> stored(String cohort, int count, boolean waiting) {
    var agreement = anAgreement().quota(40).stored();
    var wish = aSlot().in(cohort).drawingOn(agreement);
    return IntStream.range(0, count)
        .mapToObj(i -> (waiting ? wish.joiningTheWaitingList() : wish).stored())
        .toList();
  }

  private static Response anyVersion(String slot, String what, String json) {
    return As.persona("provider-admin")
        .contentType("application/json")
        .header("If-Match", "*")
        .body(json)
        .post(Slots.SLOTS + "/" + slot + "/" + what);
  }

  @Test
  void releases_promotions_and_the_job_at_once_offer_each_place_once() {
    for (int round = 0; round < 3; round++) {
      var outcome = race();
      Races.withLock(MOVED, outcome.figures());
      assertThat(outcome.replies()).extracting(Response::statusCode).isSubsetOf(200, 409);
      assertThat(outcome.taken()).isEqualTo(PLACES);
      assertThat(outcome.offered()).isEqualTo(PLACES);
      assertThat(outcome.offers()).isEqualTo(PLACES);
    }
  }

  @Test
  void without_the_lock_a_place_is_offered_twice() {
    AtOnce.withoutLocks(
        () -> {
          var wrong = false;
          for (int round = 0; round < ROUNDS && !wrong; round++) {
            var outcome = race();
            wrong = !outcome.isRight();
            Races.withoutLock(MOVED, outcome.figures());
          }
          assertThat(wrong).isTrue();
        });
  }

  @Test
  void two_hundred_who_would_wait_are_thirty_six_with_a_place_and_the_rest_in_one_order() {
    var cohort = aCohort().withPlaces(36).open();
    var agreements =
        List.of(
            anAgreement().quota(20).stored(),
            anAgreement().with(Places.MADSEBAKKEN).quota(12).stored(),
            anAgreement().with(Places.EKSEMPEL).quota(15).stored());
    var schools = List.of(Places.FLESBERG, Places.MADSEBAKKEN, Places.EKSEMPEL);
    var callers =
        List.of(
            List.of("owner-flesberg", "adviser", "admin"),
            List.of("owner-kongsberg", "provider-admin", "adviser"),
            List.of("admin", "provider-admin", "adviser"));
    var wishes =
        IntStream.range(0, 200)
            .<Callable<Response>>mapToObj(
                i ->
                    () ->
                        aSlot()
                            .in(cohort)
                            .drawingOn(agreements.get(i % 3))
                            .at(schools.get(i % 3))
                            .joiningTheWaitingList()
                            .by(callers.get(i % 3).get(i / 3 % 3)))
            .toList();
    var replies = AtOnce.all(wishes);
    assertThat(replies).extracting(Response::statusCode).isSubsetOf(201, 409);
    var held = with(replies, "RESERVED");
    var waiting = with(replies, "WAITLISTED");
    assertThat(held).hasSize(36);
    assertThat(waiting)
        .extracting(reply -> reply.<Integer>path("queue.position"))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, waiting.size()).boxed().toList());
    var requests = new ArrayList<Callable<Response>>();
    held.subList(0, 12)
        .forEach(
            reply ->
                requests.add(
                    () -> anyVersion(reply.path("id"), "transitions", "{\"to\": \"RELEASED\"}")));
    requests.addAll(wishes.subList(0, 12));
    Collections.shuffle(requests, new Random(3));
    assertThat(AtOnce.all(requests)).extracting(Response::statusCode).isSubsetOf(200, 201, 409);
    assertThat(Owner.count("select taken + offered from cohort_seats(?::uuid)", cohort))
        .isEqualTo(36);
    for (int party = 0; party < 3; party++) {
      assertThat(
              Owner.count(
                  "select live + certified + withdrawn from agreement_trainer_use(?::uuid)",
                  agreements.get(party)))
          .isLessThanOrEqualTo(List.of(20, 12, 15).get(party));
    }
  }

  private static List<Response> with(List<Response> replies, String status) {
    return replies.stream()
        .filter(reply -> reply.statusCode() == 201 && status.equals(reply.path("status")))
        .toList();
  }
}
