package no.rodtrad.trainer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.rodtrad.shared.page.JsonColumns;
import no.rodtrad.shared.problem.Problem;
import no.rodtrad.shared.problem.ProblemType;

/** Cohorts, for changing. */
@ApplicationScoped
class CohortRepository implements PanacheRepositoryBase<Cohort, UUID> {
  private final EntityManager em;
  private final PlaceRepository places;
  private final JsonColumns json;

  CohortRepository(EntityManager em, PlaceRepository places, JsonColumns json) {
    this.em = em;
    this.places = places;
    this.json = json;
  }

  /** The cohort as it stands when it is the caller's turn, until the transaction ends. */
  Cohort held(UUID id) {
    places.takeTurn(null);
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** After a change that may have given those who wait a place. */
  void settle() {
    places.settle();
  }

  /** Places that are taken or offered, over all rows. */
  int placesTaken(UUID id) {
    return (Integer)
        em.createNativeQuery("select taken + offered from cohort_seats(:id)")
            .setParameter("id", id)
            .getSingleResult();
  }

  /**
   * Plans the sessions anew: those with an id keep it and what is known of them, others are new,
   * and those left out are gone, unless somebody has come to them.
   */
  void planSessions(UUID cohort, List<Session> sessions) {
    var kept = sessions.stream().map(Session::id).filter(Objects::nonNull).toArray(UUID[]::new);
    if (attendedWithout(cohort, kept)) {
      throw new Problem(
          ProblemType.IMMUTABLE, "Attendance is kept of a session that is left out; keep it.");
    }
    session("delete from cohort_session where cohort_id = :cohort and id <> all (:kept)", cohort)
        .setParameter("kept", kept, UUID[].class)
        .executeUpdate();
    session(
            """
            insert into cohort_session as s (id, cohort_id, title, starts_at, duration_minutes, place)
            select coalesce(x.id, gen_random_uuid()), :cohort, x.title, x."startsAt", x."durationMinutes", x.place
            from json_to_recordset(cast(:sessions as json))
              as x (id uuid, title text, "startsAt" timestamptz, "durationMinutes" integer, place text)
            on conflict (id) do update set title = excluded.title, starts_at = excluded.starts_at,
              duration_minutes = excluded.duration_minutes, place = excluded.place
            """,
            cohort)
        .setParameter("sessions", json.text(sessions))
        .executeUpdate();
  }

  private boolean attendedWithout(UUID cohort, UUID[] kept) {
    return (Boolean)
        session(
                """
                select exists (select from session_attendance a join cohort_session s on s.id = a.session_id
                               where s.cohort_id = :cohort and s.id <> all (:kept))
                """,
                cohort)
            .setParameter("kept", kept, UUID[].class)
            .getSingleResult();
  }

  private org.hibernate.query.NativeQuery<?> session(String sql, UUID cohort) {
    return em.createNativeQuery(sql)
        .unwrap(org.hibernate.query.NativeQuery.class)
        .setParameter("cohort", cohort);
  }

  boolean providerExists(UUID provider) {
    return !em.createNativeQuery("select id from provider where id = :provider", UUID.class)
        .setParameter("provider", provider)
        .getResultList()
        .isEmpty();
  }
}
