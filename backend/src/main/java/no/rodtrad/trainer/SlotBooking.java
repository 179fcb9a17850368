package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.rodtrad.agreement.AgreementFacts;
import no.rodtrad.agreement.AgreementStatus;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Gives a place, or an entry in the waiting list, or refuses. */
@ApplicationScoped
class SlotBooking {
  private final SlotRepository slots;
  private final PlaceRepository places;
  private final SlotReferences references;
  private final StatusChangeRepository history;
  private final Clock clock;

  SlotBooking(
      SlotRepository slots,
      PlaceRepository places,
      SlotReferences references,
      StatusChangeRepository history,
      Clock clock) {
    this.slots = slots;
    this.places = places;
    this.references = references;
    this.history = history;
    this.clock = clock;
  }

  /** Takes its turn before anything is read, so that what is decided on stays true. */
  UUID book(SlotCreate wanted) {
    places.takeTurn(wanted.agreementId());
    var booking = references.resolve(wanted);
    requireReserving(booking);
    var person = booking.wanted().participant();
    requireNoPlaceYet(
        person != null && places.personHoldsPlace(booking.cohort().programme(), person));
    var slot = decide(booking, places.account(wanted.cohortId(), wanted.agreementId()));
    keep(List.of(slot));
    return slot.id();
  }

  /** What the cohort and the agreement are in for, whoever asks. */
  void requireReserving(Booking booking) {
    booking.cohort().requireReservations(LocalDate.now(clock));
    references.requireOpen(booking.school());
    requireOpen(booking.agreement());
  }

  /** A place, named at once where a person is given; else an entry that waits, or a refusal. */
  Slot decide(Booking booking, PlaceAccount account) {
    var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    if (!account.hasFree()) {
      if (!booking.wanted().joinWaitingList()) {
        throw account.full();
      }
      return Slot.waiting(id, booking, Instant.now(clock));
    }
    if (booking.cohort().programme() == Programme.TRAINER && !account.hasQuota()) {
      throw account.quotaSpent();
    }
    return Slot.reserved(id, booking, Instant.now(clock));
  }

  /** Stores them in the order they came, and tells how they came to be. */
  void keep(List<Slot> decided) {
    for (var slot : decided) {
      slots.persist(slot);
    }
    slots.flush();
    history.slotsCreated(decided);
  }

  private static void requireOpen(@Nullable AgreementFacts agreement) {
    if (agreement != null
        && agreement.status() != AgreementStatus.SIGNED
        && agreement.status() != AgreementStatus.ACTIVE) {
      throw new Problem(
          ProblemType.AGREEMENT_NOT_OPEN,
          "The agreement is "
              + agreement.status()
              + "; this needs one that is signed or in force.");
    }
  }

  /** The database sees to it too; here it is told before anything is written. */
  static void requireNoPlaceYet(boolean hasPlace) {
    if (hasPlace) {
      throw new Problem(
          ProblemType.ALREADY_IN_PROGRAMME,
          "A person has at most one live place or waiting entry in a programme.");
    }
  }
}
