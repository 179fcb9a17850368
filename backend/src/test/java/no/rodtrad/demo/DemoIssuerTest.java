package no.rodtrad.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoIssuerTest {
  private static final String REDIRECT = "http://localhost:5173/callback";
  private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-accepted-here";

  private final DemoIssuer issuer = DemoIssuer.start(0);
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterAll
  void stop() {
    issuer.close();
  }

  @Test
  void gives_a_script_a_token_that_names_the_persona() throws Exception {
    var response = post("/token", script("adviser", "demo"));

    assertThat(response.statusCode()).isEqualTo(200);
    var token = verified(accessToken(response), issuer.jwksUri());
    assertThat(token.getSubject()).isEqualTo("adviser");
    assertThat(token.getIssuer()).isEqualTo(issuer.issuer());
    assertThat(token.getAudience()).containsExactly("rodtrad-api");
    assertThat(token.getStringClaim("name")).isEqualTo("Vidar Veiviser");
    assertThat(token.getStringClaim("email")).isEqualTo("adviser@example.no");
  }

  @Test
  void names_the_same_issuer_whatever_this_machine_is_called() throws Exception {
    var address = issuer.issuer().replace("localhost", "127.0.0.1") + "/token";
    var response = http.send(form(address, script("admin", "demo")), BodyHandlers.ofString());

    assertThat(SignedJWT.parse(accessToken(response)).getJWTClaimsSet().getIssuer())
        .isEqualTo(issuer.issuer());
  }

  @Test
  void refuses_a_wrong_secret_an_unknown_persona_and_another_grant() throws Exception {
    for (String form : List.of(script("admin", "guess"), script("nobody", "demo"))) {
      var response = post("/token", form);
      assertThat(response.statusCode()).isEqualTo(401);
      assertThat(json(response)).containsEntry("error", "invalid_client");
    }
    var response = post("/token", "grant_type=password&username=admin&password=demo");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response)).containsEntry("error", "unsupported_grant_type");
  }

  @Test
  void gives_a_system_a_token_in_the_shape_of_maskinporten() throws Exception {
    var response = post("/token", script("system-kongsberg", "demo"));

    var token = verified(accessToken(response), issuer.maskinportenJwksUri());
    assertThat(token.getIssuer()).isEqualTo(issuer.maskinportenIssuer()).endsWith("/");
    assertThat(token.getSubject()).isNull();
    assertThat(token.getJSONObjectClaim("consumer"))
        .isEqualTo(Map.of("authority", "iso6523-actorid-upis", "ID", "0192:942402465"));
    var metadata =
        get(issuer.maskinportenIssuer() + ".well-known/oauth-authorization-server").body();
    assertThat(JSONObjectUtils.parse(metadata)).containsEntry("issuer", token.getIssuer());
  }

  @Test
  void signs_a_person_in_with_code_and_pkce_from_another_origin() throws Exception {
    var page = get(authorizeAddress(REDIRECT));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("lang=\"nb\"", "Ragna Rektordal").doesNotContain("Fagsystem");

    var chosen =
        http.send(
            form(authorizeAddress(REDIRECT), "username=principal-flesberg"),
            BodyHandlers.ofString());
    assertThat(chosen.statusCode()).isEqualTo(302);
    var back = chosen.headers().firstValue("Location").orElseThrow();
    assertThat(back).startsWith(REDIRECT).contains("state=s1");

    var response = exchange(back.replaceAll(".*[?&]code=([^&]+).*", "$1"), VERIFIER);
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin"))
        .contains("http://localhost:5173");
    var token = verified(accessToken(response), issuer.jwksUri());
    assertThat(token.getSubject()).isEqualTo("principal-flesberg");
    assertThat(token.getStringClaim("name")).isEqualTo("Ragna Rektordal");
  }

  @Test
  void refuses_a_code_without_its_verifier() throws Exception {
    var chosen =
        http.send(form(authorizeAddress(REDIRECT), "username=admin"), BodyHandlers.ofString());
    var code =
        chosen
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceAll(".*[?&]code=([^&]+).*", "$1");

    assertThat(exchange(code, "another-verifier-that-is-long-enough-to-be-accepted").statusCode())
        .isEqualTo(400);
  }

  @Test
  void sends_nobody_to_another_machine_and_nobody_in_who_is_unknown() throws Exception {
    assertThat(get(authorizeAddress("https://example.com/callback")).statusCode()).isEqualTo(400);
    assertThat(
            get(issuer.issuer() + "/endsession?post_logout_redirect_uri=https://example.com/")
                .statusCode())
        .isEqualTo(400);
    var unknown =
        http.send(form(authorizeAddress(REDIRECT), "username=nobody"), BodyHandlers.ofString());
    assertThat(unknown.statusCode()).isEqualTo(400);
  }

  @Test
  void keeps_its_keys_so_that_a_token_outlives_a_restart(@TempDir Path folder) throws Exception {
    Path keys = folder.resolve("keys.json");
    String token;
    try (DemoIssuer first = DemoIssuer.start(0, keys)) {
      token = first.token("admin");
    }
    try (DemoIssuer second = DemoIssuer.start(0, keys)) {
      assertThat(verified(token, second.jwksUri()).getSubject()).isEqualTo("admin");
    }
  }

  private HttpResponse<String> exchange(String code, String verifier) throws Exception {
    return post(
        "/token",
        "grant_type=authorization_code&client_id=rodtrad-spa&code=%s&redirect_uri=%s&code_verifier=%s"
            .formatted(code, encoded(REDIRECT), verifier));
  }

  private String authorizeAddress(String redirect) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
    return issuer.issuer()
        + "/authorize?response_type=code&client_id=rodtrad-spa&scope=openid&state=s1"
        + "&code_challenge_method=S256&code_challenge="
        + Base64.getUrlEncoder().withoutPadding().encodeToString(digest)
        + "&redirect_uri="
        + encoded(redirect);
  }

  private static String script(String persona, String secret) {
    return "grant_type=client_credentials&client_id=" + persona + "&client_secret=" + secret;
  }

  private HttpResponse<String> post(String path, String form) throws Exception {
    return http.send(form(issuer.issuer() + path, form), BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }

  private static HttpRequest form(String address, String form) {
    return HttpRequest.newBuilder(URI.create(address))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Origin", "http://localhost:5173")
        .POST(BodyPublishers.ofString(form))
        .build();
  }

  private JWTClaimsSet verified(String token, String jwksUri) throws Exception {
    SignedJWT jwt = SignedJWT.parse(token);
    var key = JWKSet.parse(get(jwksUri).body()).getKeyByKeyId(jwt.getHeader().getKeyID());
    assertThat(jwt.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
    return jwt.getJWTClaimsSet();
  }

  private static String accessToken(HttpResponse<String> response) throws Exception {
    return String.valueOf(json(response).get("access_token"));
  }

  private static Map<String, Object> json(HttpResponse<String> response) throws Exception {
    return JSONObjectUtils.parse(response.body());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
