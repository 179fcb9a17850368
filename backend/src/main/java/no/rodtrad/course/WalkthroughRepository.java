package no.rodtrad.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Rounds, for changing. */
@ApplicationScoped
class WalkthroughRepository implements PanacheRepositoryBase<Walkthrough, UUID> {
  /** The round, its row locked: what is read of it afterwards is what will be changed. */
  Optional<Walkthrough> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
