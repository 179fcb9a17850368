package no.rodtrad.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.rodtrad.shared.problem.ConstraintProblem;
import no.rodtrad.shared.problem.ConstraintProblems;
import no.rodtrad.shared.problem.ProblemType;

/** The constraints on courses and themes in people's words. */
@ApplicationScoped
class CourseConstraints implements ConstraintProblems {
  @Override
  public List<ConstraintProblem> all() {
    return List.of(
        new ConstraintProblem(
            "uq_course_theme_position",
            ProblemType.DUPLICATE,
            "Another theme has this place in the programme."));
  }
}
