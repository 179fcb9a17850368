package no.rodtrad.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/**
 * Two more issuers the application under test trusts, one of persons and one of organisations,
 * whose tokens can be made wrong in every way. Its persons have no grants.
 */
public final class TokenMint implements AutoCloseable {
  public static final String AUDIENCE = "rodtrad-api";

  private final HttpServer server;
  private final String origin;
  private final RSAKey key = key("mint");
  private final RSAKey another = key("mint");

  private TokenMint(HttpServer server) {
    this.server = server;
    this.origin = "http://localhost:" + server.getAddress().getPort();
  }

  static TokenMint start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var mint = new TokenMint(server);
      var keys = new JWKSet(mint.key).toString(true).getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/jwks",
          exchange -> {
            try (exchange) {
              exchange.getResponseHeaders().add("Content-Type", "application/json");
              exchange.sendResponseHeaders(200, keys.length);
              exchange.getResponseBody().write(keys);
            }
          });
      server.start();
      return mint;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Map<String, String> config() {
    return Map.of(
        "rodtrad.access.issuers.mint.kind",
        "PERSON",
        "rodtrad.access.issuers.mint.issuer",
        persons(),
        "rodtrad.access.issuers.mint.jwks",
        origin + "/jwks",
        "rodtrad.access.issuers.mint.audience",
        AUDIENCE,
        "rodtrad.access.issuers.machines.kind",
        "MASKINPORTEN",
        "rodtrad.access.issuers.machines.issuer",
        organisations(),
        "rodtrad.access.issuers.machines.jwks",
        origin + "/jwks",
        "rodtrad.access.issuers.machines.audience",
        AUDIENCE);
  }

  public String persons() {
    return origin + "/persons";
  }

  public String organisations() {
    return origin + "/organisations/";
  }

  /** The claims of a token that is right in everything. */
  public JWTClaimsSet.Builder claims(String issuer) {
    var now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer)
        .audience(AUDIENCE)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(600)));
  }

  public String signed(JWTClaimsSet claims) {
    return signed(claims, key);
  }

  /** By a key that is not the issuer's, under its name. */
  public String forged(JWTClaimsSet claims) {
    return signed(claims, another);
  }

  public String unsigned(JWTClaimsSet claims) {
    return new PlainJWT(claims).serialize();
  }

  /** With the issuer's public key as if it were a shared secret. */
  public String signedByPublicKey(JWTClaimsSet claims) {
    try {
      var jwt =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("mint").build(), claims);
      jwt.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
      return jwt.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String signed(JWTClaimsSet claims, RSAKey key) {
    try {
      var jwt =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("mint").build(), claims);
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
