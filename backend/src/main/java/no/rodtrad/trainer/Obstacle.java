package no.rodtrad.trainer;

import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;

/** What keeps a waiting entry from being offered a place, whatever is free. */
enum Obstacle {
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
      case AGREEMENT_NOT_OPEN ->
          new Problem(
              ProblemType.AGREEMENT_NOT_OPEN,
              "The agreement is not open; this needs one that is signed or in force.");
      case QUOTA_SPENT -> account.quotaSpent();
    };
  }
}
