package no.rodtrad.scheme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.page.JsonColumns;
import no.rodtrad.shared.time.SchoolYear;
import org.hibernate.Session;

/** Schemes, for changing; what a scheme asks for is written once, as it was given. */
@ApplicationScoped
class SchemeRepository implements PanacheRepositoryBase<Scheme, UUID> {
  private final Session session;
  private final JsonColumns json;

  SchemeRepository(Session session, JsonColumns json) {
    this.session = session;
    this.json = json;
  }

  Optional<Scheme> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  void ask(UUID scheme, List<SchemePhase> phases, List<SchemeReport> reports) {
    write(
        """
        insert into scheme_phase (scheme_id, kind, name, from_year, to_year)
        select :scheme, kind, name, "fromYear", "toYear" from jsonb_to_recordset(cast(:rows as jsonb))
          as v (kind text, name text, "fromYear" integer, "toYear" integer)
        """,
        scheme,
        phases);
    write(
        """
        insert into scheme_report (scheme_id, number, after_year, due_days, parties)
        select :scheme, number, "afterYear", "dueDays", parties from jsonb_to_recordset(cast(:rows as jsonb))
          as v (number integer, "afterYear" integer, "dueDays" integer, parties text[])
        """,
        scheme,
        reports);
  }

  /** The intakes somebody was taken in at, over all rows: an administrator asks. */
  List<SchoolYear> usedIntakes(UUID scheme) {
    return session
        .createNativeQuery(
            "select distinct intake from participation where scheme_id = :scheme", String.class)
        .setParameter("scheme", scheme)
        .getResultList()
        .stream()
        .map(SchoolYear::parse)
        .toList();
  }

  private void write(String sql, UUID scheme, List<?> rows) {
    session
        .createNativeMutationQuery(sql)
        .setParameter("scheme", scheme)
        .setParameter("rows", json.text(rows))
        .executeUpdate();
  }
}
