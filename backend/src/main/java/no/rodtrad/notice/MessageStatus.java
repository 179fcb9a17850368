package no.rodtrad.notice;

import java.util.List;

/** Where a message is on its way. */
public enum MessageStatus {
  PENDING,
  SENT,
  /** Given up; nothing more happens until the administrator says so. */
  DEAD,
  /** Mail was off; it was never meant to leave. */
  KEPT;

  /** What the administrator can make of it. */
  List<MessageStatus> next() {
    return this == DEAD || this == KEPT ? List.of(PENDING) : List.of();
  }
}
