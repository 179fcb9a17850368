package no.rodtrad.demo;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The screens at the API's own address; in production a web server of its own does this. */
@ApplicationScoped
class DemoWeb {
  /** What the application itself answers. */
  private static final List<String> NOT_SCREENS = List.of("/api", "/q", "/problems", "/openapi");

  /** Before the application's own routes. */
  private static final int EARLY = -100;

  private final String issuer;

  DemoWeb(@ConfigProperty(name = "rodtrad.access.issuers.demo.issuer") String issuer) {
    this.issuer = issuer;
  }

  void route(@Observes Router router) throws IOException {
    Path screens = DemoSettings.fromSystemProperties().frontend();
    Path index = screens.resolve("index.html");
    if (!DemoMain.isRunning() || !Files.isRegularFile(index)) {
      return;
    }
    Map<String, String> headers =
        SecurityHeaders.readFrom(
            screens.resolveSibling("nginx/security-headers.conf.template"), originOf(issuer));
    StaticHandler files =
        StaticHandler.create(FileSystemAccess.ROOT, screens.toString()).setCachingEnabled(false);
    router.route("/config.json").order(EARLY).handler(this::config);
    router.route().order(EARLY + 1).handler(forScreens(context -> addTo(context, headers)));
    router.route().order(EARLY + 2).handler(forScreens(files));
    router.route().order(EARLY + 3).handler(forScreens(context -> page(context, index)));
  }

  private static Handler<RoutingContext> forScreens(Handler<RoutingContext> handler) {
    return context -> {
      if (isRead(context.request()) && isScreen(context.normalizedPath())) {
        handler.handle(context);
      } else {
        context.next();
      }
    };
  }

  private static boolean isRead(HttpServerRequest request) {
    return request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
  }

  private static boolean isScreen(String path) {
    return NOT_SCREENS.stream()
        .noneMatch(start -> path.equals(start) || path.matches(start + "[/.;].*"));
  }

  private void config(RoutingContext context) {
    context
        .response()
        .putHeader("Content-Type", "application/json")
        .putHeader("Cache-Control", "no-store")
        .end(new JsonObject().put("issuer", issuer).put("clientId", "rodtrad-spa").encode());
  }

  private static void addTo(RoutingContext context, Map<String, String> headers) {
    headers.forEach(context.response()::putHeader);
    boolean unchanging = context.normalizedPath().startsWith("/assets/");
    context
        .response()
        .putHeader(
            "Cache-Control", unchanging ? "public, max-age=31536000, immutable" : "no-cache");
    context.next();
  }

  /**
   * Every address of a screen is the same page; what asks for something else gets the API's own
   * 404.
   */
  private static void page(RoutingContext context, Path index) {
    String accept = Objects.requireNonNullElse(context.request().getHeader("Accept"), "");
    if (!accept.contains("text/html")) {
      context.next();
      return;
    }
    context.response().putHeader("Content-Type", "text/html; charset=utf-8");
    context.response().sendFile(index.toString());
  }

  private static String originOf(String address) {
    URI uri = URI.create(address);
    return uri.getScheme() + "://" + uri.getAuthority();
  }
}
