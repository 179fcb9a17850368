package no.rodtrad.scheme;

import java.util.List;

/** The state of a participation. */
public enum ParticipationStatus {
  OFFERED,
  ACTIVE,
  COMPLETED,
  DECLINED,
  WITHDRAWN;

  /** Where it can go from here; nowhere once it is over. */
  List<ParticipationStatus> next() {
    return switch (this) {
      case OFFERED -> List.of(ACTIVE, DECLINED);
      case ACTIVE -> List.of(COMPLETED, WITHDRAWN);
      case COMPLETED, DECLINED, WITHDRAWN -> List.of();
    };
  }

  boolean needsReason() {
    return this == DECLINED || this == WITHDRAWN;
  }
}
