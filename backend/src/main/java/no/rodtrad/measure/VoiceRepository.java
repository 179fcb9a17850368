package no.rodtrad.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Voices, for correcting. */
@ApplicationScoped
class VoiceRepository implements PanacheRepositoryBase<Voice, UUID> {
  /** The voice, its row locked: what is read of it afterwards is what will be corrected. */
  Optional<Voice> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
