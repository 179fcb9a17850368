package no.rodtrad.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.rodtrad.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A message to someone outside, from its writing to its end. */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {
  @Id private UUID id = new UUID(0, 0);
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private NoticeKind kind = NoticeKind.PLACE_CONFIRMED;

  @Column(name = "recipient_name")
  private String recipientName = "";

  @Column(name = "recipient_email")
  private String recipientEmail = "";

  private String language = "";
  private String cohort = "";

  @Column(name = "starts_on")
  private LocalDate startsOn = LocalDate.EPOCH;

  private String school = "";

  @Column(name = "answer_by")
  private @Nullable Instant answerBy;

  @Enumerated(EnumType.STRING)
  private MessageStatus status = MessageStatus.PENDING;

  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt = Instant.EPOCH;

  private @Nullable UUID lease;

  @Column(name = "leased_until")
  private @Nullable Instant leasedUntil;

  @Column private @Nullable String failure;

  @Column(name = "created_at")
  private Instant createdAt = Instant.EPOCH;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column private @Nullable String subject;
  @Column private @Nullable String body;

  /** For Hibernate; messages are written in the database, with their cause. */
  protected OutboxMessage() {}

  /** Puts it into words, and keeps them as what was sent. */
  Letter word() {
    var to = new Letter.Address(id, recipientEmail, NoticeLanguage.of(language), createdAt);
    var letter = Letter.of(to, kind, new Facts(recipientName, cohort, startsOn, school, answerBy));
    subject = letter.subject();
    body = letter.text();
    return letter;
  }

  /** Whether this sender has it still: one that was slow may find that another took over. */
  boolean isHeldBy(UUID sender) {
    return status == MessageStatus.PENDING && sender.equals(lease);
  }

  void sent(Instant now) {
    failure = null;
    end(MessageStatus.SENT, now);
  }

  /** Once more after a while, or never when it has been tried often enough. */
  void failed(String reason, Instant now, MailConfig rules) {
    if (attempts >= rules.mostAttempts()) {
      givenUp(reason, now);
      return;
    }
    failure = reason;
    nextAttemptAt = now.plus(pause(rules.firstRetry(), rules.longestRetry()));
    lease = null;
    leasedUntil = null;
  }

  /** It can never arrive. */
  void givenUp(String reason, Instant now) {
    failure = reason;
    end(MessageStatus.DEAD, now);
  }

  void kept(Instant now) {
    end(MessageStatus.KEPT, now);
  }

  /** As the administrator wants it: sent after all, and tried from the beginning. */
  void move(MessageStatus to, Instant now) {
    if (!status.next().contains(to)) {
      throw Problem.illegalTransition(status, status.next());
    }
    status = to;
    attempts = 0;
    nextAttemptAt = now;
    endedAt = null;
  }

  private void end(MessageStatus end, Instant now) {
    status = end;
    endedAt = now;
    lease = null;
    leasedUntil = null;
  }

  private Duration pause(Duration first, Duration longest) {
    var pause = first.multipliedBy(1L << Math.min(attempts - 1, 30));
    return pause.compareTo(longest) < 0 ? pause : longest;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  MessageStatus status() {
    return status;
  }

  int attempts() {
    return attempts;
  }
}
