package no.rodtrad.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.rodtrad.shared.problem.ConstraintProblem;
import no.rodtrad.shared.problem.ConstraintProblems;
import no.rodtrad.shared.problem.Problem;

/**
 * A violated constraint's name as its problem: the database has the last word, in people's words.
 */
@ApplicationScoped
class ConstraintWords {
  private final Map<String, ConstraintProblem> byName = new HashMap<>();

  ConstraintWords(Instance<ConstraintProblems> features) {
    for (ConstraintProblems feature : features) {
      feature.all().forEach(problem -> byName.put(problem.constraint(), problem));
    }
  }

  Optional<Problem> of(String constraint) {
    return Optional.ofNullable(byName.get(constraint))
        .map(known -> new Problem(known.type(), known.detail()));
  }
}
