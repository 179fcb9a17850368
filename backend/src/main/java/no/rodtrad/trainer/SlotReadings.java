package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.history.StatusChange;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import no.rodtrad.trainer.SlotDetail.QueuePlace;
import org.jspecify.annotations.Nullable;

/** Reads slots as they are shown: one query, one record. */
@ApplicationScoped
class SlotReadings {
  private static final String COLUMNS =
      """
      s.id, s.version, s.agreement_id, s.cohort_id, s.programme, s.school_id, s.role_category,
      s.participant_name, s.participant_email, s.status, s.reserved_at,
      c.provider_id as cohort_provider, a.provider_id as agreement_provider,
      case s.status when 'WAITLISTED' then
        (select cast(row_to_json(q) as text) from queue_place(s.id, date 'TODAY') q) end as queue,
      (select cast(json_agg(json_build_object('from', t.from_status, 'to', t.to_status, 'at', t.at,
           'actor', t.actor, 'reason', t.reason) order by t.id) as text)
         from trainer_slot_transition t where t.slot_id = s.id) as transitions
      """;
  private static final String FROM =
      """
      trainer_slot s
        join trainer_cohort c on c.id = s.cohort_id
        left join agreement a on a.id = s.agreement_id
      """;

  private final EntityManager em;
  private final JsonColumns json;
  private final Clock clock;

  SlotReadings(EntityManager em, JsonColumns json, Clock clock) {
    this.em = em;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @param version the row version its ETag begins with
   * @param agreementProvider null without an agreement, and where the caller may not see it
   */
  record Versioned(
      SlotDetail slot, long version, UUID cohortProvider, @Nullable UUID agreementProvider) {}

  private record Queue(int ahead, @Nullable Obstacle obstacle) {}

  Optional<Versioned> find(UUID id) {
    List<?> rows =
        em.createNativeQuery(
                "select " + columns() + " from " + FROM + " where s.id = :id", Tuple.class)
            .setParameter("id", id)
            .getResultList();
    return rows.stream().map(row -> versioned((Tuple) row)).findFirst();
  }

  Page<SlotDetail> list(SlotFilter filter, PageRequest page) {
    return new Listing(columns(), FROM)
        .where("s.cohort_id = :cohort", "cohort", filter.cohort)
        .where("s.agreement_id = :agreement", "agreement", filter.agreement)
        .where("s.school_id = :school", "school", filter.school)
        .where(
            """
            s.school_id in (select x.id from school x
              join municipality_number n on n.municipality_id = x.municipality_id
              where n.number = :municipality)
            """,
            "municipality",
            filter.municipality)
        .where("s.status = :status", "status", filter.status)
        .orderBy("s.reserved_at", "timestamptz")
        .orderBy("s.id", "uuid")
        .page(em, page, this::detail);
  }

  /** A day is no parameter of the list, for its cursors outlive the day. */
  private String columns() {
    return COLUMNS.replace("TODAY", LocalDate.now(clock).toString());
  }

  private Versioned versioned(Tuple row) {
    return new Versioned(
        detail(row),
        row.get("version", Long.class),
        row.get("cohort_provider", UUID.class),
        row.get("agreement_provider", UUID.class));
  }

  private SlotDetail detail(Tuple row) {
    return new SlotDetail(
        row.get("id", UUID.class),
        row.get("agreement_id", UUID.class),
        row.get("cohort_id", UUID.class),
        Programme.valueOf(row.get("programme", String.class)),
        row.get("school_id", UUID.class),
        RoleCategory.valueOf(row.get("role_category", String.class)),
        participant(row.get("participant_name", String.class), row),
        SlotStatus.valueOf(row.get("status", String.class)),
        queue(json.object(row.get("queue", String.class), Queue.class)),
        row.get("reserved_at", Instant.class),
        json.list(row.get("transitions", String.class), StatusChange.class));
  }

  private static @Nullable Participant participant(@Nullable String name, Tuple row) {
    return name == null ? null : new Participant(name, row.get("participant_email", String.class));
  }

  private static @Nullable QueuePlace queue(@Nullable Queue queue) {
    return queue == null ? null : QueuePlace.of(queue.ahead, queue.obstacle);
  }
}
