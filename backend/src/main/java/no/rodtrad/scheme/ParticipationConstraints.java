package no.rodtrad.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.rodtrad.shared.problem.ConstraintProblem;
import no.rodtrad.shared.problem.ConstraintProblems;
import no.rodtrad.shared.problem.ProblemType;

/** The constraints on participations in people's words. */
@ApplicationScoped
class ParticipationConstraints implements ConstraintProblems {
  @Override
  public List<ConstraintProblem> all() {
    return List.of(
        new ConstraintProblem(
            "uq_participation_municipality_intake",
            ProblemType.DUPLICATE,
            "The municipality was taken in at this intake already."));
  }
}
