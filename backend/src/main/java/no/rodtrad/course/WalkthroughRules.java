package no.rodtrad.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.access.Action;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.agreement.Agreements;
import no.rodtrad.school.Schools;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;

/** What a round must fit into: the caller's grants, the register, and its agreement. */
@ApplicationScoped
class WalkthroughRules {
  private final Schools schools;
  private final Agreements agreements;
  private final Permissions permissions;

  WalkthroughRules(Schools schools, Agreements agreements, Permissions permissions) {
    this.schools = schools;
    this.agreements = agreements;
    this.permissions = permissions;
  }

  /** Refuses whoever may begin no round at all, before the body is judged. */
  void requireSomeRight() {
    permissions.requireSomewhere(Action.WRITE_COURSE);
  }

  /** Refuses whoever may not change this round. */
  void requireRight(WalkthroughReadings.Versioned round) {
    permissions.require(
        Action.WRITE_COURSE, Scope.schools(round.provider(), List.of(round.round().schoolId())));
  }

  /**
   * Refuses what the caller may not make (403), or what does not fit, with everything that is wrong
   * (422). The agreement stays locked, so that its schools stay what they were.
   */
  void require(WalkthroughRoundCreate wanted) {
    var found = schools.find(List.of(wanted.schoolId())).stream().findFirst();
    var agreementId = wanted.agreementId();
    var agreement = agreementId == null ? null : agreements.lock(agreementId).orElse(null);
    var errors = new ArrayList<>(wanted.errors());
    if (found.isPresent()) {
      var provider = agreement == null ? null : agreement.providerId();
      permissions.require(Action.WRITE_COURSE, Scope.schools(provider, List.of(wanted.schoolId())));
    } else {
      errors.add(InputError.unknownReference("/schoolId", "school"));
    }
    if (agreementId != null && agreement == null) {
      errors.add(InputError.unknownReference("/agreementId", "agreement"));
    } else if (agreement != null && found.isPresent() && !agreement.covers(found.get())) {
      errors.add(
          InputError.at("/agreementId", "reference", "The school does not take part in it."));
    }
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
  }
}
