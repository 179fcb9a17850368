package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds and counts places, over all rows. */
@ApplicationScoped
class PlaceRepository {
  private final EntityManager em;

  PlaceRepository(EntityManager em) {
    this.em = em;
  }

  /**
   * Holds a cohort and then an agreement until the transaction ends. To be asked before anything is
   * read that a decision about places rests on.
   */
  void hold(UUID cohort, @Nullable UUID agreement) {
    with(
            em.createNativeQuery("select cast(hold_places(:cohort, :agreement) as text)"),
            cohort,
            agreement)
        .getSingleResult();
  }

  PlaceAccount account(UUID cohort, @Nullable UUID agreement, LocalDate today) {
    var row =
        (Tuple)
            with(
                    em.createNativeQuery(
                        "select * from place_account(:cohort, :agreement, :today)", Tuple.class),
                    cohort,
                    agreement)
                .setParameter("today", today)
                .getSingleResult();
    return new PlaceAccount(
        row.get("capacity", Integer.class),
        row.get("taken", Integer.class),
        row.get("claims", Integer.class),
        row.get("quota", Integer.class),
        row.get("used", Integer.class));
  }

  Optional<Obstacle> obstacle(UUID entry, LocalDate today) {
    return text("select obstacle from queue_place(:id, :today)", entry, today)
        .map(Obstacle::valueOf);
  }

  /** The entry whose turn it is; empty when nobody waits who could be offered a place. */
  Optional<UUID> nextInQueue(UUID cohort, LocalDate today) {
    return text("select cast(next_in_queue(:id, :today) as text)", cohort, today)
        .map(UUID::fromString);
  }

  boolean personHoldsPlace(Programme programme, Participant person) {
    return (Boolean)
        em.createNativeQuery("select person_holds_place(:programme, :email)")
            .setParameter("programme", programme.name())
            .setParameter("email", person.email())
            .getSingleResult();
  }

  private Optional<String> text(String sql, UUID id, LocalDate today) {
    return Optional.ofNullable(
        (String)
            em.createNativeQuery(sql, String.class)
                .setParameter("id", id)
                .setParameter("today", today)
                .getSingleResult());
  }

  private static Query with(Query query, UUID cohort, @Nullable UUID agreement) {
    return query
        .unwrap(org.hibernate.query.NativeQuery.class)
        .setParameter("cohort", cohort, UUID.class)
        .setParameter("agreement", agreement, UUID.class);
  }
}
