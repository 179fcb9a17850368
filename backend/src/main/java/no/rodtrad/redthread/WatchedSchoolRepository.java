package no.rodtrad.redthread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Whose figures a caller is to be told of: an owner's and a principal's own schools, and for all
 * others those with an agreement in force that they may see. The whole country is nobody's work.
 */
@ApplicationScoped
class WatchedSchoolRepository {
  private static final String WATCHED =
      """
      select caller_schools('{OWNER,PRINCIPAL}')
      union
      select p.school_id from agreement a join agreement_participant p on p.agreement_id = a.id
      where agreement_status(a.decided_status, a.starts_on, a.ends_on, caller_today()) in ('SIGNED', 'ACTIVE', 'PAUSED')
      """;

  private final EntityManager em;

  WatchedSchoolRepository(EntityManager em) {
    this.em = em;
  }

  List<UUID> find() {
    return em.createNativeQuery(WATCHED, UUID.class)
        .getResultStream()
        .map(UUID.class::cast)
        .toList();
  }
}
