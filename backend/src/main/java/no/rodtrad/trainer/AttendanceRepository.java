package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.shared.page.JsonColumns;
import org.hibernate.query.NativeQuery;

/** Keeps who came to which session. */
@ApplicationScoped
class AttendanceRepository {
  private final EntityManager em;
  private final JsonColumns json;

  AttendanceRepository(EntityManager em, JsonColumns json) {
    this.em = em;
    this.json = json;
  }

  /**
   * The attendance of a session as it stands.
   *
   * @param provider of the cohort
   */
  record Kept(SessionAttendance attendance, long version, UUID provider, Instant startsAt) {}

  /** How far a participant has come by the cohort's rule. */
  record Completion(int attended, int required) {
    boolean isMet() {
      return attended >= required;
    }
  }

  Optional<Kept> find(UUID session) {
    List<?> rows =
        em.createNativeQuery(
                """
                select x.id, x.cohort_id, x.version, x.starts_at, c.provider_id,
                  (select cast(json_agg(json_build_object('slotId', a.slot_id, 'present', a.present)
                       order by s.arrival) as text)
                   from session_attendance a join trainer_slot s on s.id = a.slot_id
                   where a.session_id = x.id) as marks
                from cohort_session x join trainer_cohort c on c.id = x.cohort_id where x.id = :session
                """,
                Tuple.class)
            .setParameter("session", session)
            .getResultList();
    return rows.stream().map(row -> kept((Tuple) row)).findFirst();
  }

  private Kept kept(Tuple row) {
    return new Kept(
        new SessionAttendance(
            row.get("id", UUID.class),
            row.get("cohort_id", UUID.class),
            json.list(row.get("marks", String.class), AttendanceMark.class)),
        row.get("version", Long.class),
        row.get("provider_id", UUID.class),
        row.get("starts_at", Instant.class));
  }

  /** Holds the session until the transaction ends; its version. */
  long hold(UUID session) {
    return (Long)
        em.createNativeQuery(
                "select version from cohort_session where id = :id for update", Long.class)
            .setParameter("id", session)
            .getSingleResult();
  }

  /** The states of a cohort's slots among these, those the caller may see. */
  Map<UUID, SlotStatus> states(UUID cohort, Collection<UUID> slots) {
    List<?> rows =
        em.createNativeQuery(
                "select id, status from trainer_slot where cohort_id = :cohort and id = any (:slots)",
                Tuple.class)
            .unwrap(NativeQuery.class)
            .setParameter("cohort", cohort)
            .setParameter("slots", slots.toArray(UUID[]::new), UUID[].class)
            .getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .collect(
            Collectors.toMap(
                row -> row.get("id", UUID.class),
                row -> SlotStatus.valueOf(row.get("status", String.class))));
  }

  /** Puts the marks in the place of those of all who are enrolled now; a new version. */
  void keep(UUID session, List<AttendanceMark> marks) {
    em.createNativeQuery(
            """
            delete from session_attendance a using trainer_slot s
            where a.session_id = :session and s.id = a.slot_id and s.status = 'ENROLLED'
            """)
        .setParameter("session", session)
        .executeUpdate();
    em.createNativeQuery(
            """
            insert into session_attendance (session_id, slot_id, present)
            select :session, x."slotId", x.present
            from json_to_recordset(cast(:marks as json)) as x ("slotId" uuid, present boolean)
            """)
        .setParameter("session", session)
        .setParameter("marks", json.text(marks))
        .executeUpdate();
    em.createNativeQuery("update cohort_session set version = version + 1 where id = :session")
        .setParameter("session", session)
        .executeUpdate();
  }

  Completion completion(UUID slot) {
    var row =
        (Tuple)
            em.createNativeQuery(
                    """
                    select n.attended, n.required from trainer_slot s cross join lateral slot_completion(s) n
                    where s.id = :slot
                    """,
                    Tuple.class)
                .setParameter("slot", slot)
                .getSingleResult();
    return new Completion(row.get("attended", Integer.class), row.get("required", Integer.class));
  }
}
