package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.rodtrad.shared.problem.ConstraintProblem;
import no.rodtrad.shared.problem.ConstraintProblems;
import no.rodtrad.shared.problem.ProblemType;

/** The constraints on places in people's words. */
@ApplicationScoped
class TrainerConstraints implements ConstraintProblems {
  private static final String ONE_PLACE =
      "A person has at most one live place or waiting entry in a programme.";

  @Override
  public List<ConstraintProblem> all() {
    return List.of(
        new ConstraintProblem(
            "uq_trainer_slot_person_programme", ProblemType.ALREADY_IN_PROGRAMME, ONE_PLACE),
        new ConstraintProblem(
            "ck_trainer_cohort_capacity",
            ProblemType.COHORT_FULL,
            "All places are taken; ask for a place in the waiting list with joinWaitingList."),
        new ConstraintProblem(
            "ck_agreement_trainer_quota_use",
            ProblemType.TRAINER_QUOTA_SPENT,
            "All places of the agreement are used."),
        new ConstraintProblem(
            "ck_trainer_cohort_capacity_below_use",
            ProblemType.QUOTA_BELOW_USE,
            "More places are taken in the cohort than this."),
        new ConstraintProblem(
            "ck_agreement_trainer_quota_below_use",
            ProblemType.QUOTA_BELOW_USE,
            "More places of the agreement are used than this."));
  }
}
