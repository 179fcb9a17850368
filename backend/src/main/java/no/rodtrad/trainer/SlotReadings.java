package no.rodtrad.trainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.history.StatusChange;
import no.rodtrad.shared.page.JsonColumns;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads slots as they are shown: one query, one record. */
@ApplicationScoped
class SlotReadings {
  private static final String COLUMNS =
      """
      s.id, s.version, s.agreement_id, s.cohort_id, s.programme, s.school_id, s.role_category,
      s.participant_name, s.participant_email, s.reserved_at, s.offer_expires_at,
      slot_status(s.status, s.offer_expires_at, caller_now()) as status,
      c.provider_id as cohort_provider, a.provider_id as agreement_provider,
      case s.status when 'WAITLISTED' then
        (select cast(row_to_json(q) as text) from queue_place(s.id) q) end as queue,
      case when s.status in ('ENROLLED', 'CERTIFIED') then
        (select cast(json_build_object('attended', n.attended, 'required', n.required, 'of', n.of_sessions,
             'met', n.attended >= n.required) as text) from slot_completion(s) n) end as completion,
      (select cast(json_build_object('code', x.code, 'issuedOn', x.issued_on, 'revokedOn', x.revoked_on,
           'status', case when x.revoked_on is null then 'VALID' else 'REVOKED' end,
           'reason', x.revocation_reason) as text)
         from trainer_certificate x where x.slot_id = s.id) as certificate,
      (select cast(json_agg(json_build_object('from', t.from_status, 'to', t.to_status, 'at', t.at,
           'actor', t.actor, 'reason', t.reason) order by t.id) as text)
         from slot_history(s) t where t.event = 'MOVED') as transitions
      """;
  private static final String FROM =
      """
      trainer_slot s
        join trainer_cohort c on c.id = s.cohort_id
        left join agreement a on a.id = s.agreement_id
      """;

  private final EntityManager em;
  private final JsonColumns json;

  SlotReadings(EntityManager em, JsonColumns json) {
    this.em = em;
    this.json = json;
  }

  /**
   * @param version the row version its ETag begins with
   * @param agreementProvider null without an agreement, and where the caller may not see it
   */
  record Versioned(
      SlotDetail slot, long version, UUID cohortProvider, @Nullable UUID agreementProvider) {}

  Optional<Versioned> find(UUID id) {
    return new Listing(COLUMNS, FROM).where("s.id = :id", "id", id).only(em, this::versioned);
  }

  List<SlotDetail> findAll(List<UUID> ids) {
    List<?> rows =
        em.createNativeQuery(
                "select " + COLUMNS + " from " + FROM + " where s.id = any (:ids)", Tuple.class)
            .unwrap(org.hibernate.query.NativeQuery.class)
            .setParameter("ids", ids.toArray(UUID[]::new), UUID[].class)
            .getResultList();
    return rows.stream().map(row -> detail((Tuple) row)).toList();
  }

  /** Empty for one the caller may not see. */
  Optional<SlotHistory> history(UUID id) {
    List<?> rows =
        em.createNativeQuery(
                """
                select cast(json_agg(json_build_object('at', t.at, 'event', t.event, 'from', t.from_status,
                    'to', t.to_status, 'actor', t.actor, 'reason', t.reason, 'rule', t.rule,
                    'fromSchoolId', t.from_school_id, 'toSchoolId', t.to_school_id) order by t.id) as text)
                from trainer_slot s cross join lateral slot_history(s) t where s.id = :id group by s.id
                """,
                String.class)
            .setParameter("id", id)
            .getResultList();
    return rows.stream()
        .map(row -> new SlotHistory(id, json.list((String) row, SlotHistory.Entry.class)))
        .findFirst();
  }

  Page<SlotDetail> list(SlotFilter filter, PageRequest page) {
    return new Listing(COLUMNS, FROM)
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
        .where(
            "slot_status(s.status, s.offer_expires_at, caller_now()) = :status",
            "status",
            filter.status)
        .orderBy("s.reserved_at", "timestamptz")
        .orderBy("s.id", "uuid")
        .page(em, page, this::detail);
  }

  private Versioned versioned(Tuple row) {
    return new Versioned(
        detail(row),
        row.get("version", Long.class),
        row.get("cohort_provider", UUID.class),
        row.get("agreement_provider", UUID.class));
  }

  private SlotDetail detail(Tuple row) {
    var status = SlotStatus.valueOf(row.get("status", String.class));
    return new SlotDetail(
        row.get("id", UUID.class),
        row.get("agreement_id", UUID.class),
        row.get("cohort_id", UUID.class),
        Programme.valueOf(row.get("programme", String.class)),
        row.get("school_id", UUID.class),
        RoleCategory.valueOf(row.get("role_category", String.class)),
        participant(row.get("participant_name", String.class), row),
        status,
        status == SlotStatus.OFFERED ? row.get("offer_expires_at", Instant.class) : null,
        queue(json.object(row.get("queue", String.class), QueueRow.class)),
        json.object(row.get("completion", String.class), SlotProgress.Completion.class),
        json.object(row.get("certificate", String.class), SlotProgress.Issued.class),
        row.get("reserved_at", Instant.class),
        json.list(row.get("transitions", String.class), StatusChange.class));
  }

  private static @Nullable Participant participant(@Nullable String name, Tuple row) {
    return name == null ? null : new Participant(name, row.get("participant_email", String.class));
  }

  private static @Nullable QueuePlace queue(@Nullable QueueRow row) {
    return row == null ? null : row.place();
  }
}
