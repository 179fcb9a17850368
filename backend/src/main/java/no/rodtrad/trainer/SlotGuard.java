package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.rodtrad.access.Action;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;

/**
 * Who may do what to a slot: the administrator, those who provide its cohort or its agreement, the
 * agreement's advisers, and those of its school.
 */
@ApplicationScoped
class SlotGuard {
  private final Permissions permissions;

  SlotGuard(Permissions permissions) {
    this.permissions = permissions;
  }

  /** Before a wish is read: whoever has no such grant anywhere learns nothing about it. */
  void requireReservingAnywhere() {
    permissions.requireSomewhere(Action.RESERVE_SLOT);
  }

  void requireReserving(Booking booking) {
    var school = List.of(booking.wanted().schoolId());
    var agreement = booking.agreement();
    permissions.require(
        Action.RESERVE_SLOT,
        agreement == null
            ? Scope.schools(booking.cohort().providerId(), school)
            : Scope.agreement(agreement.id(), agreement.providerId(), school, null));
  }

  void requireNaming(SlotReadings.Versioned slot) {
    require(Action.NAME_SLOT, slot);
  }

  void requireReserving(SlotReadings.Versioned slot) {
    require(Action.RESERVE_SLOT, slot);
  }

  /** What the cohort decides, as passing its queue, is for those who provide it. */
  void requireProviding(SlotReadings.Versioned slot) {
    permissions.require(Action.WRITE_COHORT, Scope.provider(slot.cohortProvider()));
  }

  /** Who hands a place on reserves for both schools. */
  void requireTransferring(SlotReadings.Versioned slot, UUID school) {
    require(Action.RESERVE_SLOT, slot, school);
  }

  void require(SlotStatus to, SlotReadings.Versioned slot) {
    switch (to) {
      case NAMED, RELEASED -> requireNaming(slot);
      case RESERVED -> require(Action.RESERVE_SLOT, slot);
      default -> requireProviding(slot);
    }
  }

  private void require(Action action, SlotReadings.Versioned slot) {
    require(action, slot, slot.slot().schoolId());
  }

  private void require(Action action, SlotReadings.Versioned slot, UUID school) {
    var scope = new Scope(slot.cohortProvider(), List.of(school), slot.slot().agreementId(), null);
    var other = slot.agreementProvider();
    if (other == null
        || other.equals(slot.cohortProvider())
        || !permissions.may(action, Scope.provider(other))) {
      permissions.require(action, scope);
    }
  }
}
