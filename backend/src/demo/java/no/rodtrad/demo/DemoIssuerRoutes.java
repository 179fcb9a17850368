package no.rodtrad.demo;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import no.nav.security.mock.oauth2.http.CorsInterceptor;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponseKt;
import org.jspecify.annotations.Nullable;

/**
 * What the demo issuer answers where. The OpenID Connect protocol itself is the library's; this
 * class lets through only what the demo promises: known personas, the right secret, this machine.
 */
final class DemoIssuerRoutes {
  static final String PATH = "/demo";
  static final String MASKINPORTEN_PATH = "/maskinporten/";
  private static final String SECRET = "demo";
  private static final Set<String> LEFT_TO_THE_LIBRARY =
      Set.of(
          "GET /demo/.well-known/openid-configuration",
          "GET /demo/.well-known/oauth-authorization-server",
          "GET /demo/jwks",
          "GET /demo/userinfo");

  private final OAuth2HttpRequestHandler library;
  private final DemoMaskinporten maskinporten;
  private final String audience;
  private final DemoSignIn signIn = new DemoSignIn();
  private final CorsInterceptor cors = new CorsInterceptor();

  DemoIssuerRoutes(
      OAuth2HttpRequestHandler library, DemoMaskinporten maskinporten, String audience) {
    this.library = library;
    this.maskinporten = maskinporten;
    this.audience = audience;
  }

  OAuth2HttpResponse answer(OAuth2HttpRequest request) {
    return cors.intercept(request, route(request));
  }

  private OAuth2HttpResponse route(OAuth2HttpRequest request) {
    String path = request.getOriginalUrl().encodedPath();
    if (request.getMethod().equals("OPTIONS") && path.startsWith(PATH)) {
      return delegate(request);
    }
    String call = request.getMethod() + " " + path;
    return switch (call) {
      case "POST /demo/token" -> token(request);
      case "GET /demo/authorize", "POST /demo/authorize" -> authorize(request);
      case "GET /demo/endsession" -> endSession(request);
      case "GET /demo/sign-in.css" -> signIn.stylesheet();
      case "GET /maskinporten/.well-known/oauth-authorization-server" ->
          OAuth2HttpResponseKt.json(maskinporten.metadata(tokenEndpoint(request)));
      case "GET /maskinporten/jwks" -> OAuth2HttpResponseKt.json(maskinporten.jwks());
      default ->
          LEFT_TO_THE_LIBRARY.contains(call)
              ? delegate(request)
              : OAuth2HttpResponseKt.notFound("There is nothing here.");
    };
  }

  private OAuth2HttpResponse delegate(OAuth2HttpRequest request) {
    return library.getAuthorizationServer().invoke(request);
  }

  private static String tokenEndpoint(OAuth2HttpRequest request) {
    return request.getOriginalUrl().resolve(PATH + "/token").toString();
  }

  private OAuth2HttpResponse token(OAuth2HttpRequest request) {
    String grant = request.getFormParameters().get("grant_type");
    if (grant == null) {
      return refuse(OAuth2Error.INVALID_REQUEST, "grant_type is missing");
    }
    return switch (grant) {
      case "client_credentials" -> tokenForScript(request);
      case "authorization_code", "refresh_token" -> delegate(request);
      default ->
          refuse(
              OAuth2Error.UNSUPPORTED_GRANT_TYPE,
              "use client_credentials, authorization_code or refresh_token");
    };
  }

  private OAuth2HttpResponse tokenForScript(OAuth2HttpRequest request) {
    Optional<DemoPersona> persona =
        Credentials.of(request)
            .filter(credentials -> credentials.secret().equals(SECRET))
            .flatMap(credentials -> DemoPersonas.byId(credentials.id()));
    if (persona.isEmpty()) {
      return refuse(
          OAuth2Error.INVALID_CLIENT, "unknown persona in client_id, or client_secret is not demo");
    }
    return persona.get().isPerson()
        ? delegate(request)
        : OAuth2HttpResponseKt.json(maskinporten.tokenResponse(persona.get(), audience));
  }

  private OAuth2HttpResponse authorize(OAuth2HttpRequest request) {
    String refusal = signIn.refusal(request.getOriginalUrl());
    if (refusal != null) {
      return signIn.refused(refusal);
    }
    if (request.getMethod().equals("GET")) {
      return signIn.personas();
    }
    return Optional.ofNullable(request.getFormParameters().get("username"))
        .flatMap(DemoPersonas::personById)
        .map(person -> delegate(DemoSignIn.asSubmitted(request, person)))
        .orElseGet(() -> signIn.refused("Denne personen finnes ikke i demoen."));
  }

  private OAuth2HttpResponse endSession(OAuth2HttpRequest request) {
    String back = request.getOriginalUrl().queryParameter("post_logout_redirect_uri");
    return back == null || DemoSignIn.isOnThisMachine(back)
        ? delegate(request)
        : signIn.refused("Adressen det skal sendes tilbake til, må være på denne maskinen.");
  }

  private static OAuth2HttpResponse refuse(ErrorObject error, String description) {
    return OAuth2HttpResponseKt.oauth2Error(error.setDescription(description));
  }

  /** A script's id and secret, from the form or from the Authorization header. */
  private record Credentials(String id, String secret) {

    static Optional<Credentials> of(OAuth2HttpRequest request) {
      String header = request.getHeaders().get("Authorization");
      if (header != null && header.startsWith("Basic ")) {
        return fromBasic(header.substring("Basic ".length()).strip());
      }
      return of(
          request.getFormParameters().get("client_id"),
          request.getFormParameters().get("client_secret"));
    }

    private static Optional<Credentials> of(@Nullable String id, @Nullable String secret) {
      return id == null || secret == null
          ? Optional.empty()
          : Optional.of(new Credentials(id, secret));
    }

    private static Optional<Credentials> fromBasic(String encoded) {
      try {
        String decoded = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        int colon = decoded.indexOf(':');
        return colon < 0
            ? Optional.empty()
            : of(decoded.substring(0, colon), decoded.substring(colon + 1));
      } catch (IllegalArgumentException notBase64) {
        return Optional.empty();
      }
    }
  }
}
