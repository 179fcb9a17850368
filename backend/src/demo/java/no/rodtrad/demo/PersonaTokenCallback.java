package no.rodtrad.demo;

import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.id.ClientID;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a person's token; a sign-in through the page brings its own subject and claims.
 */
final class PersonaTokenCallback implements OAuth2TokenCallback {
  private final String issuerId;
  private final String audience;
  private final Duration lifetime;

  PersonaTokenCallback(String issuerId, String audience, Duration lifetime) {
    this.issuerId = issuerId;
    this.audience = audience;
    this.lifetime = lifetime;
  }

  @Override
  public String issuerId() {
    return issuerId;
  }

  @Override
  public @Nullable String subject(TokenRequest request) {
    return persona(request).map(DemoPersona::id).orElse(null);
  }

  @Override
  public String typeHeader(TokenRequest request) {
    return "JWT";
  }

  @Override
  public List<String> audience(TokenRequest request) {
    return List.of(audience);
  }

  @Override
  public Map<String, Object> addClaims(TokenRequest request) {
    return persona(request).map(DemoPersona::claims).orElse(Map.of());
  }

  @Override
  public long tokenExpiry() {
    return lifetime.toSeconds();
  }

  private static Optional<DemoPersona> persona(TokenRequest request) {
    if (!GrantType.CLIENT_CREDENTIALS.equals(request.getAuthorizationGrant().getType())) {
      return Optional.empty();
    }
    return Optional.ofNullable(request.getClientAuthentication())
        .map(ClientAuthentication::getClientID)
        .map(ClientID::getValue)
        .flatMap(DemoPersonas::personById);
  }
}
