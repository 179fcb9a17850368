package no.rodtrad.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
  private final Clock clock;

  SchoolRules(Schools schools, Permissions permissions, Clock clock) {
    this.schools = schools;
    this.permissions = permissions;
    this.clock = clock;
  }

  /** What is wrong with a day on which something was said: it has come. */
  List<InputError> notAfterToday(String pointer, LocalDate day) {
    var errors = new ArrayList<InputError>();
    if (day.isAfter(LocalDate.now(clock))) {
      errors.add(InputError.at(pointer, "maximum", "This must not be after today."));
    }
    return errors;
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
    refuse(errors);
  }

  /** Refuses what was wished when anything is wrong with it. */
  void refuse(List<InputError> errors) {
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
  }
}
