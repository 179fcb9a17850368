package no.rodtrad.demo;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Starts what the application needs around it, then the application. */
@QuarkusMain
public final class DemoMain {
  private static final String RUNNING = "rodtrad.demo.running";

  private DemoMain() {}

  /** Whether this process was started as the demo, and not by a test. */
  static boolean isRunning() {
    return System.getProperty(RUNNING) != null;
  }

  /** Live reload calls this again in the same process; database and issuer are kept then. */
  public static void main(String[] args) {
    // ApiGate judges every address itself, and says what is wrong; the web server would only close.
    System.setProperty("vertx.disableURIValidation", "true");
    CountDownLatch stopped = new CountDownLatch(1);
    if (!isRunning()) {
      try {
        startSurroundings(DemoSettings.fromSystemProperties(), stopped);
        System.setProperty(RUNNING, "true");
      } catch (DemoFailure e) {
        System.err.println(e.getMessage());
        System.exit(1);
      }
    }
    Quarkus.run(
        null,
        (exitCode, failure) -> {
          stopped.countDown();
          if (exitCode != 0) {
            System.exit(exitCode);
          }
        },
        args);
  }

  private static void startSurroundings(DemoSettings settings, CountDownLatch stopped) {
    if (settings.stopWithInput()) {
      stopWithInput();
    }
    DemoPostgres postgres = DemoPostgres.keptIn(settings.data(), settings.fresh());
    try {
      DemoIssuer issuer =
          DemoIssuer.start(settings.issuerPort(), settings.data().resolve("issuer-keys.json"));
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> stop(stopped, issuer, postgres), "demo-stop"));
      Map<String, String> config = new LinkedHashMap<>(postgres.config());
      config.putAll(issuer.config());
      config.put("quarkus.log.level", "WARN");
      config.put("quarkus.log.category.\"no.rodtrad\".level", "INFO");
      config.put("quarkus.http.host", "127.0.0.1");
      config.put("quarkus.http.port", Integer.toString(settings.port()));
      config.forEach(System::setProperty);
    } catch (DemoFailure e) {
      postgres.close();
      throw e;
    }
  }

  private static void stopWithInput() {
    Thread watch = new Thread(DemoMain::awaitEndOfInput, "demo-input");
    watch.setDaemon(true);
    watch.start();
  }

  private static void awaitEndOfInput() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      System.err.println("The one who started the demo is gone: " + e.getMessage());
    }
    System.exit(0);
  }

  /** The database goes last: what the application still does while it stops needs it. */
  private static void stop(CountDownLatch stopped, DemoIssuer issuer, DemoPostgres postgres) {
    try {
      stopped.await(15, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    issuer.close();
    postgres.close();
  }
}
