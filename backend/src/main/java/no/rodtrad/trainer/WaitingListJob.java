package no.rodtrad.trainer;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.rodtrad.access.BackgroundWork;

/**
 * Passes offers on that nobody answered, as the system. Nothing rests on it: whoever reads sees
 * them lapsed, and whoever decides passes them on first. It spares those who wait the wait for
 * that.
 */
@ApplicationScoped
class WaitingListJob {
  private final WaitingListService lists;
  private final BackgroundWork background;
  private final TrainerConfig config;

  WaitingListJob(WaitingListService lists, BackgroundWork background, TrainerConfig config) {
    this.lists = lists;
    this.background = background;
    this.config = config;
  }

  /** An offer that has lapsed before it is made would go round for ever. */
  void check(@Observes StartupEvent start) {
    if (config.offerLasts().isNegative() || config.offerLasts().isZero()) {
      throw new IllegalStateException("rodtrad.trainer.offer-lasts must be longer than nothing");
    }
  }

  @Scheduled(
      every = "{rodtrad.trainer.settle-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void settle() {
    background.run(lists::settle);
  }
}
