package no.rodtrad.trainer;

import java.util.List;

/** The state of a cohort. An open one takes reservations until its last day. */
enum CohortStatus {
  OPEN,
  CLOSED,
  COMPLETED,
  CANCELLED;

  List<CohortStatus> next() {
    return switch (this) {
      case OPEN -> List.of(CLOSED, CANCELLED);
      case CLOSED -> List.of(OPEN, COMPLETED, CANCELLED);
      case COMPLETED, CANCELLED -> List.of();
    };
  }
}
