package no.rodtrad.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Themes, for changing. */
@ApplicationScoped
class ThemeRepository implements PanacheRepositoryBase<Theme, UUID> {
  /** The theme, its row locked: what is read of it afterwards is what will be changed. */
  Optional<Theme> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
