package no.rodtrad.access;

import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tokens whose signature was verified a short while ago. A screen sends the same token with every
 * call, and a signature costs as much as all the rest of a small reading. Not longer than a minute:
 * so soon a key that its issuer has withdrawn opens nothing any more.
 */
final class VerifiedTokens {
  static final Duration KEPT_FOR = Duration.ofMinutes(1);
  private static final int MOST = 1_000;

  private final Clock clock;
  private final Map<String, Verified> byToken =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
          return size() > MOST;
        }
      };

  VerifiedTokens(Clock clock) {
    this.clock = clock;
  }

  private record Verified(JWTCallerPrincipal principal, Instant at) {
    boolean holds(Instant now) {
      return !now.isBefore(at)
          && now.isBefore(at.plus(KEPT_FOR))
          && now.getEpochSecond() < principal.getExpirationTime();
    }
  }

  /** Whom the token speaks for; empty when it has to be verified first, or again. */
  Optional<JWTCallerPrincipal> find(String token) {
    Verified known;
    synchronized (byToken) {
      known = byToken.get(token);
    }
    return Optional.ofNullable(known)
        .filter(verified -> verified.holds(Instant.now(clock)))
        .map(Verified::principal);
  }

  void keep(String token, JWTCallerPrincipal principal) {
    synchronized (byToken) {
      byToken.put(token, new Verified(principal, Instant.now(clock)));
    }
  }
}
