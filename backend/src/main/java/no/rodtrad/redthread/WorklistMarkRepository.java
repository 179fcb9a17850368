package no.rodtrad.redthread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

/** How far the caller has looked; row-level security finds the caller's own mark and no other. */
@ApplicationScoped
class WorklistMarkRepository {
  private static final String FORWARD =
      """
      insert into worklist_mark as m (seen_until) values (:until)
      on conflict (reader) do update set seen_until = greatest(m.seen_until, excluded.seen_until)
      returning seen_until
      """;

  private final EntityManager em;

  WorklistMarkRepository(EntityManager em) {
    this.em = em;
  }

  /** Empty for whoever has never looked. */
  Optional<Instant> find() {
    return em.createNativeQuery("select seen_until from worklist_mark", Instant.class)
        .getResultStream()
        .findFirst()
        .map(Instant.class::cast);
  }

  /** Never back: two windows may say how far they have come in any order. */
  Instant forwardTo(Instant until) {
    return (Instant)
        em.createNativeQuery(FORWARD, Instant.class).setParameter("until", until).getSingleResult();
  }
}
