package no.rodtrad.scheme;

import java.time.LocalDate;

/** How far one party has come with a report, on the day it is asked. */
public enum ReportState {
  WAITING,
  OVERDUE,
  DELIVERED,
  NOT_OWED;

  /**
   * @param delivered whether it was, late or not
   */
  static ReportState of(
      boolean delivered, LocalDate dueOn, ParticipationStatus status, LocalDate today) {
    if (delivered) {
      return DELIVERED;
    }
    return switch (status) {
      case OFFERED -> WAITING;
      case ACTIVE, COMPLETED -> dueOn.isBefore(today) ? OVERDUE : WAITING;
      case DECLINED, WITHDRAWN -> NOT_OWED;
    };
  }
}
