package no.rodtrad.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
  private static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

  private final Hands clock = new Hands();
  private final VerifiedTokens tokens = new VerifiedTokens(clock);

  @Test
  void a_verified_token_is_known_for_a_minute() {
    var principal = expiring(Duration.ofHours(1));
    tokens.keep("one", principal);
    assertThat(tokens.find("one")).contains(principal);
    assertThat(tokens.find("onf")).isEmpty();
    clock.now = START.plusSeconds(59);
    assertThat(tokens.find("one")).contains(principal);
    clock.now = START.plusSeconds(60);
    assertThat(tokens.find("one")).isEmpty();
    clock.now = START.minusSeconds(1);
    assertThat(tokens.find("one")).isEmpty();
  }

  @Test
  void a_token_that_has_expired_is_verified_again() {
    tokens.keep("one", expiring(Duration.ofSeconds(10)));
    clock.now = START.plusSeconds(9);
    assertThat(tokens.find("one")).isPresent();
    clock.now = START.plusSeconds(10);
    assertThat(tokens.find("one")).isEmpty();
  }

  @Test
  void a_thousand_tokens_are_known_and_no_more() {
    var principal = expiring(Duration.ofHours(1));
    for (int i = 0; i <= 1_000; i++) {
      tokens.keep("token " + i, principal);
    }
    assertThat(tokens.find("token 0")).isEmpty();
    assertThat(tokens.find("token 1")).isPresent();
  }

  private static JWTCallerPrincipal expiring(Duration after) {
    var claims = new JwtClaims();
    claims.setSubject("kari");
    claims.setExpirationTime(NumericDate.fromSeconds(START.plus(after).getEpochSecond()));
    return new DefaultJWTCallerPrincipal(claims);
  }

  /** A clock that stands where it is put. */
  private static final class Hands extends Clock {
    private Instant now = START;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
