package no.rodtrad.access;

import io.quarkus.arc.Arc;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.Map;
import java.util.Optional;
import no.rodtrad.shared.web.Client;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks, as the token says; what they may see and do is known to the database alone. */
@ApplicationScoped
public class Caller implements Client {
  private final SecurityIdentity identity;
  private final Map<String, Named> issuers;

  private record Named(String name, AccessConfig.Kind kind) {}

  /**
   * One who asks.
   *
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

  /** An organisation may have several systems; each is a client of its own. */
  @Override
  public String clientName() {
    var system =
        identity.getPrincipal() instanceof JsonWebToken token
            ? token.<Object>claim("client_id").map(Caller::text).orElse("")
            : "";
    return id().map(id -> id.issuer + " " + id.subject + id.organisation + " " + system).orElse("");
  }

  private static Id person(Named issuer, JsonWebToken token) {
    var name = token.<Object>claim("name").map(Caller::text).orElse(token.getSubject());
    return new Id(issuer.name, token.getSubject(), "", name);
  }

  private static Id system(Named issuer, JsonWebToken token) {
    var organisation = Consumer.of(token).orElseThrow(UnauthorizedException::new);
    return new Id(issuer.name, "", organisation, organisation);
  }

  private static String text(Object claim) {
    return claim instanceof JsonString json ? json.getString() : claim.toString();
  }
}
