package no.rodtrad.trainer;

import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static no.rodtrad.trainer.CohortBuilder.aCohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.rodtrad.testing.MovableClock;

/** What the commands of a year are about, and the chance that chooses among it. */
final class Year {
  final Random random;
  final List<String> cohorts = new ArrayList<>();
  final List<String> agreements = new ArrayList<>();
  final List<String> courses = new ArrayList<>();
  final List<String> persons = IntStream.range(0, 14).mapToObj(i -> SlotBuilder.someone()).toList();
  final String leaders;

  Year(long seed) {
    random = new Random(seed);
    addCohort(5);
    addCohort(3);
    leaders = aCohort().ofLeaders().withPlaces(3).until(end()).open();
    cohorts.add(leaders);
    addAgreement(6, end());
    addAgreement(4, end());
    addAgreement(5, MovableClock.today().plusMonths(8));
  }

  /** Commands never come to it: the year is over before. */
  static LocalDate end() {
    return MovableClock.today().plusYears(3);
  }

  void addCohort(int places) {
    cohorts.add(0, aCohort().withPlaces(places).until(end()).open());
  }

  /** With two schools, phases and courses promised; signed. */
  void addAgreement(int quota, LocalDate last) {
    var first = MovableClock.today().minusMonths(1);
    agreements.add(
        0,
        anAgreement()
            .at(Places.FLESBERG, Places.MADSEBAKKEN)
            .from(first)
            .until(last)
            .withTrainerQuota(quota)
            .granting("DEVELOPMENT_TIME", 3)
            .withPhase("PREPARATION", first, first.plusMonths(3))
            .withPhase("AFTERCARE", last.plusDays(1), last.plusMonths(6))
            .signed());
  }

  /** Among the latest three, or now and then any: what has ended is asked for too. */
  String agreement() {
    return anyOf(random.nextInt(8) == 0 ? agreements : agreements.subList(0, 3));
  }

  String cohort() {
    return anyOf(random.nextInt(8) == 0 ? cohorts : cohorts.subList(0, 2));
  }

  String school() {
    return random.nextInt(3) == 0 ? Places.MADSEBAKKEN : Places.FLESBERG;
  }

  LocalDate day(int from, int to) {
    return MovableClock.today().plusDays(from + random.nextInt(to - from));
  }

  <T> T anyOf(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
