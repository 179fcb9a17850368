package no.rodtrad.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.rodtrad.access.Action;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.school.Schools;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;

/** Who may write what a school says of itself, and whether there is such a school. */
@ApplicationScoped
class SchoolRules {
  private final Schools schools;
  private final Permissions permissions;

  SchoolRules(Schools schools, Permissions permissions) {
    this.schools = schools;
    this.permissions = permissions;
  }

  /** Refuses whoever may do it nowhere at all, before the body is judged. */
  void requireSomewhere(Action action) {
    permissions.requireSomewhere(action);
  }

  /** Refuses whoever may not do it at this school. */
  void require(Action action, UUID school) {
    permissions.require(action, Scope.schools(null, List.of(school)));
  }

  /**
   * The same for a school the body names: one there is not is told with what else is wrong (422).
   */
  void requireNamed(Action action, UUID school, List<InputError> errors) {
    if (schools.find(List.of(school)).isEmpty()) {
      errors.add(InputError.unknownReference("/schoolId", "school"));
    } else {
      require(action, school);
    }
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
  }
}
