package no.rodtrad.trainer;

import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;

/** What keeps a waiting entry from being offered a place, whatever is free. */
enum Obstacle {
  SCHOOL_CLOSED("its school has closed."),
  SCHOOL_NOT_PARTY("its school no longer takes part in the agreement."),
  AGREEMENT_NOT_OPEN("its agreement is not signed or in force."),
  QUOTA_SPENT("its agreement has no places left.");

  private final String because;

  Obstacle(String because) {
    this.because = because;
  }

  String because() {
    return because;
  }

  Problem problem(PlaceAccount account) {
    return switch (this) {
      case SCHOOL_CLOSED -> new Problem(ProblemType.SCHOOL_CLOSED, "The school has closed.");
      case SCHOOL_NOT_PARTY ->
          new Problem(
              ProblemType.OUTSIDE_AGREEMENT, "The school no longer takes part in the agreement.");
      case AGREEMENT_NOT_OPEN ->
          new Problem(
              ProblemType.AGREEMENT_NOT_OPEN,
              "The agreement is not open; this needs one that is signed or in force.");
      case QUOTA_SPENT -> account.quotaSpent();
    };
  }
}
