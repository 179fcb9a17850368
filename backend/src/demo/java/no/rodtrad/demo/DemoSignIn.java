package no.rodtrad.demo;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The page where one picks whom to be; only for applications on this machine, and only with PKCE.
 */
final class DemoSignIn {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none';"
          + " form-action 'self' http://localhost:* http://127.0.0.1:*";

  private final String page = resource("/demo/sign-in.html");
  private final String style = resource("/demo/sign-in.css");

  /** What is wrong with the request that brought the browser here; null when it may go on. */
  @Nullable String refusal(HttpUrl url) {
    if (!"code".equals(url.queryParameter("response_type"))) {
      return "Innloggingen må be om en kode (response_type=code).";
    }
    if (!isOnThisMachine(url.queryParameter("redirect_uri"))) {
      return "Adressen det skal sendes tilbake til (redirect_uri), må være på denne maskinen.";
    }
    if (!"S256".equals(url.queryParameter("code_challenge_method"))
        || url.queryParameter("code_challenge") == null) {
      return "Innloggingen må bruke PKCE (code_challenge med S256).";
    }
    return null;
  }

  static boolean isOnThisMachine(@Nullable String address) {
    if (address == null || !address.matches("https?://[\\w.:\\[\\]-]+(/[^\\s]*)?")) {
      return false;
    }
    String host = URI.create(address).getHost();
    return "localhost".equals(host) || "127.0.0.1".equals(host) || "[::1]".equals(host);
  }

  OAuth2HttpResponse personas() {
    String items =
        DemoPersonas.all().stream()
            .filter(DemoPersona::isPerson)
            .map(DemoSignIn::item)
            .collect(Collectors.joining("\n"));
    return page(
        200,
        "<p>Velg hvem du vil være. Alle personene er oppdiktet.</p>"
            + "<form method=\"post\"><ul>"
            + items
            + "</ul></form>");
  }

  OAuth2HttpResponse refused(String sentence) {
    return page(400, "<p role=\"alert\">" + sentence + "</p>");
  }

  OAuth2HttpResponse stylesheet() {
    return new OAuth2HttpResponse(
        Headers.of("Content-Type", "text/css; charset=utf-8", "X-Content-Type-Options", "nosniff"),
        200,
        style,
        null);
  }

  /**
   * The same request as if the person had typed their name, with what the token shall say of them.
   */
  static OAuth2HttpRequest asSubmitted(OAuth2HttpRequest request, DemoPersona person) {
    String claims = JSONObjectUtils.toJSONString(person.claims());
    String body =
        "username=" + person.id() + "&claims=" + URLEncoder.encode(claims, StandardCharsets.UTF_8);
    return new OAuth2HttpRequest(
        request.getHeaders(), request.getMethod(), request.getOriginalUrl(), body);
  }

  private static String item(DemoPersona person) {
    return "<li><button name=\"username\" value=\"%s\"><strong>%s</strong><span>%s</span></button></li>"
        .formatted(person.id(), person.name(), person.role());
  }

  private OAuth2HttpResponse page(int status, String content) {
    return new OAuth2HttpResponse(
        Headers.of(
            "Content-Type", "text/html; charset=utf-8",
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cache-Control", "no-store"),
        status,
        page.replace("{{content}}", content),
        null);
  }

  private static String resource(String name) {
    try (InputStream in = DemoSignIn.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the classpath");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
