package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds and counts places, over all rows. */
@ApplicationScoped
class PlaceRepository {
  private final EntityManager em;

  PlaceRepository(EntityManager em) {
    this.em = em;
  }

  /**
   * Waits until nobody else decides on places, holds an agreement too, and lets everything happen
   * that is due; until the transaction ends. To be asked before anything is read that a decision
   * rests on.
   */
  void takeTurn(@Nullable UUID agreement) {
    with(
            em.createNativeQuery("select cast(take_turn(cast(:agreement as uuid)) as text)"),
            agreement)
        .getSingleResult();
  }

  /** The same for several agreements, which are held in one order. */
  void takeTurns(Collection<UUID> agreements) {
    em.createNativeQuery("select cast(take_turn(cast(:agreements as uuid[])) as text)")
        .unwrap(org.hibernate.query.NativeQuery.class)
        .setParameter("agreements", agreements.toArray(UUID[]::new), UUID[].class)
        .getSingleResult();
  }

  /** Who of these holds a place in the programme or waits for one; addresses in lower case. */
  Set<String> personsWithPlace(Programme programme, Collection<String> emails) {
    List<?> found =
        em.createNativeQuery("select * from persons_with_place(:programme, :emails)", String.class)
            .unwrap(org.hibernate.query.NativeQuery.class)
            .setParameter("programme", programme.name())
            .setParameter("emails", emails.toArray(String[]::new), String[].class)
            .getResultList();
    return found.stream().map(String.class::cast).collect(Collectors.toSet());
  }

  /** Offers what is free to whose turn it is: after anything that may have freed a place. */
  void settle() {
    em.createNativeQuery("select cast(settle_waiting_lists() as text)").getSingleResult();
  }

  PlaceAccount account(UUID cohort, @Nullable UUID agreement) {
    var row =
        (Tuple)
            with(
                    em.createNativeQuery(
                        "select * from place_account(:cohort, :agreement)", Tuple.class),
                    agreement)
                .setParameter("cohort", cohort)
                .getSingleResult();
    return new PlaceAccount(
        row.get("capacity", Integer.class),
        row.get("taken", Integer.class),
        row.get("quota", Integer.class),
        row.get("used", Integer.class));
  }

  /** What keeps a waiting entry from being offered a place whatever is free. */
  Optional<Obstacle> obstacle(UUID entry) {
    return Optional.ofNullable(
            (String)
                em.createNativeQuery("select obstacle from queue_place(:id)", String.class)
                    .setParameter("id", entry)
                    .getSingleResult())
        .map(Obstacle::valueOf);
  }

  /** The rank of the next that is moved to the front of its list. */
  long nextPromotion() {
    return (Long)
        em.createNativeQuery("select nextval('trainer_promotion')", Long.class).getSingleResult();
  }

  boolean personHoldsPlace(Programme programme, Participant person) {
    return (Boolean)
        em.createNativeQuery("select person_holds_place(:programme, :email)")
            .setParameter("programme", programme.name())
            .setParameter("email", person.email())
            .getSingleResult();
  }

  private static Query with(Query query, @Nullable UUID agreement) {
    return query
        .unwrap(org.hibernate.query.NativeQuery.class)
        .setParameter("agreement", agreement, UUID.class);
  }
}
