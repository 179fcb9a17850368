package no.rodtrad.scheme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.rodtrad.shared.page.JsonColumns;
import no.rodtrad.shared.time.SchoolYear;
import org.hibernate.Session;

/** Participations, for changing: the row is locked before anything is read from it. */
@ApplicationScoped
class ParticipationRepository implements PanacheRepositoryBase<Participation, UUID> {
  private final Session session;
  private final JsonColumns json;

  ParticipationRepository(Session session, JsonColumns json) {
    this.session = session;
    this.json = json;
  }

  /** Empty for one the caller may not see; held until the transaction ends. */
  Optional<Participation> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** A report as the scheme asks for it, on the calendar of one participation. */
  record Owed(
      int number,
      SchoolYear schoolYear,
      LocalDate dueOn,
      boolean ownDate,
      List<ReportParty> parties) {}

  /** Writes down what is owed; two statements, however many reports there are. */
  void owe(UUID participation, List<Owed> reports) {
    write(
        """
        insert into participation_report (participation_id, number, school_year, due_on, own_date)
        select :participation, number, "schoolYear", "dueOn", "ownDate" from jsonb_to_recordset(cast(:rows as jsonb))
          as v (number integer, "schoolYear" text, "dueOn" date, "ownDate" boolean)
        """,
        participation,
        reports);
    write(
        """
        insert into participation_report_party (participation_id, number, party)
        select :participation, number, unnest(parties) from jsonb_to_recordset(cast(:rows as jsonb))
          as v (number integer, parties text[])
        """,
        participation,
        reports);
  }

  /** Moves the days they are due; what was delivered stays delivered. */
  void reschedule(UUID participation, List<Owed> reports) {
    write(
        """
        update participation_report r set due_on = v."dueOn", own_date = v."ownDate"
        from jsonb_to_recordset(cast(:rows as jsonb)) as v (number integer, "dueOn" date, "ownDate" boolean)
        where r.participation_id = :participation and r.number = v.number
        """,
        participation,
        reports);
  }

  /** Whether this was the first delivery of the party. */
  boolean deliver(
      UUID participation, int number, ReportParty party, ParticipationDetail.ReportDelivery made) {
    return session
            .createNativeMutationQuery(
                """
                update participation_report_party
                set delivered_on = :day, delivered_by = :by, recorded_at = :at, note = :note
                where participation_id = :participation and number = :number and party = :party
                  and delivered_on is null
                """)
            .setParameter("day", made.deliveredOn())
            .setParameter("by", made.deliveredBy())
            .setParameter("at", made.recordedAt())
            .setParameter("note", made.note(), String.class)
            .setParameter("participation", participation)
            .setParameter("number", number)
            .setParameter("party", party.name())
            .executeUpdate()
        == 1;
  }

  /** Those among the ids that a provider or a person has. */
  Set<UUID> known(Collection<UUID> providers, Collection<UUID> persons) {
    var known = new HashSet<UUID>();
    session
        .createNativeQuery(
            """
            select id from provider where id = any (:providers)
            union all
            select id from person where id = any (:persons)
            """,
            Tuple.class)
        .setParameter("providers", providers.toArray(UUID[]::new), UUID[].class)
        .setParameter("persons", persons.toArray(UUID[]::new), UUID[].class)
        .getResultList()
        .forEach(row -> known.add(row.get("id", UUID.class)));
    return known;
  }

  private void write(String sql, UUID participation, List<Owed> reports) {
    session
        .createNativeMutationQuery(sql)
        .setParameter("participation", participation)
        .setParameter("rows", json.text(reports))
        .executeUpdate();
  }
}
