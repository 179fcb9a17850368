package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;

/** Moves a slot from state to state. */
@ApplicationScoped
class SlotMoves {
  private final CohortRepository cohorts;
  private final SlotRepository slots;
  private final PlaceRepository places;
  private final StatusChangeRepository history;
  private final Clock clock;

  SlotMoves(
      CohortRepository cohorts,
      SlotRepository slots,
      PlaceRepository places,
      StatusChangeRepository history,
      Clock clock) {
    this.cohorts = cohorts;
    this.slots = slots;
    this.places = places;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Holds the places before the slot is read for changing, so that what is decided on stays true.
   *
   * @param version refuses unless the version that stands is the one the caller read
   */
  void move(SlotDetail before, SlotTransition wanted, LongConsumer version) {
    places.hold(before.cohortId(), before.agreementId());
    var slot = slots.findByIdOptional(before.id()).orElseThrow(Problem::notFound);
    version.accept(slot.version());
    var from = slot.status();
    step(slot, wanted);
    slots.flush();
    history.slotMoved(slot.id(), from, slot.status(), wanted.reason());
  }

  private void step(Slot slot, SlotTransition wanted) {
    switch (wanted.to()) {
      case OFFERED -> offer(slot);
      case RESERVED -> accept(slot);
      case NAMED -> slot.name(wanted.participant());
      case ENROLLED -> slot.enrol();
      case CERTIFIED -> slot.certify();
      case WITHDRAWN -> slot.withdraw();
      case RELEASED -> slot.release();
      case LAPSED -> slot.lapse();
      case WAITLISTED -> slot.require(SlotStatus.WAITLISTED);
    }
  }

  /** To the first who can have it, and only of what is free. */
  private void offer(Slot slot) {
    slot.require(SlotStatus.OFFERED);
    var today = LocalDate.now(clock);
    cohort(slot).requireReservations(today);
    var account = places.account(slot.cohortId(), slot.agreementId(), today);
    if (!account.hasFree()) {
      throw account.full();
    }
    places
        .obstacle(slot.id(), today)
        .ifPresent(
            obstacle -> {
              throw obstacle.problem(account);
            });
    if (!places.nextInQueue(slot.cohortId(), today).equals(Optional.of(slot.id()))) {
      throw new Problem(
              ProblemType.ILLEGAL_TRANSITION,
              "Another entry came first; offers go by the order of the waiting list.")
          .with("from", SlotStatus.WAITLISTED.name())
          .with("allowed", List.of(SlotStatus.RELEASED.name()));
    }
    slot.offer();
  }

  private void accept(Slot slot) {
    slot.require(SlotStatus.RESERVED);
    cohort(slot).requireKeptOffers(LocalDate.now(clock));
    slot.accept();
  }

  private Cohort cohort(Slot slot) {
    return cohorts.findByIdOptional(slot.cohortId()).orElseThrow(Problem::notFound);
  }
}
