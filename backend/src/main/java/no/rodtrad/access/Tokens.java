package no.rodtrad.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Verifies a token against the issuer it names, if that is one of ours. */
@ApplicationScoped
@Alternative
@Priority(1)
class Tokens extends JWTCallerPrincipalFactory {
  private static final int CLOCK_SKEW_SECONDS = 30;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Each issuer keeps a factory of its own, so that keys are never tried across issuers. */
  private final Map<String, Verifier> byIssuer = new HashMap<>();

  private record Verifier(
      JWTCallerPrincipalFactory factory, JWTAuthContextInfo rules, AccessConfig.Kind kind) {}

  private final VerifiedTokens verified;

  Tokens(AccessConfig config, Clock clock) {
    verified = new VerifiedTokens(clock);
    config
        .issuers()
        .values()
        .forEach(
            issuer ->
                byIssuer.put(
                    issuer.issuer(),
                    new Verifier(
                        new DefaultJWTCallerPrincipalFactory(), rules(issuer), issuer.kind())));
  }

  @Override
  public JWTCallerPrincipal parse(String token, JWTAuthContextInfo ignored) throws ParseException {
    var known = verified.find(token);
    if (known.isPresent()) {
      return known.get();
    }
    var principal = verify(token);
    verified.keep(token, principal);
    return principal;
  }

  private JWTCallerPrincipal verify(String token) throws ParseException {
    var verifier = byIssuer.get(issuerOf(token));
    if (verifier == null) {
      throw new ParseException("the token names no issuer of ours");
    }
    var principal = verifier.factory.parse(token, verifier.rules);
    if (!speaksForSomeone(verifier.kind, principal)) {
      throw new ParseException("the token does not say whom it speaks for");
    }
    return principal;
  }

  private static boolean speaksForSomeone(AccessConfig.Kind kind, JWTCallerPrincipal principal) {
    return switch (kind) {
      case PERSON -> principal.getSubject() != null && !principal.getSubject().isBlank();
      case MASKINPORTEN -> Consumer.of(principal).isPresent();
    };
  }

  private static JWTAuthContextInfo rules(AccessConfig.Issuer issuer) {
    var rules = new JWTAuthContextInfo(issuer.jwks(), issuer.issuer());
    rules.setSignatureAlgorithm(
        Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256));
    rules.setClockSkew(CLOCK_SKEW_SECONDS);
    rules.setRequireNamedPrincipal(false);
    issuer.audience().ifPresent(audience -> rules.setExpectedAudience(Set.of(audience)));
    return rules;
  }

  private static String issuerOf(String token) throws ParseException {
    var parts = token.split("\\.", -1);
    try {
      JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
      return claims.path("iss").asText("");
    } catch (IOException | RuntimeException garbled) {
      throw new ParseException("the token is not a JWT", garbled);
    }
  }
}
