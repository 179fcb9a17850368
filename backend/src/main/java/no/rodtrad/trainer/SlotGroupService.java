package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Several places in one command, with one answer for each. */
@ApplicationScoped
class SlotGroupService {
  private final SlotGroupBooking booking;
  private final SlotReadings readings;
  private final SlotGuard guard;

  SlotGroupService(SlotGroupBooking booking, SlotReadings readings, SlotGuard guard) {
    this.booking = booking;
    this.readings = readings;
    this.guard = guard;
  }

  @Transactional
  SlotGroup create(Supplier<SlotGroupCreate> body) {
    guard.requireReservingAnywhere();
    var group = body.get();
    var decisions = booking.book(group);
    var stored =
        readings
            .findAll(
                decisions.stream()
                    .map(SlotGroupBooking.Decision::slot)
                    .filter(Objects::nonNull)
                    .map(Slot::id)
                    .toList())
            .stream()
            .collect(Collectors.toMap(SlotDetail::id, Function.identity()));
    var outcomes = new ArrayList<SlotGroup.Outcome>();
    for (var decision : decisions) {
      var slot = decision.slot();
      var problem = decision.problem();
      outcomes.add(
          new SlotGroup.Outcome(
              outcomes.size(),
              slot == null ? null : stored.get(slot.id()),
              problem == null ? null : SlotGroup.Refusal.of(problem)));
    }
    return new SlotGroup(group.cohortId(), group.policy(), outcomes);
  }
}
