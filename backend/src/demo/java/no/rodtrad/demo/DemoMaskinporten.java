package no.rodtrad.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tokens for organisations in the shape of Maskinporten: no subject, and an issuer that ends in a
 * slash.
 */
final class DemoMaskinporten {
  private static final String SCOPE = "rodtrad:read";

  private final String issuer;
  private final RSAKey key;
  private final Duration lifetime;

  DemoMaskinporten(String issuer, RSAKey key, Duration lifetime) {
    this.issuer = issuer;
    this.key = key;
    this.lifetime = lifetime;
  }

  String issuer() {
    return issuer;
  }

  Map<String, Object> metadata(String tokenEndpoint) {
    return Map.of(
        "issuer",
        issuer,
        "token_endpoint",
        tokenEndpoint,
        "jwks_uri",
        issuer + "jwks",
        "grant_types_supported",
        List.of("client_credentials"),
        "token_endpoint_auth_methods_supported",
        List.of("client_secret_post", "client_secret_basic"));
  }

  Map<String, Object> jwks() {
    return new JWKSet(key).toPublicJWKSet().toJSONObject();
  }

  Map<String, Object> tokenResponse(DemoPersona system, String audience) {
    return Map.of(
        "access_token",
        token(system, audience),
        "token_type",
        "Bearer",
        "expires_in",
        lifetime.toSeconds(),
        "scope",
        SCOPE);
  }

  private String token(DemoPersona system, String audience) {
    Instant now = Instant.now();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .audience(audience)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(lifetime)))
            .jwtID(UUID.randomUUID().toString())
            .claim("scope", SCOPE)
            .claim(
                "client_id",
                UUID.nameUUIDFromBytes(system.id().getBytes(StandardCharsets.UTF_8)).toString())
            .claim("client_amr", "client_secret_post")
            .claim("token_type", "Bearer")
            .claim(
                "consumer",
                Map.of("authority", "iso6523-actorid-upis", "ID", "0192:" + system.orgNumber()))
            .build();
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    try {
      jwt.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("The demo key does not sign", e);
    }
    return jwt.serialize();
  }
}
