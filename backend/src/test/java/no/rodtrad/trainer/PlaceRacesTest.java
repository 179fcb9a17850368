package no.rodtrad.trainer;

import static no.rodtrad.trainer.AgreementRow.anAgreement;
import static no.rodtrad.trainer.CohortBuilder.aCohort;
import static no.rodtrad.trainer.SlotBuilder.aSlot;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.AtOnce;
import no.rodtrad.testing.Owner;
import no.rodtrad.testing.Races;
import org.junit.jupiter.api.Test;

/** No place is given twice, however many ask at once; and without the locks it would be. */
@ApiTest
class PlaceRacesTest {
  private static final String SEATS = "36 seats, 200 reservations from 3 agreements";
  private static final String LAST_SEAT = "the last seat, 20 reservations";
  private static final String ONE_PERSON = "one person named in 8 cohorts";
  private static final String LOWERED = "a quota of 10 lowered to 5 beside 40 reservations";
  private static final int ROUNDS = 20;

  /** A wish and who has it; callers of different sights on purpose. */
  private record Wish(String persona, SlotBuilder slot) {
    Response send() {
      return slot.by(persona);
    }
  }

  private static List<Wish> wishes(String cohort, List<String> agreements) {
    var schools = List.of(Places.FLESBERG, Places.MADSEBAKKEN, Places.EKSEMPEL);
    var callers =
        List.of(
            List.of("owner-flesberg", "adviser", "admin"),
            List.of("owner-kongsberg", "provider-admin", "adviser"),
            List.of("admin", "provider-admin", "adviser"));
    return IntStream.range(0, 200)
        .mapToObj(
            i -> {
              var party = i % 3;
              var slot = aSlot().in(cohort).drawingOn(agreements.get(party)).at(schools.get(party));
              var named = i % 5 == 0 ? slot.naming(SlotBuilder.someone()) : slot;
              return new Wish(callers.get(party).get(i / 3 % 3), named);
            })
        .toList();
  }

  private static List<String> threeAgreements(int one, int two, int three) {
    return List.of(
        anAgreement().quota(one).stored(),
        anAgreement().with(Places.MADSEBAKKEN).quota(two).stored(),
        anAgreement().with(Places.EKSEMPEL).quota(three).stored());
  }

  private static List<Response> race(List<Wish> wishes) {
    return AtOnce.all(wishes.stream().<Callable<Response>>map(wish -> wish::send).toList());
  }

  private static int taken(String cohort) {
    return Owner.count("select taken + offered from cohort_seats(?::uuid)", cohort);
  }

  private static int used(String agreement) {
    return Owner.count(
        "select live + certified + withdrawn from agreement_trainer_use(?::uuid)", agreement);
  }

  private static void assertOnlyRefusalsOfPlaces(List<Response> replies) {
    assertThat(replies)
        .filteredOn(reply -> reply.statusCode() != 201)
        .extracting(Response::asString)
        .allMatch(body -> body.contains("cohort-full") || body.contains("trainer-quota-spent"));
  }

  @Test
  void two_hundred_at_once_fill_thirty_six_places_and_pass_no_quota() {
    var cohort = aCohort().withPlaces(36).open();
    var agreements = threeAgreements(20, 12, 15);
    var replies = race(wishes(cohort, agreements));
    Races.withLock(
        SEATS,
        "%d seats taken; %s drawn of quotas 20, 12 and 15; %d got a place, %d a 409, %d a 5xx"
            .formatted(
                taken(cohort),
                agreements.stream().map(PlaceRacesTest::used).toList(),
                AtOnce.with(replies, 201),
                AtOnce.with(replies, 409),
                replies.stream().filter(reply -> reply.statusCode() >= 500).count()));
    assertThat(AtOnce.with(replies, 201)).isEqualTo(36);
    assertThat(taken(cohort)).isEqualTo(36);
    assertThat(used(agreements.get(0))).isLessThanOrEqualTo(20);
    assertThat(used(agreements.get(1))).isLessThanOrEqualTo(12);
    assertThat(used(agreements.get(2))).isLessThanOrEqualTo(15);
    assertOnlyRefusalsOfPlaces(replies);
  }

  @Test
  void two_hundred_at_once_draw_exactly_the_quotas_where_there_are_seats_for_all() {
    var cohort = aCohort().withPlaces(36).open();
    var agreements = threeAgreements(9, 11, 10);
    var replies = race(wishes(cohort, agreements));
    assertThat(AtOnce.with(replies, 201)).isEqualTo(30);
    assertThat(taken(cohort)).isEqualTo(30);
    assertThat(agreements.stream().map(PlaceRacesTest::used)).containsExactly(9, 11, 10);
    assertOnlyRefusalsOfPlaces(replies);
  }

  @Test
  void two_cohorts_filled_at_once_share_one_quota_without_waiting_in_a_ring() {
    var agreements = threeAgreements(9, 11, 10);
    var wishes = new ArrayList<>(wishes(aCohort().open(), agreements));
    wishes.addAll(wishes(aCohort().open(), agreements));
    java.util.Collections.shuffle(wishes, new java.util.Random(7));
    var replies = race(wishes);
    assertThat(AtOnce.with(replies, 201)).isEqualTo(30);
    assertThat(agreements.stream().map(PlaceRacesTest::used)).containsExactly(9, 11, 10);
    assertOnlyRefusalsOfPlaces(replies);
  }

  @Test
  void without_the_locks_two_hundred_overbook_the_cohort_and_the_quotas() {
    AtOnce.withoutLocks(
        () -> {
          var most = 0;
          var passed = false;
          for (int round = 0; round < ROUNDS && (most <= 36 || !passed); round++) {
            var cohort = aCohort().withPlaces(36).open();
            var agreements = threeAgreements(20, 12, 15);
            race(wishes(cohort, agreements));
            most = Math.max(most, taken(cohort));
            var tight = threeAgreements(3, 3, 3);
            race(wishes(aCohort().open(), tight).subList(0, 60));
            passed = passed || tight.stream().anyMatch(agreement -> used(agreement) > 3);
          }
          Races.withoutLock(
              SEATS, "%d seats taken; a quota passed: %s".formatted(most, passed ? "yes" : "no"));
          assertThat(most).isGreaterThan(36);
          assertThat(passed).isTrue();
        });
  }

  private static List<Wish> forTheLastSeat(String cohort) {
    var agreements = threeAgreements(10, 10, 10);
    return wishes(cohort, agreements).subList(0, 20);
  }

  @Test
  void the_last_seat_goes_to_one_of_twenty() {
    for (int round = 0; round < 5; round++) {
      var cohort = aCohort().withPlaces(1).open();
      var replies = race(forTheLastSeat(cohort));
      assertThat(AtOnce.with(replies, 201)).isEqualTo(1);
      assertThat(AtOnce.with(replies, 409)).isEqualTo(19);
      assertThat(taken(cohort)).isEqualTo(1);
    }
    Races.withLock(LAST_SEAT, "given once, in each of 5 rounds");
  }

  @Test
  void without_the_locks_the_last_seat_is_given_more_than_once() {
    AtOnce.withoutLocks(
        () -> {
          var most = 0;
          for (int round = 0; round < ROUNDS && most < 2; round++) {
            var cohort = aCohort().withPlaces(1).open();
            race(forTheLastSeat(cohort));
            most = Math.max(most, taken(cohort));
          }
          Races.withoutLock(LAST_SEAT, "given %d times".formatted(most));
          assertThat(most).isGreaterThan(1);
        });
  }

  /** Every wish in a cohort and under an agreement of its own, so that no lock is shared. */
  private static List<Response> onePersonEverywhere(String person) {
    return race(
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    new Wish(
                        i % 2 == 0 ? "admin" : "owner-flesberg",
                        aSlot()
                            .in(aCohort().open())
                            .drawingOn(anAgreement().stored())
                            .naming(person)))
            .toList());
  }

  private static int places(String person) {
    return Owner.count(
        "select count(*) from trainer_slot where participant_email = ? and status = 'NAMED'",
        person);
  }

  @Test
  void one_person_gets_one_place_in_eight_cohorts_at_once() {
    var person = SlotBuilder.someone();
    var replies = onePersonEverywhere(person);
    assertThat(AtOnce.with(replies, 201)).isEqualTo(1);
    assertThat(AtOnce.with(replies, 409)).isEqualTo(7);
    assertThat(places(person)).isEqualTo(1);
    Races.withLock(ONE_PERSON, "1 place");
  }

  @Test
  void without_the_lock_and_the_unique_index_one_person_gets_several_places() {
    var index = Owner.read("select pg_get_indexdef('uq_trainer_slot_person_programme'::regclass)");
    Owner.run("drop index uq_trainer_slot_person_programme");
    try {
      AtOnce.withoutLocks(PlaceRacesTest::onePersonGetsSeveralPlaces);
    } finally {
      Owner.run(index);
    }
  }

  private static void onePersonGetsSeveralPlaces() {
    var most = 0;
    for (int round = 0; round < ROUNDS && most < 2; round++) {
      var person = SlotBuilder.someone();
      onePersonEverywhere(person);
      most = Math.max(most, places(person));
      Owner.run("update trainer_slot set status = 'RELEASED' where participant_email = ?", person);
    }
    Races.withoutLock(ONE_PERSON, "%d places".formatted(most));
    assertThat(most).isGreaterThan(1);
  }

  private static int lowered(String agreement, int quota) {
    try {
      Owner.run("update agreement set trainer_quota = ? where id = ?::uuid", quota, agreement);
      return quota;
    } catch (IllegalStateException refused) {
      assertThat(refused).hasMessageContaining("ck_agreement_trainer_quota_below_use");
      return -1;
    }
  }

  /** Forty draw on a quota of ten while it is lowered to five; answers how far it is passed. */
  private static int overdrawnWhileLowered(int drawsBeforeIt) {
    var cohort = aCohort().open();
    var agreement = anAgreement().quota(10).stored();
    var lowering = new java.util.concurrent.atomic.AtomicInteger();
    var requests = new ArrayList<Callable<Response>>();
    var wish = aSlot().in(cohort).drawingOn(agreement);
    for (int i = 0; i < 40; i++) {
      var persona = List.of("admin", "adviser", "owner-flesberg", "provider-admin").get(i % 4);
      requests.add(() -> wish.by(persona));
    }
    requests.add(
        drawsBeforeIt,
        () -> {
          lowering.set(lowered(agreement, 5));
          return As.admin().get(Slots.COHORTS + "/" + cohort);
        });
    AtOnce.all(requests);
    var quota = lowering.get() == 5 ? 5 : 10;
    return used(agreement) - quota;
  }

  @Test
  void a_quota_is_never_lowered_below_what_is_drawn_at_the_same_moment() {
    for (int drawsBeforeIt : List.of(2, 4, 6, 8, 40)) {
      assertThat(overdrawnWhileLowered(drawsBeforeIt)).isLessThanOrEqualTo(0);
    }
    Races.withLock(LOWERED, "never passed, in 5 rounds");
  }

  @Test
  void without_the_wall_a_quota_is_lowered_below_its_use() {
    Owner.run("alter table agreement disable trigger agreement_trainer_quota");
    try {
      var most = overdrawnWhileLowered(40);
      Races.withoutLock(LOWERED, "passed by %d".formatted(most));
      assertThat(most).isGreaterThan(0);
    } finally {
      Owner.run("alter table agreement enable trigger agreement_trainer_quota");
    }
  }

  private static List<Callable<Response>> eightNamings(String slot, String tag) {
    return IntStream.range(0, 8)
        .<Callable<Response>>mapToObj(
            i ->
                () ->
                    As.persona(i % 2 == 0 ? "principal-flesberg" : "adviser")
                        .contentType("application/json")
                        .header("If-Match", tag)
                        .body(Slots.to("NAMED"))
                        .post(Slots.SLOTS + "/" + slot + "/transitions"))
        .toList();
  }

  @Test
  void a_place_is_named_once_by_eight_at_once_also_by_those_who_do_not_mind_the_version() {
    var reserved = aSlot().in(aCohort().open()).drawingOn(anAgreement().stored());
    for (String tag : List.of("\"0-0\"", "*")) {
      var slot = reserved.stored();
      var replies = AtOnce.all(eightNamings(slot, tag));
      assertThat(AtOnce.with(replies, 200)).isEqualTo(1);
      assertThat(AtOnce.with(replies, tag.equals("*") ? 409 : 412)).isEqualTo(7);
      var kept = Slots.read(slot);
      assertThat(kept.<List<Object>>path("transitions")).hasSize(1);
      assertThat(replies)
          .filteredOn(reply -> reply.statusCode() == 200)
          .singleElement()
          .satisfies(
              reply ->
                  assertThat(reply.<String>path("participant.email"))
                      .isEqualTo(kept.path("participant.email")));
    }
  }

  /** What the version guards against: two who read RESERVED both write, and the first is lost. */
  @Test
  void without_the_version_the_second_name_overwrites_the_first() throws SQLException {
    var slot = aSlot().in(aCohort().open()).drawingOn(anAgreement().stored()).stored();
    var name =
        "update trainer_slot set status = 'NAMED', participant_name = 'A', participant_email = ?"
            + " where id = ?::uuid";
    try (var one = Owner.connection();
        var two = Owner.connection()) {
      for (var each : List.of(one, two)) {
        try (var read =
            each.prepareStatement("select status from trainer_slot where id = ?::uuid")) {
          read.setString(1, slot);
          try (var rows = read.executeQuery()) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("RESERVED");
          }
        }
      }
      for (var each : List.of(one, two)) {
        try (var write = each.prepareStatement(name)) {
          write.setString(1, SlotBuilder.someone());
          write.setString(2, slot);
          assertThat(write.executeUpdate()).isEqualTo(1);
        }
      }
    }
  }
}
