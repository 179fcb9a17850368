package no.rodtrad.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Messages, for sending. */
@ApplicationScoped
class OutboxRepository implements PanacheRepositoryBase<OutboxMessage, UUID> {
  private final Session session;

  OutboxRepository(Session session) {
    this.session = session;
  }

  /**
   * The one that has waited longest, for this sender alone until then; nothing when none is due.
   */
  Optional<OutboxMessage> claim(UUID sender, Instant now, Instant until) {
    var claimed =
        session
            .createNativeQuery(
                "select claim_message(cast(:now as timestamptz), :sender, cast(:until as timestamptz))",
                UUID.class)
            .setParameter("now", now.toString())
            .setParameter("sender", sender)
            .setParameter("until", until.toString())
            .getResultList();
    return claimed.stream()
        .filter(id -> id != null)
        .findFirst()
        .flatMap(id -> findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Locked, so that two who would move it on meet here. */
  Optional<OutboxMessage> findToChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those that wait, a handful at a time, and none that another is at. */
  List<OutboxMessage> waiting(int most) {
    return session
        .createNativeQuery(
            "select * from outbox_message where status = 'PENDING' order by next_attempt_at, id limit :most for update skip locked",
            OutboxMessage.class)
        .setParameter("most", most)
        .getResultList();
  }

  void remind(Duration before) {
    session
        .createNativeQuery(
            "select cast(remind_of_offers(make_interval(secs => :seconds)) as text)", String.class)
        .setParameter("seconds", (double) before.toSeconds())
        .getSingleResult();
  }
}
