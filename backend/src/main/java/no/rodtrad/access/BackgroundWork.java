package no.rodtrad.access;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Work nobody waits for: it has an identity of its own, never that of whoever happened to start it.
 */
@ApplicationScoped
public class BackgroundWork {
  private final ThreadLocal<Boolean> running = ThreadLocal.withInitial(() -> false);

  /** Runs the work as the system; its transactions begin within it. */
  public void run(Runnable work) {
    var outer = running.get();
    running.set(true);
    try {
      work.run();
    } finally {
      running.set(outer);
    }
  }

  boolean isRunning() {
    return running.get();
  }
}
