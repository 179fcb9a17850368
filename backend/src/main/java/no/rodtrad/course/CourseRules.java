package no.rodtrad.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.access.Action;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.agreement.AgreementFacts;
import no.rodtrad.agreement.Agreements;
import no.rodtrad.agreement.CourseKind;
import no.rodtrad.agreement.Period;
import no.rodtrad.school.SchoolFacts;
import no.rodtrad.school.Schools;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What a course must fit into: the caller's grants, the register, its theme and its agreement. */
@ApplicationScoped
class CourseRules {
  /** The last day that can be written with four digits for the year, as dates are. */
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final Schools schools;
  private final Agreements agreements;
  private final ThemeReadings themes;
  private final Permissions permissions;

  CourseRules(
      Schools schools, Agreements agreements, ThemeReadings themes, Permissions permissions) {
    this.schools = schools;
    this.agreements = agreements;
    this.themes = themes;
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

  /** Refuses whoever may not change all of these. */
  void requireRights(List<CoursePlan> plans) {
    permit(plans, known(plans), locked(plans));
  }

  /**
   * Refuses a plan the caller may not make (403), or one that does not fit, with everything that is
   * wrong (422). The agreement stays locked, so that it cannot move away from under the course.
   */
  void require(PlanChange change) {
    require(List.of(change), "");
  }

  /**
   * The same for several, in as many statements as they have agreements: the first is judged field
   * by field; that another does not fit is told once.
   *
   * @param pointer what in the body leads to the others
   */
  void require(List<PlanChange> changes, String pointer) {
    var plans = changes.stream().map(PlanChange::plan).toList();
    var known = known(plans);
    var found = locked(plans);
    permit(plans, known, found);
    var errors = new ArrayList<>(errors(changes.get(0), known, found));
    var themeId = plans.get(0).themeId();
    if (themeId != null && !themes.exists(themeId)) {
      errors.add(InputError.unknownReference("/themeId", "theme"));
    }
    changes.stream()
        .skip(1)
        .flatMap(change -> astray(change.plan(), errors(change, known, found)).stream())
        .findFirst()
        .filter(astray -> errors.isEmpty())
        .ifPresent(astray -> errors.add(InputError.at(pointer, astray.code(), astray.message())));
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
  }

  private static Optional<InputError> astray(CoursePlan plan, List<InputError> errors) {
    return errors.stream()
        .findFirst()
        .map(
            error ->
                InputError.at(
                    "",
                    error.code(),
                    "The one that would begin " + plan.startsAt() + ": " + error.message()));
  }

  private Map<UUID, SchoolFacts> known(List<CoursePlan> plans) {
    var wanted = new LinkedHashSet<UUID>();
    plans.forEach(plan -> wanted.addAll(plan.schoolIds()));
    var known = new HashMap<UUID, SchoolFacts>();
    schools.hold(wanted).forEach(school -> known.put(school.id(), school));
    return known;
  }

  /** In one order, whoever asks. */
  private Map<UUID, AgreementFacts> locked(List<CoursePlan> plans) {
    var found = new HashMap<UUID, AgreementFacts>();
    plans.stream()
        .flatMap(plan -> Optional.ofNullable(plan.agreementId()).stream())
        .distinct()
        .sorted()
        .forEach(id -> agreements.lock(id).ifPresent(agreement -> found.put(id, agreement)));
    return found;
  }

  /** Once for each provider there is. */
  private void permit(
      List<CoursePlan> plans, Map<UUID, SchoolFacts> known, Map<UUID, AgreementFacts> found) {
    var byProvider = new HashMap<@Nullable UUID, Collection<UUID>>();
    for (CoursePlan plan : plans) {
      var agreement = found.get(plan.agreementId());
      var provider = agreement == null ? null : agreement.providerId();
      plan.schoolIds().stream()
          .filter(known::containsKey)
          .forEach(
              school ->
                  byProvider.computeIfAbsent(provider, p -> new LinkedHashSet<>()).add(school));
    }
    byProvider.forEach(
        (provider, ids) -> permissions.require(Action.WRITE_COURSE, Scope.schools(provider, ids)));
  }

  private static List<InputError> errors(
      PlanChange change, Map<UUID, SchoolFacts> known, Map<UUID, AgreementFacts> found) {
    var plan = change.plan();
    var errors = new ArrayList<>(schoolErrors(change, known));
    if (plan.days().filter(days -> days.endsOn().isAfter(LAST_DAY)).isPresent()) {
      errors.add(InputError.at("/startsAt", "maximum", "This is after the year 9999."));
    }
    if (!plan.parties().isEmpty() && plan.kind() != CourseKind.CLOSING_CONFERENCE) {
      errors.add(InputError.at("/parties", "conflict", "Only a CLOSING_CONFERENCE has parties."));
    }
    var agreement = found.get(plan.agreementId());
    if (agreement != null) {
      errors.addAll(misfits(change, known, agreement));
    } else if (plan.agreementId() != null) {
      errors.add(InputError.unknownReference("/agreementId", "agreement"));
    }
    return errors;
  }

  private static List<InputError> schoolErrors(PlanChange change, Map<UUID, SchoolFacts> known) {
    var errors = new ArrayList<InputError>();
    var plan = change.plan();
    for (int index = 0; index < plan.schoolIds().size(); index++) {
      var place = "/schoolIds/" + index;
      var school = known.get(plan.schoolIds().get(index));
      if (school == null) {
        errors.add(InputError.unknownReference(place, "school"));
      } else if (change.isAfter(school)) {
        errors.add(
            InputError.at(
                plan.startsAt() == null ? place : "/startsAt", "closed", school.closing()));
      }
    }
    return errors;
  }

  private static List<InputError> misfits(
      PlanChange change, Map<UUID, SchoolFacts> known, AgreementFacts agreement) {
    var errors = new ArrayList<InputError>();
    var plan = change.plan();
    var strangers =
        change.newcomers().stream()
            .map(known::get)
            .anyMatch(school -> school != null && !agreement.covers(school));
    if (strangers) {
      errors.add(
          InputError.at("/schoolIds", "reference", "Not all of these take part in the agreement."));
    }
    plan.days().flatMap(days -> outside(plan, days, agreement)).ifPresent(errors::add);
    return errors;
  }

  private static Optional<InputError> outside(
      CoursePlan plan, Period days, AgreementFacts agreement) {
    if (plan.beforeAgreement()) {
      return days.endsOn().isBefore(agreement.startsOn())
          ? Optional.empty()
          : outside("/startsAt", "This must be over before the agreement begins.");
    }
    if (!agreement.covers(days.startsOn())) {
      return outside("/startsAt", "This day is in neither the agreement nor a phase of it.");
    }
    return agreement.covers(days.endsOn())
        ? Optional.empty()
        : outside("/durationMinutes", "It would go on after the agreement and its phases.");
  }

  private static Optional<InputError> outside(String pointer, String message) {
    return Optional.of(InputError.at(pointer, "outside", message));
  }
}
