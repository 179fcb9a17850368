package no.rodtrad.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;

/** Reads messages as they are shown: one query, one record. */
@ApplicationScoped
class OutboxReadings {
  private static final String COLUMNS =
      """
      m.id, m.version, m.kind, m.status, m.language, m.recipient_name, m.recipient_email, m.slot_id, m.subject, m.body,
      m.attempts, case m.status when 'PENDING' then m.next_attempt_at end as next_attempt_at, m.failure, m.created_at,
      m.ended_at
      """;
  private static final String FROM = "outbox_message m";

  private final EntityManager em;

  OutboxReadings(EntityManager em) {
    this.em = em;
  }

  /**
   * @param version the row version its ETag begins with
   */
  record Versioned(OutboxMessageDetail message, long version) {}

  Optional<Versioned> find(UUID id) {
    return new Listing(COLUMNS, FROM)
        .where("m.id = :id", "id", id)
        .only(em, row -> new Versioned(detail(row), row.get("version", Long.class)));
  }

  Page<OutboxMessageDetail> list(OutboxFilter filter, PageRequest page) {
    return new Listing(COLUMNS, FROM)
        .where("m.status = :status", "status", filter.status)
        .where("m.kind = :kind", "kind", filter.kind)
        .orderByDescending("m.created_at", "timestamptz")
        .orderBy("m.id", "uuid")
        .page(em, page, OutboxReadings::detail);
  }

  private static OutboxMessageDetail detail(Tuple row) {
    return new OutboxMessageDetail(
        row.get("id", UUID.class),
        NoticeKind.valueOf(row.get("kind", String.class)),
        MessageStatus.valueOf(row.get("status", String.class)),
        row.get("language", String.class),
        new OutboxMessageDetail.Recipient(
            row.get("recipient_name", String.class), row.get("recipient_email", String.class)),
        row.get("slot_id", UUID.class),
        row.get("subject", String.class),
        row.get("body", String.class),
        row.get("attempts", Integer.class),
        row.get("next_attempt_at", Instant.class),
        row.get("failure", String.class),
        row.get("created_at", Instant.class),
        row.get("ended_at", Instant.class));
  }
}
