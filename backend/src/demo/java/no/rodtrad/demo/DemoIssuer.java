package no.rodtrad.demo;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/** An OpenID Connect issuer for the demo personas; reachable from this machine only. */
public final class DemoIssuer implements AutoCloseable {
  public static final String AUDIENCE = "rodtrad-api";

  /** The library writes a stack trace for every refused request; the reply already says why. */
  private static final Logger LIBRARY = Logger.getLogger("no.nav.security.mock.oauth2");

  private static final Duration LIFETIME = Duration.ofHours(8);
  private static final String PERSON_KEY = "demo";
  private static final String SYSTEM_KEY = "maskinporten";

  private final HttpServer server;
  private final ExecutorService workers;
  private final String origin;
  private final DemoIssuerRoutes routes;

  private DemoIssuer(HttpServer server, ExecutorService workers, List<RSAKey> keys) {
    this.server = server;
    this.workers = workers;
    this.origin = "http://localhost:" + server.getAddress().getPort();
    this.routes = new DemoIssuerRoutes(library(keys.get(0)), maskinporten(keys.get(1)), AUDIENCE);
  }

  /**
   * An issuer with keys of its own.
   *
   * @param port 0 for any free one
   */
  public static DemoIssuer start(int port) {
    return start(port, List.of(DemoKeys.inMemory(PERSON_KEY), DemoKeys.inMemory(SYSTEM_KEY)));
  }

  /** An issuer whose tokens outlive a restart, for its keys are kept in this file. */
  public static DemoIssuer start(int port, Path keys) {
    return start(port, DemoKeys.keptIn(keys, List.of(PERSON_KEY, SYSTEM_KEY)));
  }

  private static DemoIssuer start(int port, List<RSAKey> keys) {
    LIBRARY.setLevel(Level.OFF);
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      ExecutorService workers = Executors.newFixedThreadPool(4, DemoIssuer::daemon);
      DemoIssuer issuer = new DemoIssuer(server, workers, keys);
      server.setExecutor(workers);
      server.createContext("/", new DemoHttp(issuer.origin, issuer.routes));
      server.start();
      return issuer;
    } catch (IOException e) {
      throw new DemoFailure("Port " + port + " is busy; the demo's sign-in needs it.", e);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "demo-issuer");
    thread.setDaemon(true);
    return thread;
  }

  private OAuth2HttpRequestHandler library(RSAKey key) {
    OAuth2TokenProvider tokens = new OAuth2TokenProvider(new KeyProvider(List.<JWK>of(key)));
    return new OAuth2HttpRequestHandler(
        new OAuth2Config(
            true,
            null,
            null,
            false,
            tokens,
            Set.of(new PersonaTokenCallback(PERSON_KEY, AUDIENCE, LIFETIME))));
  }

  private DemoMaskinporten maskinporten(RSAKey key) {
    return new DemoMaskinporten(origin + DemoIssuerRoutes.MASKINPORTEN_PATH, key, LIFETIME);
  }

  /** The issuer of persons. */
  public String issuer() {
    return origin + DemoIssuerRoutes.PATH;
  }

  public String jwksUri() {
    return issuer() + "/jwks";
  }

  /** The issuer of organisations; ends in a slash, as Maskinporten's does. */
  public String maskinportenIssuer() {
    return origin + DemoIssuerRoutes.MASKINPORTEN_PATH;
  }

  public String maskinportenJwksUri() {
    return maskinportenIssuer() + "jwks";
  }

  /** The Quarkus settings that make the application trust this issuer, and it alone. */
  public Map<String, String> config() {
    Map<String, String> config = new LinkedHashMap<>();
    config.put("rodtrad.access.issuers.demo.kind", "PERSON");
    config.put("rodtrad.access.issuers.demo.issuer", issuer());
    config.put("rodtrad.access.issuers.demo.jwks", jwksUri());
    config.put("rodtrad.access.issuers.demo.audience", AUDIENCE);
    config.put("rodtrad.access.issuers.maskinporten.kind", "MASKINPORTEN");
    config.put("rodtrad.access.issuers.maskinporten.issuer", maskinportenIssuer());
    config.put("rodtrad.access.issuers.maskinporten.jwks", maskinportenJwksUri());
    config.put("rodtrad.access.issuers.maskinporten.audience", AUDIENCE);
    config.put("quarkus.log.category.\"no.nav.security.mock.oauth2\".level", "OFF");
    return config;
  }

  /** A bearer token, as a script would fetch it. */
  public String token(String persona) {
    OAuth2HttpRequest request =
        new OAuth2HttpRequest(
            Headers.of("Content-Type", "application/x-www-form-urlencoded"),
            "POST",
            Objects.requireNonNull(HttpUrl.parse(issuer() + "/token")),
            "grant_type=client_credentials&client_secret=demo&client_id=" + persona);
    OAuth2HttpResponse response = routes.answer(request);
    try {
      return JSONObjectUtils.getString(
          JSONObjectUtils.parse(Objects.requireNonNull(response.getBody())), "access_token");
    } catch (ParseException e) {
      throw new IllegalArgumentException("No token for " + persona, e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
