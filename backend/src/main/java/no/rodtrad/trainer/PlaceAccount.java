package no.rodtrad.trainer;

import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;

/**
 * The places of a cohort and of an agreement, counted over all rows while both are held.
 *
 * @param taken of the cohort, offers included
 * @param quota places of the agreement; 0 without one
 * @param used places of the agreement that are drawn
 */
record PlaceAccount(int capacity, int taken, int quota, int used) {
  /** With so many more taken and drawn, which are decided and not yet stored. */
  PlaceAccount with(int moreTaken, int moreUsed) {
    return new PlaceAccount(capacity, taken + moreTaken, quota, used + moreUsed);
  }

  boolean hasFree() {
    return taken < capacity;
  }

  boolean hasQuota() {
    return used < quota;
  }

  Problem full() {
    return new Problem(
            ProblemType.COHORT_FULL,
            "All "
                + capacity
                + " places are taken; ask for a place in the waiting list with joinWaitingList.")
        .with("capacity", capacity)
        .with("taken", taken);
  }

  Problem quotaSpent() {
    return new Problem(
            ProblemType.TRAINER_QUOTA_SPENT,
            used + " of the " + quota + " places of the agreement are used.")
        .with("quota", quota)
        .with("used", used);
  }
}
