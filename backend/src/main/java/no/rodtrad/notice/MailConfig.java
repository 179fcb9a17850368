package no.rodtrad.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How mail is sent. */
@ConfigMapping(prefix = "rodtrad.mail")
public interface MailConfig {
  Smtp smtp();

  /** How long a sender is believed to be at work on a message; far longer than SMTP can take. */
  @WithDefault("10m")
  Duration lease();

  /** The wait after the first failure; each one after it is twice as long. */
  @WithDefault("1m")
  Duration firstRetry();

  @WithDefault("6h")
  Duration longestRetry();

  /** After so many tries a message is given up, and the administrator told. */
  @WithDefault("10")
  int mostAttempts();

  /** How long before an offer runs out its recipient is reminded. */
  @WithDefault("48h")
  Duration remindBefore();

  /** The server that takes our mail. */
  interface Smtp {
    /**
     * Without it nothing leaves the machine: messages are kept, to be read by the administrator.
     */
    Optional<String> host();

    @WithDefault("587")
    int port();

    @WithDefault("STARTTLS")
    Security security();

    Optional<String> username();

    Optional<String> password();

    /** The address mail comes from; its domain stands in every message's id. */
    Optional<String> sender();

    @WithDefault("Rød tråd")
    String senderName();

    /** For each step of the talk with the server. */
    @WithDefault("15s")
    Duration timeout();
  }

  /** Whether the talk is in the clear, turned secret before anything is said, or secret at once. */
  enum Security {
    NONE,
    STARTTLS,
    TLS
  }
}
