package no.rodtrad.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Analyses, for changing. */
@ApplicationScoped
class AnalysisRepository implements PanacheRepositoryBase<Analysis, UUID> {
  /** The analysis, its row locked: what is read of it afterwards is what will be changed. */
  Optional<Analysis> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
