package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.LongConsumer;
import no.rodtrad.shared.problem.Problem;

/** Moves a slot from state to state. */
@ApplicationScoped
class SlotMoves {
  private final SlotRepository slots;
  private final PlaceRepository places;
  private final StatusChangeRepository history;
  private final SlotReferences references;
  private final SlotCertifying certifying;

  SlotMoves(
      SlotRepository slots,
      PlaceRepository places,
      StatusChangeRepository history,
      SlotReferences references,
      SlotCertifying certifying) {
    this.slots = slots;
    this.places = places;
    this.history = history;
    this.references = references;
    this.certifying = certifying;
  }

  /**
   * Takes its turn before the slot is read for changing, so that what is decided on stays true;
   * what comes free is passed on in the same transaction.
   *
   * @param version refuses unless the version that stands is the one the caller read
   */
  void move(SlotDetail before, SlotTransition wanted, LongConsumer version) {
    var slot = turn(before, version);
    var from = slot.status();
    step(slot, wanted);
    slots.flush();
    history.slotMoved(slot.id(), from, slot.status(), wanted.reason());
    if (slot.status().isGivenBack()) {
      places.settle();
    }
  }

  /** Moves an entry to the front of its list, and offers it a place when there is one. */
  void promote(SlotDetail before, String reason, LongConsumer version) {
    var slot = turn(before, version);
    slot.promote(places.nextPromotion(), reason);
    slots.flush();
    history.slotPromoted(slot.id(), reason);
    places.settle();
  }

  /** Corrects what was written of the person. */
  void correct(SlotDetail before, SlotCreate wanted, LongConsumer version) {
    turn(before, version).correct(wanted.roleCategory(), wanted.participant());
    slots.flush();
  }

  /** The place stays as it is and goes to another school of the agreement it draws on. */
  void transfer(SlotDetail before, SlotTransfer wanted, LongConsumer version) {
    places.takeTurn(before.agreementId());
    references.requireParty(before.agreementId(), wanted.schoolId());
    var slot = slots.findByIdOptional(before.id()).orElseThrow(Problem::notFound);
    version.accept(slot.version());
    var from = slot.schoolId();
    slot.transferTo(wanted.schoolId());
    slots.flush();
    history.slotTransferred(slot, from, wanted.reason());
  }

  void revokeCertificate(SlotDetail before, String reason, LongConsumer version) {
    var slot = turn(before, version);
    certifying.revoke(slot, reason);
    history.certificateRevoked(slot.id(), reason);
  }

  private Slot turn(SlotDetail before, LongConsumer version) {
    places.takeTurn(before.agreementId());
    var slot = slots.findByIdOptional(before.id()).orElseThrow(Problem::notFound);
    version.accept(slot.version());
    return slot;
  }

  private void step(Slot slot, SlotTransition wanted) {
    switch (wanted.to()) {
      case OFFERED -> refuseOffer(slot);
      case RESERVED -> accept(slot);
      case NAMED -> slot.name(wanted.participant());
      case ENROLLED -> slot.enrol();
      case CERTIFIED -> certifying.certify(slot, wanted.reason());
      case WITHDRAWN -> slot.withdraw();
      case RELEASED -> slot.release();
      case LAPSED -> slot.lapse();
      case WAITLISTED -> slot.require(SlotStatus.WAITLISTED);
    }
  }

  /**
   * A place that is there for the entry is offered already, for it has come to its turn: what is
   * left to say is what stands in the way.
   */
  private void refuseOffer(Slot slot) {
    slot.require(SlotStatus.OFFERED);
    cohort(slot).requireReservations(references.today());
    var account = places.account(slot.cohortId(), slot.agreementId());
    throw places
        .obstacle(slot.id())
        .map(obstacle -> obstacle.problem(account))
        .orElseGet(account::full);
  }

  private void accept(Slot slot) {
    slot.require(SlotStatus.RESERVED);
    cohort(slot).requireKeptOffers(references.today());
    references.requireOpen(slot.schoolId());
    slot.accept();
  }

  private Cohort cohort(Slot slot) {
    return references.cohort(slot.cohortId());
  }
}
