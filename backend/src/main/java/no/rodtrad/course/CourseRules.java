package no.rodtrad.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.rodtrad.access.Action;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.agreement.AgreementFacts;
import no.rodtrad.agreement.Agreements;
import no.rodtrad.school.SchoolFacts;
import no.rodtrad.school.Schools;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What a course must fit into: the caller's grants, the register, and its agreement. */
@ApplicationScoped
class CourseRules {
  private final Schools schools;
  private final Agreements agreements;
  private final Permissions permissions;

  CourseRules(Schools schools, Agreements agreements, Permissions permissions) {
    this.schools = schools;
    this.agreements = agreements;
    this.permissions = permissions;
  }

  /** Refuses whoever may plan no course at all, before the body is judged. */
  void requireSomeRight() {
    permissions.requireSomewhere(Action.WRITE_COURSE);
  }

  /** Refuses whoever may not change this course. */
  void requireRight(CourseReadings.Versioned course) {
    permissions.require(
        Action.WRITE_COURSE, Scope.schools(course.provider(), course.course().schoolIds()));
  }

  /**
   * Refuses a plan the caller may not make (403), or one that does not fit, with everything that is
   * wrong (422). The agreement stays locked, so that it cannot move away from under the course.
   */
  void require(CoursePlan plan) {
    var known = schools.find(plan.schoolIds());
    var agreementId = plan.agreementId();
    var agreement = agreementId == null ? null : agreements.lock(agreementId).orElse(null);
    var ids = known.stream().map(SchoolFacts::id).toList();
    if (!ids.isEmpty()) {
      var provider = agreement == null ? null : agreement.providerId();
      permissions.require(Action.WRITE_COURSE, Scope.schools(provider, ids));
    }
    var errors = unknown(plan, ids, agreement);
    if (agreement != null) {
      errors.addAll(misfits(plan, known, agreement));
    }
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
  }

  private static List<InputError> unknown(
      CoursePlan plan, List<UUID> known, @Nullable AgreementFacts agreement) {
    var errors = new ArrayList<InputError>();
    for (int index = 0; index < plan.schoolIds().size(); index++) {
      if (!known.contains(plan.schoolIds().get(index))) {
        errors.add(InputError.unknownReference("/schoolIds/" + index, "school"));
      }
    }
    if (plan.agreementId() != null && agreement == null) {
      errors.add(InputError.unknownReference("/agreementId", "agreement"));
    }
    return errors;
  }

  private static List<InputError> misfits(
      CoursePlan plan, List<SchoolFacts> known, AgreementFacts agreement) {
    var errors = new ArrayList<InputError>();
    if (!known.stream().allMatch(agreement::covers)) {
      errors.add(
          InputError.at("/schoolIds", "reference", "Not all of these take part in the agreement."));
    }
    if (plan.beforeAgreement()) {
      if (!plan.lastDay().isBefore(agreement.startsOn())) {
        errors.add(outside("/startsAt", "This must be over before the agreement begins."));
      }
    } else if (!agreement.covers(plan.firstDay())) {
      errors.add(outside("/startsAt", "This day is in neither the agreement nor a phase of it."));
    } else if (!agreement.covers(plan.lastDay())) {
      errors.add(outside("/durationMinutes", "It would go on after the agreement and its phases."));
    }
    return errors;
  }

  private static InputError outside(String pointer, String message) {
    return InputError.at(pointer, "outside", message);
  }
}
