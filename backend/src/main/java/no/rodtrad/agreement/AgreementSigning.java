package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import no.rodtrad.school.Schools;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Makes a draft's words binding: they are kept as its first version, and whoever signs consents.
 */
@ApplicationScoped
class AgreementSigning {
  private final AgreementRepository agreements;
  private final VersionRepository versions;
  private final Schools schools;

  AgreementSigning(AgreementRepository agreements, VersionRepository versions, Schools schools) {
    this.agreements = agreements;
    this.versions = versions;
    this.schools = schools;
  }

  void sign(Agreement agreement, @Nullable LocalDate day, Deed deed) {
    agreement.sign(day, deed);
    requireSchoolsThere(agreement);
    agreements.flush();
    versions.keep(agreement.id(), agreement.startsOn(), deed);
    agreements.consent(agreement.id(), deed);
  }

  /** A school may have closed since the draft named it. */
  private void requireSchoolsThere(Agreement agreement) {
    schools.hold(agreement.scope().schools()).stream()
        .filter(school -> school.isGoneOn(agreement.startsOn()))
        .findFirst()
        .ifPresent(
            school -> {
              throw new Problem(
                  ProblemType.SCHOOL_CLOSED,
                  school.closing() + " Take it out of the draft before it is signed.");
            });
  }
}
