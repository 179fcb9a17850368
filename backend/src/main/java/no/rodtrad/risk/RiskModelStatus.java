package no.rodtrad.risk;

import java.util.List;

/** The states of a risk model; it can be changed in the first only. */
enum RiskModelStatus {
  DRAFT,
  PUBLISHED,
  /** No longer to be chosen; it still answers when it is named. */
  RETIRED;

  List<RiskModelStatus> next() {
    return switch (this) {
      case DRAFT -> List.of(PUBLISHED);
      case PUBLISHED -> List.of(RETIRED);
      case RETIRED -> List.of();
    };
  }
}
