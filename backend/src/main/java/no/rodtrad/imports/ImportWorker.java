package no.rodtrad.imports;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.rodtrad.access.BackgroundWork;
import org.jboss.logging.Logger;

/** Runs imports in the background, as the system and never as whoever sent them. */
@ApplicationScoped
class ImportWorker {
  private static final Logger LOG = Logger.getLogger(ImportWorker.class);
  private static final int LAST_SECONDS = 10;

  private final ImportTurnService turns;
  private final ImportStatusService status;
  private final BackgroundWork background;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "imports"));

  ImportWorker(ImportTurnService turns, ImportStatusService status, BackgroundWork background) {
    this.turns = turns;
    this.status = status;
    this.background = background;
  }

  /** What a server left behind that went down. */
  void takeUp(@Observes StartupEvent start) {
    wake();
  }

  void received(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportReceived received) {
    wake();
  }

  /** What another server left behind. */
  @Scheduled(every = "{rodtrad.imports.look-again-every}")
  void lookAgain() {
    wake();
  }

  @Scheduled(every = "{rodtrad.imports.forget-files-every}")
  void forgetFiles() {
    background.run(
        () -> {
          int parts = status.forgetFiles();
          if (parts > 0) {
            LOG.infof("removed %d parts of files that were never applied", parts);
          }
        });
  }

  private void wake() {
    thread.execute(this::runAll);
  }

  private void runAll() {
    try {
      background.run(
          () -> {
            boolean more = true;
            while (more) {
              more = turns.runNext();
            }
          });
    } catch (RuntimeException lost) {
      LOG.error("imports wait until they are looked for again", lost);
    }
  }

  /** What is not at its end by then is rolled back, and taken up by the next server. */
  @PreDestroy
  void stop() throws InterruptedException {
    thread.shutdown();
    if (!thread.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
      LOG.info("an import is left to the next server");
    }
  }
}
