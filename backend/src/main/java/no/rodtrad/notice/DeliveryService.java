package no.rodtrad.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The steps of sending, each in a transaction of its own: a sender that dies between two of them
 * leaves a message that the next one takes up when the lease is out.
 */
@ApplicationScoped
class DeliveryService {
  private static final Logger LOG = Logger.getLogger(DeliveryService.class);
  private static final int HANDFUL = 100;

  private final OutboxRepository outbox;
  private final MailConfig rules;
  private final Clock clock;

  DeliveryService(OutboxRepository outbox, MailConfig rules, Clock clock) {
    this.outbox = outbox;
    this.rules = rules;
    this.clock = clock;
  }

  @Transactional
  void remind() {
    outbox.remind(rules.remindBefore());
  }

  /** The next message, in words, for this sender alone; nothing when none is due. */
  @Transactional
  Optional<Letter> next(UUID sender) {
    var now = Instant.now(clock);
    return outbox.claim(sender, now, now.plus(rules.lease())).map(OutboxMessage::word);
  }

  @Transactional
  void sent(UUID id, UUID sender) {
    held(id, sender).ifPresent(message -> message.sent(Instant.now(clock)));
  }

  @Transactional
  void failed(UUID id, UUID sender, Undelivered failure) {
    held(id, sender)
        .ifPresent(
            message -> {
              var now = Instant.now(clock);
              if (failure.isFinal()) {
                message.givenUp(failure.reason(), now);
              } else {
                message.failed(failure.reason(), now, rules);
              }
              if (message.status() == MessageStatus.DEAD) {
                LOG.errorf(
                    "message %s is given up after %d tries: %s",
                    id, message.attempts(), failure.reason());
              }
            });
  }

  /** Mail is off: what waits will never leave, and can be read; false when there was none. */
  @Transactional
  boolean keep() {
    var waiting = outbox.waiting(HANDFUL);
    waiting.forEach(
        message -> {
          message.word();
          message.kept(Instant.now(clock));
        });
    return !waiting.isEmpty();
  }

  private Optional<OutboxMessage> held(UUID id, UUID sender) {
    return outbox.findToChange(id).filter(message -> message.isHeldBy(sender));
  }
}
