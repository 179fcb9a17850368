package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Gives places to several at once, each by the same decision as one alone; the statements are as
 * many for two as for fifty.
 */
@ApplicationScoped
class SlotGroupBooking {
  private static final UUID NO_AGREEMENT = new UUID(0, 0);

  private final PlaceRepository places;
  private final SlotReferences references;
  private final SlotBooking booking;

  SlotGroupBooking(PlaceRepository places, SlotReferences references, SlotBooking booking) {
    this.places = places;
    this.references = references;
    this.booking = booking;
  }

  /** A decision: a slot that is stored, or why there is none. */
  record Decision(@Nullable Slot slot, @Nullable Problem problem) {}

  /** What is decided so far, and the accounts it was decided on. */
  private static final class Ledger {
    private final Map<UUID, PlaceAccount> accounts = new HashMap<>();
    private final Map<UUID, Integer> drawn = new HashMap<>();
    private final Set<String> persons;
    private int taken;

    Ledger(Set<String> persons) {
      this.persons = persons;
    }

    void add(Slot slot) {
      if (slot.status() != SlotStatus.WAITLISTED) {
        taken++;
        drawn.merge(key(slot.agreementId()), 1, Integer::sum);
      }
    }
  }

  List<Decision> book(SlotGroupCreate group) {
    places.takeTurns(
        group.slots().stream()
            .map(SlotGroupCreate.Entry::agreementId)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
    var bookings = references.resolveAll(group.wishes());
    var ledger = new Ledger(personsWithPlace(bookings));
    var decisions = bookings.stream().map(wish -> decide(wish, ledger)).toList();
    if (group.policy() == SlotGroupCreate.Policy.ALL_OR_NOTHING) {
      requireAll(decisions);
    }
    booking.keep(decisions.stream().map(Decision::slot).filter(Objects::nonNull).toList());
    return decisions;
  }

  private Set<String> personsWithPlace(List<Booking> bookings) {
    var emails =
        bookings.stream()
            .map(wish -> wish.wanted().participant())
            .filter(Objects::nonNull)
            .map(Participant::email)
            .toList();
    return emails.isEmpty()
        ? new java.util.HashSet<>()
        : places.personsWithPlace(bookings.get(0).cohort().programme(), emails);
  }

  private Decision decide(Booking wish, Ledger ledger) {
    try {
      booking.requireReserving(wish);
      var person = wish.wanted().participant();
      SlotBooking.requireNoPlaceYet(
          person != null && ledger.persons.contains(person.email().toLowerCase(Locale.ROOT)));
      var slot = booking.decide(wish, account(wish, ledger));
      ledger.add(slot);
      if (person != null) {
        ledger.persons.add(person.email().toLowerCase(Locale.ROOT));
      }
      return new Decision(slot, null);
    } catch (Problem refused) {
      return new Decision(null, refused);
    }
  }

  private PlaceAccount account(Booking wish, Ledger ledger) {
    var agreement = wish.wanted().agreementId();
    return ledger
        .accounts
        .computeIfAbsent(key(agreement), id -> places.account(wish.cohort().id(), agreement))
        .with(ledger.taken, ledger.drawn.getOrDefault(key(agreement), 0));
  }

  private static UUID key(@Nullable UUID agreement) {
    return agreement == null ? NO_AGREEMENT : agreement;
  }

  private static void requireAll(List<Decision> decisions) {
    var outcomes = new ArrayList<SlotGroup.Outcome>();
    for (int index = 0; index < decisions.size(); index++) {
      var problem = decisions.get(index).problem;
      if (problem != null) {
        outcomes.add(new SlotGroup.Outcome(index, null, SlotGroup.Refusal.of(problem)));
      }
    }
    if (!outcomes.isEmpty()) {
      throw new Problem(
              ProblemType.GROUP_REFUSED,
              outcomes.size()
                  + " of "
                  + decisions.size()
                  + " cannot have a place, so none is given; outcomes says why.")
          .with("outcomes", outcomes);
    }
  }
}
