package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;

/** Keeps the versions of agreements: they are added, and nothing else. */
@ApplicationScoped
class VersionRepository {
  private final Session session;

  VersionRepository(Session session) {
    this.session = session;
  }

  /**
   * Keeps the words of an agreement as they stand now, and answers the number of the version. The
   * agreement's row is locked, so numbers come one by one.
   */
  int keep(UUID agreement, LocalDate effectiveOn, Deed deed) {
    session.flush();
    return session
        .createNativeQuery(
            """
            insert into agreement_version (agreement_id, number, terms, effective_on, at, actor, reason)
            select :agreement,
              1 + coalesce((select max(number) from agreement_version where agreement_id = :agreement), 0),
              agreement_terms(:agreement), :effectiveOn, :at, :actor, :reason
            returning number
            """,
            Integer.class)
        .setParameter("agreement", agreement)
        .setParameter("effectiveOn", effectiveOn)
        .setParameter("at", deed.at())
        .setParameter("actor", deed.actor())
        .setParameter("reason", deed.reason(), String.class)
        .getSingleResult();
  }
}
