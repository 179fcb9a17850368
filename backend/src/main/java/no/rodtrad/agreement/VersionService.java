package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.Problem;

/** Reads what an agreement said, and says. */
@ApplicationScoped
class VersionService {
  private final Agreements agreements;
  private final VersionReadings readings;

  VersionService(Agreements agreements, VersionReadings readings) {
    this.agreements = agreements;
    this.readings = readings;
  }

  @Transactional
  AgreementVersion read(UUID agreement, int number) {
    return readings.find(agreement, number).orElseThrow(Problem::notFound);
  }

  /** None of a draft. */
  @Transactional
  Page<AgreementVersion> list(UUID agreement, PageRequest page) {
    if (agreements.find(agreement).isEmpty()) {
      throw Problem.notFound();
    }
    return readings.list(agreement, page);
  }
}
