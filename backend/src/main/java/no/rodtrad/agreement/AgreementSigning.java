package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.rodtrad.school.SchoolFacts;
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

  /**
   * The schools are held before anything is written: what is signed moves the waiting lists, and
   * whoever closes a school takes the school first and the lists afterwards.
   */
  void sign(Agreement agreement, @Nullable LocalDate day, Deed deed) {
    var parties = schools.hold(agreement.scope().schools());
    agreement.sign(day, deed);
    requireThere(parties, agreement.startsOn());
    agreements.flush();
    versions.keep(agreement.id(), agreement.startsOn(), deed);
    agreements.consent(agreement.id(), deed);
  }

  /** A school may have closed since the draft named it. */
  private static void requireThere(List<SchoolFacts> parties, LocalDate from) {
    parties.stream()
        .filter(school -> school.isGoneOn(from))
        .findFirst()
        .ifPresent(
            school -> {
              throw new Problem(
                  ProblemType.SCHOOL_CLOSED,
                  school.closing() + " Take it out of the draft before it is signed.");
            });
  }
}
