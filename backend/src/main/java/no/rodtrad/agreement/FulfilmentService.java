package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.rodtrad.shared.problem.Problem;

/** Keeps the ledger of an agreement: promised, planned, held and left. */
@ApplicationScoped
class FulfilmentService {
  private final AgreementReadings readings;
  private final AgreementUse use;

  FulfilmentService(AgreementReadings readings, AgreementUse use) {
    this.readings = readings;
    this.use = use;
  }

  record Versioned(Fulfilment fulfilment, long version) {}

  @Transactional
  Versioned read(UUID id) {
    var found = readings.find(id).orElseThrow(Problem::notFound);
    return new Versioned(Fulfilment.of(found.agreement(), use.courses(id)), found.version());
  }
}
