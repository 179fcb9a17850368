package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongConsumer;
import no.rodtrad.access.Permissions;
import no.rodtrad.shared.problem.Problem;

/** Says yes for a school owner's side to what the provider has signed. */
@ApplicationScoped
class ConsentService {
  private final AgreementRepository agreements;
  private final AgreementReadings readings;
  private final Deeds deeds;

  ConsentService(AgreementRepository agreements, AgreementReadings readings, Deeds deeds) {
    this.agreements = agreements;
    this.readings = readings;
    this.deeds = deeds;
  }

  @Transactional
  AgreementReadings.Versioned consent(UUID id, LongConsumer version) {
    var agreement = agreements.lock(id).orElseThrow(Problem::notFound);
    var deed = deeds.now(null);
    if (!agreements.consent(id, deed)) {
      throw Permissions.refusal();
    }
    version.accept(agreement.version());
    agreement.requireAmendable(deed.today());
    return readings.find(id).orElseThrow(Problem::notFound);
  }
}
