package no.rodtrad.notice;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A message as the administrator reads it.
 *
 * @param nextAttemptAt null when nothing more will happen by itself
 * @param failure what the server said last time; null when it said nothing
 * @param subject null until it has been put into words
 */
@Schema(name = "OutboxMessage")
public record OutboxMessageDetail(
    UUID id,
    NoticeKind kind,
    MessageStatus status,
    String language,
    Recipient recipient,
    UUID slotId,
    @Nullable String subject,
    @Nullable String text,
    int attempts,
    @Nullable Instant nextAttemptAt,
    @Nullable String failure,
    Instant createdAt,
    @Nullable Instant endedAt) {

  /** To whom. */
  public record Recipient(String name, String email) {}
}
