package no.rodtrad.notice;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import no.rodtrad.access.BackgroundWork;
import org.jboss.logging.Logger;

/** Sends mail in the background, as the system and never as whoever caused it. */
@ApplicationScoped
class PostOffice {
  private static final Logger LOG = Logger.getLogger(PostOffice.class);

  /** The steps of the talk with a server, at most, each of which may take its whole time. */
  private static final int STEPS = 20;

  private final MailConfig config;
  private final DeliveryService deliveries;
  private final BackgroundWork background;
  private final Optional<Postman> postman;

  PostOffice(MailConfig config, DeliveryService deliveries, BackgroundWork background) {
    this.config = config;
    this.deliveries = deliveries;
    this.background = background;
    this.postman =
        config
            .smtp()
            .host()
            .map(host -> new Postman(deliveries, new SmtpCarrier(host, config.smtp())));
  }

  void open(@Observes StartupEvent start) {
    requireLongLease();
    LOG.info(
        config
            .smtp()
            .host()
            .map(host -> "mail is sent by " + host + ":" + config.smtp().port())
            .orElse(
                "mail is off: rodtrad.mail.smtp.host is not set; messages are kept in the outbox, where the"
                    + " administrator can read them"));
  }

  @Scheduled(
      every = "{rodtrad.outbox.look-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void round() {
    background.run(this::roundAsSystem);
  }

  private void roundAsSystem() {
    deliveries.remind();
    if (postman.isPresent()) {
      postman.get().round();
      return;
    }
    boolean more = true;
    while (more) {
      more = deliveries.keep();
    }
  }

  private void requireLongLease() {
    var longestTalk = config.smtp().timeout().multipliedBy(STEPS);
    if (config.lease().compareTo(longestTalk) < 0) {
      throw new IllegalStateException(
          "rodtrad.mail.lease must be at least %d times rodtrad.mail.smtp.timeout, or two senders could have one message"
              .formatted(STEPS));
    }
  }
}
