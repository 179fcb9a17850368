package no.rodtrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.rodtrad.shared.page.JsonColumns;
import org.hibernate.Session;

/** Keeps the versions of agreements: they are added, and nothing else. */
@ApplicationScoped
class VersionRepository {
  private final Session session;
  private final JsonColumns json;

  VersionRepository(Session session, JsonColumns json) {
    this.session = session;
    this.json = json;
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
            with kept as (
              insert into agreement_version (agreement_id, number, terms, effective_on, at, actor, reason)
              select :agreement,
                1 + coalesce((select max(number) from agreement_version where agreement_id = :agreement), 0),
                agreement_terms(:agreement), :effectiveOn, :at, :actor, :reason
              returning number)
            update agreement a set version_in_force = kept.number from kept where a.id = :agreement
            returning kept.number
            """,
            Integer.class)
        .setParameter("agreement", agreement)
        .setParameter("effectiveOn", effectiveOn)
        .setParameter("at", deed.at())
        .setParameter("actor", deed.actor())
        .setParameter("reason", deed.reason(), String.class)
        .getSingleResult();
  }

  /**
   * Keeps words that are to hold from a later day, beside those in force, and answers the number of
   * the version. The agreement's row is locked; it is another version of it that now waits.
   */
  int keepAhead(UUID agreement, AmendmentCreate wanted, Deed deed) {
    return session
        .createNativeQuery(
            """
            with kept as (
              insert into agreement_version (agreement_id, number, terms, effective_on, at, actor, reason)
              select :agreement,
                1 + (select max(number) from agreement_version where agreement_id = :agreement),
                cast(:terms as jsonb), :effectiveOn, :at, :actor, :reason
              returning number)
            update agreement a
            set version = a.version + 1, next_version_on = least(a.next_version_on, :effectiveOn)
            from kept where a.id = :agreement
            returning kept.number
            """,
            Integer.class)
        .setParameter("agreement", agreement)
        .setParameter("terms", json.text(wanted.terms().inOrder()))
        .setParameter("effectiveOn", wanted.effectiveOn())
        .setParameter("at", deed.at())
        .setParameter("actor", deed.actor())
        .setParameter("reason", deed.reason(), String.class)
        .getSingleResult();
  }

  /** Words that have been agreed and wait for their day, as others will find them. */
  record Waiting(LocalDate effectiveOn, AgreementTerms terms) {}

  /** In the order of their numbers, which is that of their days too. */
  List<Waiting> waiting(UUID agreement) {
    return session
        .createNativeQuery(
            """
            select v.effective_on, cast(v.terms as text) as terms
            from agreement_version v join agreement a on a.id = v.agreement_id
            where a.id = :agreement and v.number > a.version_in_force order by v.number
            """,
            Tuple.class)
        .setParameter("agreement", agreement)
        .getResultList()
        .stream()
        .map(
            row ->
                new Waiting(
                    row.get("effective_on", LocalDate.class),
                    json.value(row.get("terms", String.class), AgreementTerms.class).inOrder()))
        .toList();
  }
}
