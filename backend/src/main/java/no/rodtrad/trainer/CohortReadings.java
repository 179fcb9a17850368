package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.history.StatusChange;
import no.rodtrad.shared.page.JsonColumns;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.shared.page.Versioned;
import no.rodtrad.trainer.CohortDetail.ProviderRef;
import no.rodtrad.trainer.CohortDetail.Seats;

/** Reads cohorts as they are shown: one query, one record. */
@ApplicationScoped
class CohortReadings {
  private static final String COLUMNS =
      """
      c.id, c.version, c.programme, c.name, c.provider_id, p.name as provider, c.starts_on, c.ends_on,
      c.capacity, c.required_sessions, c.status, n.taken, n.offered, n.waiting,
      (select cast(json_agg(json_build_object('id', s.id, 'title', s.title, 'startsAt', s.starts_at,
           'durationMinutes', s.duration_minutes, 'place', s.place) order by s.starts_at, s.id) as text)
         from cohort_session s where s.cohort_id = c.id) as sessions,
      (select cast(json_agg(json_build_object('from', t.from_status, 'to', t.to_status, 'at', t.at,
           'actor', t.actor, 'reason', t.reason) order by t.id) as text)
         from trainer_cohort_transition t where t.cohort_id = c.id) as transitions
      """;
  private static final String FROM =
      """
      trainer_cohort c
        join provider p on p.id = c.provider_id
        cross join lateral cohort_seats(c.id) n
      """;

  private final EntityManager em;
  private final JsonColumns json;

  CohortReadings(EntityManager em, JsonColumns json) {
    this.em = em;
    this.json = json;
  }

  Optional<Versioned<CohortDetail>> find(UUID id) {
    return new Listing(COLUMNS, FROM)
        .where("c.id = :id", "id", id)
        .only(em, row -> new Versioned<>(detail(row), row.get("version", Long.class)));
  }

  /** The slots that take a place in a cohort, those the caller may see, the earliest first. */
  List<UUID> takenSlots(UUID cohort) {
    List<?> ids =
        em.createNativeQuery(
                """
                select id from trainer_slot where cohort_id = :cohort and slot_takes_place(status)
                order by reserved_at, id
                """,
                UUID.class)
            .setParameter("cohort", cohort)
            .getResultList();
    return ids.stream().map(UUID.class::cast).toList();
  }

  Page<CohortDetail> list(CohortFilter filter, PageRequest page) {
    return new Listing(COLUMNS, FROM)
        .where("c.programme = :programme", "programme", filter.programme)
        .where("c.provider_id = :provider", "provider", filter.provider)
        .where("c.status = :status", "status", filter.status)
        .where("c.ends_on >= :from", "from", filter.from)
        .where("c.starts_on <= :to", "to", filter.to)
        .orderByDescending("c.starts_on", "date")
        .orderBy("c.id", "uuid")
        .page(em, page, this::detail);
  }

  private CohortDetail detail(Tuple row) {
    var capacity = row.get("capacity", Integer.class);
    return new CohortDetail(
        row.get("id", UUID.class),
        Programme.valueOf(row.get("programme", String.class)),
        row.get("name", String.class),
        new ProviderRef(row.get("provider_id", UUID.class), row.get("provider", String.class)),
        row.get("starts_on", LocalDate.class),
        row.get("ends_on", LocalDate.class),
        capacity,
        json.list(row.get("sessions", String.class), Session.class),
        row.get("required_sessions", Integer.class),
        CohortStatus.valueOf(row.get("status", String.class)),
        Seats.of(
            capacity,
            row.get("taken", Integer.class),
            row.get("offered", Integer.class),
            row.get("waiting", Integer.class)),
        json.list(row.get("transitions", String.class), StatusChange.class));
  }
}
