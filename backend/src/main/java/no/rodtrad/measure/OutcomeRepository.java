package no.rodtrad.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Reported outcomes, for correcting. */
@ApplicationScoped
class OutcomeRepository implements PanacheRepositoryBase<ReportedOutcome, UUID> {
  /** The outcome, its row locked: what is read of it afterwards is what will be corrected. */
  Optional<ReportedOutcome> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
