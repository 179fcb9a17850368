package no.rodtrad.risk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Models, for changing. */
@ApplicationScoped
class RiskModelRepository implements PanacheRepositoryBase<RiskModel, UUID> {
  private final EntityManager em;

  RiskModelRepository(EntityManager em) {
    this.em = em;
  }

  /** The next version under a name; whoever asks for the same name waits until this is stored. */
  int nextVersion(String name) {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('risk_model', 0))")
        .getSingleResult();
    var sql = "select coalesce(max(model_version), 0) + 1 from risk_model where name = :name";
    return ((Number)
            em.createNativeQuery(sql, Integer.class).setParameter("name", name).getSingleResult())
        .intValue();
  }
}
