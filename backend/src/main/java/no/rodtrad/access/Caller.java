package no.rodtrad.access;

import io.quarkus.arc.Arc;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks, as the token says; what they may see and do is known to the database alone. */
@ApplicationScoped
public class Caller {
  private final SecurityIdentity identity;
  private final Map<String, Named> issuers;

  private record Named(String name, AccessConfig.Kind kind) {}

  /**
   * @param issuer our name of the issuer
   * @param subject the person's subject; empty for an organisation
   * @param organisation the organisation's number; empty for a person
   * @param name how the actor is written in what they change
   */
  public record Id(String issuer, String subject, String organisation, String name) {}

  Caller(SecurityIdentity identity, AccessConfig config) {
    this.identity = identity;
    var byUrl = new java.util.HashMap<String, Named>();
    config.issuers().forEach((name, i) -> byUrl.put(i.issuer(), new Named(name, i.kind())));
    this.issuers = Map.copyOf(byUrl);
  }

  /** Nobody, outside a request and for public pages. */
  public Optional<Id> id() {
    if (!Arc.container().requestContext().isActive()
        || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Optional.empty();
    }
    var issuer = issuers.get(token.getIssuer());
    if (issuer == null) {
      throw new UnauthorizedException();
    }
    return Optional.of(
        issuer.kind == AccessConfig.Kind.PERSON ? person(issuer, token) : system(issuer, token));
  }

  /**
   * How the actor of a change is written: a person's name, or the organisation whose system it was.
   */
  public String actor() {
    return id().map(Id::name).orElse("Rød tråd");
  }

  private static Id person(Named issuer, JsonWebToken token) {
    var name = token.<Object>claim("name").map(Caller::text).orElse(token.getSubject());
    return new Id(issuer.name, token.getSubject(), "", name);
  }

  /** Maskinporten: authorised on the consumer, an organisation, never on the client. */
  private static Id system(Named issuer, JsonWebToken token) {
    var details = token.<Object>claim("authorization_details").map(Object::toString).orElse("");
    var consumer = token.<Object>claim("consumer").orElse(null);
    if (details.contains("urn:altinn:systemuser")
        || !(consumer instanceof JsonObject object)
        || !"iso6523-actorid-upis".equals(object.getString("authority", ""))
        || !object.getString("ID", "").startsWith("0192:")) {
      throw new UnauthorizedException();
    }
    var organisation = object.getString("ID").substring("0192:".length());
    return new Id(issuer.name, "", organisation, organisation);
  }

  private static String text(Object claim) {
    return claim instanceof JsonString json ? json.getString() : claim.toString();
  }
}
