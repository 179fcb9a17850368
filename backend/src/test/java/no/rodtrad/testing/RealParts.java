package no.rodtrad.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import no.rodtrad.demo.DemoIssuer;
import no.rodtrad.demo.DemoPostgres;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL and a real issuer of tokens, started once for all tests. */
public final class RealParts implements QuarkusTestResourceLifecycleManager {
  private static @Nullable DemoPostgres postgres;
  private static @Nullable DemoIssuer issuer;
  private static @Nullable TokenMint mint;

  @Override
  public Map<String, String> start() {
    // As the demo and the production image do, so that every address comes to the gate.
    System.setProperty("vertx.disableURIValidation", "true");
    if (postgres == null) {
      postgres = DemoPostgres.temporary();
    }
    if (issuer == null) {
      issuer = DemoIssuer.start(0);
    }
    if (mint == null) {
      mint = TokenMint.start();
    }
    var config = new HashMap<>(postgres.config());
    config.putAll(issuer.config());
    config.putAll(mint.config());
    return config;
  }

  @Override
  public void stop() {
    if (mint != null) {
      mint.close();
      mint = null;
    }
    if (issuer != null) {
      issuer.close();
      issuer = null;
    }
    if (postgres != null) {
      postgres.close();
      postgres = null;
    }
  }

  static DemoIssuer issuer() {
    if (issuer == null) {
      throw new IllegalStateException("the parts have not been started");
    }
    return issuer;
  }

  static TokenMint mint() {
    if (mint == null) {
      throw new IllegalStateException("the parts have not been started");
    }
    return mint;
  }
}
