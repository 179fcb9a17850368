package no.rodtrad.shared.problem;

import java.util.List;

/** What a feature says of its own constraints; one bean in each feature that has any. */
public interface ConstraintProblems {
  List<ConstraintProblem> all();
}
