package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.problem.Problem;

/** Keeps the ledger of an agreement: promised, planned, held and left. */
@ApplicationScoped
class FulfilmentService {
  private final AgreementReadings readings;
  private final Agreements agreements;
  private final LedgerReadings ledger;
  private final AgreementUse use;
  private final Clock clock;

  FulfilmentService(
      AgreementReadings readings,
      Agreements agreements,
      LedgerReadings ledger,
      AgreementUse use,
      Clock clock) {
    this.readings = readings;
    this.agreements = agreements;
    this.ledger = ledger;
    this.use = use;
    this.clock = clock;
  }

  record Versioned(Fulfilment fulfilment, long version) {}

  @Transactional
  Versioned read(UUID id) {
    var found = readings.find(id).orElseThrow(Problem::notFound);
    var fulfilment =
        Fulfilment.of(found.agreement(), use.courses(id), use.late(id, clock.instant()));
    return new Versioned(fulfilment, found.version());
  }

  @Transactional
  Page<LedgerEntry> entries(UUID id, PageRequest page) {
    if (agreements.find(id).isEmpty()) {
      throw Problem.notFound();
    }
    return ledger.list(id, page);
  }
}
