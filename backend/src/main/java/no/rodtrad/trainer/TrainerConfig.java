package no.rodtrad.trainer;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How waiting lists move. */
@ConfigMapping(prefix = "rodtrad.trainer")
interface TrainerConfig {
  /** How long an offer stands before it passes on to the next. */
  Duration offerLasts();

  /** How often to look for offers whose time is out; {@code off} for never. */
  String settleEvery();
}
