package no.rodtrad.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * Between the JDK's web server and the issuer's routes. The issuer's own address is fixed here: a
 * token fetched through another name of this machine names the same issuer.
 */
final class DemoHttp implements HttpHandler {
  private static final int LARGEST_BODY = 64 * 1024;
  private static final Set<String> ABOUT_THE_ADDRESS =
      Set.of("host", "x-forwarded-proto", "x-forwarded-port", "x-forwarded-host");

  private final String origin;
  private final DemoIssuerRoutes routes;

  DemoHttp(String origin, DemoIssuerRoutes routes) {
    this.origin = origin;
    this.routes = routes;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      HttpUrl url = HttpUrl.parse(origin + exchange.getRequestURI());
      byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY);
      if (url == null) {
        exchange.sendResponseHeaders(400, -1);
        return;
      }
      send(exchange, routes.answer(request(exchange, url, body)));
    }
  }

  private static OAuth2HttpRequest request(HttpExchange exchange, HttpUrl url, byte[] body) {
    Headers.Builder headers = new Headers.Builder();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!ABOUT_THE_ADDRESS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> headers.add(name, value));
              }
            });
    return new OAuth2HttpRequest(
        headers.build(),
        exchange.getRequestMethod(),
        url,
        new String(body, StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, OAuth2HttpResponse response) throws IOException {
    response
        .getHeaders()
        .toMultimap()
        .forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
    byte[] body =
        Objects.requireNonNullElse(response.getBody(), "").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().remove("Content-Length");
    exchange.sendResponseHeaders(response.getStatus(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
