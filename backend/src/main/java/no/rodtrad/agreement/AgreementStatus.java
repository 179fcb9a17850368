package no.rodtrad.agreement;

import java.util.List;

/** The state of an agreement; {@link Term} says how it moves on by itself. */
public enum AgreementStatus {
  DRAFT,
  SIGNED,
  ACTIVE,
  PAUSED,
  COMPLETED,
  TERMINATED;

  /** Whether its promises can still be drawn upon. */
  public boolean isOpen() {
    return this == SIGNED || this == ACTIVE || this == PAUSED;
  }

  /** Whether nothing about it can change any more. */
  public boolean isFinal() {
    return this == COMPLETED || this == TERMINATED;
  }

  /** Where someone can take it from here. That it becomes active is left to its first day. */
  List<AgreementStatus> allowed() {
    return switch (this) {
      case DRAFT -> List.of(SIGNED, TERMINATED);
      case SIGNED -> List.of(TERMINATED);
      case ACTIVE -> List.of(PAUSED, COMPLETED, TERMINATED);
      case PAUSED -> List.of(ACTIVE, TERMINATED);
      case COMPLETED, TERMINATED -> List.of();
    };
  }

  boolean needsReason() {
    return this == PAUSED || this == TERMINATED;
  }
}
