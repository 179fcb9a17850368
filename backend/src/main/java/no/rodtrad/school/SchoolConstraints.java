package no.rodtrad.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.rodtrad.shared.problem.ConstraintProblem;
import no.rodtrad.shared.problem.ConstraintProblems;
import no.rodtrad.shared.problem.ProblemType;

/** The register's constraints in people's words. */
@ApplicationScoped
class SchoolConstraints implements ConstraintProblems {
  @Override
  public List<ConstraintProblem> all() {
    return List.of(
        new ConstraintProblem(
            "pk_school_org_number",
            ProblemType.DUPLICATE,
            "Another school has, or had, this organisation number."),
        new ConstraintProblem(
            "pk_school_principal",
            ProblemType.DUPLICATE,
            "A principal of the school is named from this day already."));
  }
}
