package no.rodtrad.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Measures, for changing. */
@ApplicationScoped
class MeasureRepository implements PanacheRepositoryBase<Measure, UUID> {
  /** The measure, its row locked: what is read of it afterwards is what will be changed. */
  Optional<Measure> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
