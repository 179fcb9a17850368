package no.rodtrad.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Takes writings away, and notes that it was done. */
@ApplicationScoped
class RemovalRepository {
  private final EntityManager em;

  RemovalRepository(EntityManager em) {
    this.em = em;
  }

  /** What is to be removed, as it stands. */
  record Standing(UUID schoolId, long version) {}

  /** Its row locked, so that nobody corrects it meanwhile. */
  Optional<Standing> lock(RemovalKind kind, UUID id) {
    List<?> rows =
        em.createNativeQuery(
                "select school_id, version from " + kind.table() + " where id = :id for update",
                Tuple.class)
            .setParameter("id", id)
            .getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .map(row -> new Standing(row.get("school_id", UUID.class), row.get("version", Long.class)))
        .findFirst();
  }

  /** With all it ever said; of an analysis an empty row is left, for its measures to stand on. */
  void remove(RemovalKind kind, UUID id) {
    if (kind == RemovalKind.PEDAGOGICAL_ANALYSIS) {
      em.createNativeQuery("select cast(empty_analysis(:id) as text)")
          .setParameter("id", id)
          .getSingleResult();
    } else {
      em.createNativeQuery("delete from " + kind.table() + " where id = :id")
          .setParameter("id", id)
          .executeUpdate();
    }
  }

  void note(RemovalKind kind, UUID subject, UUID school, String actor, Instant at) {
    em.createNativeQuery(
            """
            insert into removal (id, kind, subject_id, school_id, removed_by, removed_at)
            values (:id, :kind, :subject, :school, :actor, :at)
            """)
        .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
        .setParameter("kind", kind.name())
        .setParameter("subject", subject)
        .setParameter("school", school)
        .setParameter("actor", actor)
        .setParameter("at", at)
        .executeUpdate();
  }
}
