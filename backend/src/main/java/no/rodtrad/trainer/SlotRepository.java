package no.rodtrad.trainer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Slots, for changing. */
@ApplicationScoped
class SlotRepository implements PanacheRepositoryBase<Slot, UUID> {}
