package no.rodtrad.trainer;

import java.util.List;

/** The state of a place, or of an entry in the waiting list. */
enum SlotStatus {
  WAITLISTED,
  OFFERED,
  RESERVED,
  NAMED,
  ENROLLED,
  CERTIFIED,
  WITHDRAWN,
  RELEASED,
  LAPSED;

  /** The place, or the wait for one, is given up, and someone else may have it. */
  boolean isGivenBack() {
    return this == RELEASED || this == LAPSED;
  }

  List<SlotStatus> next() {
    return switch (this) {
      case WAITLISTED -> List.of(OFFERED, RELEASED);
      case OFFERED -> List.of(RESERVED, LAPSED, RELEASED);
      case RESERVED -> List.of(NAMED, RELEASED);
      case NAMED -> List.of(ENROLLED, RELEASED);
      case ENROLLED -> List.of(CERTIFIED, WITHDRAWN);
      case CERTIFIED, WITHDRAWN, RELEASED, LAPSED -> List.of();
    };
  }
}
