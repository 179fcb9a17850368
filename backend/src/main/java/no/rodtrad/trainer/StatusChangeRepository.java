package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.rodtrad.access.Caller;
import org.jspecify.annotations.Nullable;

/** Writes down who moved a cohort or a slot, when, from where to where, and why. */
@ApplicationScoped
class StatusChangeRepository {
  private final EntityManager em;
  private final Caller caller;
  private final Clock clock;

  StatusChangeRepository(EntityManager em, Caller caller, Clock clock) {
    this.em = em;
    this.caller = caller;
    this.clock = clock;
  }

  void cohortMoved(UUID cohort, CohortStatus from, CohortStatus to, @Nullable String reason) {
    write(
            """
            insert into trainer_cohort_transition (cohort_id, from_status, to_status, at, actor, reason)
            values (:id, :from, :to, :now, :actor, :reason)
            """,
            cohort,
            reason)
        .setParameter("from", from.name())
        .setParameter("to", to.name())
        .executeUpdate();
  }

  /** Slots as they came to be: those with a name were reserved first. */
  void slotsCreated(List<Slot> slots) {
    em.createNativeQuery(
            """
            insert into trainer_slot_transition (slot_id, event, from_status, to_status, at, actor)
            select x.id, e.event, e.from_status, e.to_status, :now, :actor
            from unnest(:slots) with ordinality x(id, n)
              join trainer_slot s on s.id = x.id
              cross join lateral (
                select 1, 'CREATED', null, case s.status when 'NAMED' then 'RESERVED' else s.status end
                union all
                select 2, 'MOVED', 'RESERVED', 'NAMED' where s.status = 'NAMED'
              ) e(step, event, from_status, to_status)
            order by x.n, e.step
            """)
        .unwrap(org.hibernate.query.NativeQuery.class)
        .setParameter("slots", slots.stream().map(Slot::id).toArray(UUID[]::new), UUID[].class)
        .setParameter("now", Instant.now(clock))
        .setParameter("actor", caller.actor())
        .executeUpdate();
  }

  /** Its certificate says no more what it said. */
  void certificateRevoked(UUID slot, String reason) {
    write(
            """
            insert into trainer_slot_transition (slot_id, event, from_status, to_status, at, actor, reason)
            values (:id, 'REVOKED', 'CERTIFIED', 'CERTIFIED', :now, :actor, :reason)
            """,
            slot,
            reason)
        .executeUpdate();
  }

  /** Moved to the front of the list it waits in. */
  void slotPromoted(UUID slot, String reason) {
    write(
            """
            insert into trainer_slot_transition (slot_id, event, from_status, to_status, at, actor, reason)
            values (:id, 'PROMOTED', 'WAITLISTED', 'WAITLISTED', :now, :actor, :reason)
            """,
            slot,
            reason)
        .executeUpdate();
  }

  void slotTransferred(Slot slot, UUID from, String reason) {
    write(
            """
            insert into trainer_slot_transition (slot_id, event, from_status, to_status, at, actor, reason,
                                                 from_school_id, to_school_id)
            values (:id, 'TRANSFERRED', :status, :status, :now, :actor, :reason, :from, :to)
            """,
            slot.id(),
            reason)
        .setParameter("status", slot.status().name())
        .setParameter("from", from)
        .setParameter("to", slot.schoolId())
        .executeUpdate();
  }

  void slotMoved(UUID slot, SlotStatus from, SlotStatus to, @Nullable String reason) {
    write(
            """
            insert into trainer_slot_transition (slot_id, from_status, to_status, at, actor, reason)
            values (:id, :from, :to, :now, :actor, :reason)
            """,
            slot,
            reason)
        .setParameter("from", from.name())
        .setParameter("to", to.name())
        .executeUpdate();
  }

  /**
   * Releases every live and waiting slot of a cohort that is held: two statements, however many
   * there are.
   */
  void allReleased(UUID cohort, @Nullable String reason) {
    var open = "('WAITLISTED', 'OFFERED', 'RESERVED', 'NAMED', 'ENROLLED')";
    write(
            """
            insert into trainer_slot_transition (slot_id, from_status, to_status, at, actor, reason)
            select id, status, 'RELEASED', :now, :actor, :reason
            from trainer_slot where cohort_id = :id and status in
            """
                + open,
            cohort,
            reason)
        .executeUpdate();
    em.createNativeQuery(
            "update trainer_slot set status = 'RELEASED', version = version + 1"
                + " where cohort_id = :id and status in "
                + open)
        .setParameter("id", cohort)
        .executeUpdate();
  }

  private Query write(String sql, UUID id, @Nullable String reason) {
    return em.createNativeQuery(sql)
        .unwrap(org.hibernate.query.NativeQuery.class)
        .setParameter("id", id)
        .setParameter("now", Instant.now(clock))
        .setParameter("actor", caller.actor())
        .setParameter("reason", reason, String.class);
  }
}
