package no.rodtrad.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.rodtrad.access.Action;
import no.rodtrad.access.Permissions;
import no.rodtrad.access.Scope;
import no.rodtrad.agreement.Agreements;
import no.rodtrad.school.Schools;
import no.rodtrad.shared.problem.InputError;
import no.rodtrad.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What a measure must fit into: the caller's grants, the register, and its agreement. */
@ApplicationScoped
class MeasureRules {
  private final Schools schools;
  private final Agreements agreements;
  private final AnalysisReadings analyses;
  private final Permissions permissions;

  MeasureRules(
      Schools schools, Agreements agreements, AnalysisReadings analyses, Permissions permissions) {
    this.schools = schools;
    this.agreements = agreements;
    this.analyses = analyses;
    this.permissions = permissions;
  }

  /** Refuses whoever may write no measure at all, before the body is judged. */
  void requireSomeRight() {
    permissions.requireSomewhere(Action.WRITE_MEASURE);
  }

  /** Refuses whoever may not change this measure. */
  void requireRight(MeasureReadings.Versioned measure) {
    permissions.require(
        Action.WRITE_MEASURE,
        Scope.schools(measure.provider(), List.of(measure.measure().schoolId())));
  }

  /**
   * Refuses what the caller may not make (403), or what does not fit, with everything that is wrong
   * (422). The agreement stays locked, so that its schools stay what they were.
   *
   * @param analysis it follows from already, which may be removed at this very moment
   */
  void require(MeasureCreate wanted, @Nullable UUID analysis) {
    var found = schools.find(List.of(wanted.schoolId())).stream().findFirst();
    var agreementId = wanted.agreementId();
    var agreement = agreementId == null ? null : agreements.lock(agreementId).orElse(null);
    var errors = new ArrayList<InputError>();
    if (found.isPresent()) {
      var provider = agreement == null ? null : agreement.providerId();
      permissions.require(
          Action.WRITE_MEASURE, Scope.schools(provider, List.of(wanted.schoolId())));
    } else {
      errors.add(InputError.unknownReference("/schoolId", "school"));
    }
    if (agreementId != null && agreement == null) {
      errors.add(InputError.unknownReference("/agreementId", "agreement"));
    } else if (agreement != null && found.isPresent() && !agreement.covers(found.get())) {
      errors.add(
          InputError.at("/agreementId", "reference", "The school does not take part in it."));
    }
    if (!Objects.equals(wanted.analysisId(), analysis)) {
      unknownAnalysis(wanted, errors);
    }
    if (!errors.isEmpty()) {
      throw Problem.invalidBody(errors);
    }
  }

  private void unknownAnalysis(MeasureCreate wanted, List<InputError> errors) {
    var id = wanted.analysisId();
    if (id != null
        && analyses
            .find(id)
            .filter(found -> found.value().schoolId().equals(wanted.schoolId()))
            .isEmpty()) {
      errors.add(InputError.unknownReference("/analysisId", "analysis of the school"));
    }
  }
}
