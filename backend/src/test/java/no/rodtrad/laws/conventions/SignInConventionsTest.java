package no.rodtrad.laws.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.TokenMint;
import org.junit.jupiter.api.Test;

@ApiTest
class SignInConventionsTest {
  private static final Map<String, String> KONGSBERG =
      Map.of("authority", "iso6523-actorid-upis", "ID", "0192:942402465");

  @Test
  void no_operation_answers_without_a_good_token() {
    var problems = new Problems();
    var badTokens = badTokens();
    for (Call call : Call.all().stream().filter(call -> !call.isOpen()).toList()) {
      problems.expect(call.name() + " as nobody", call.send(As.nobody(), call.nowhere()), 401);
      badTokens.forEach(
          (fault, token) -> {
            var reply = call.send(As.bearer(token), call.nowhere());
            problems.expect(call.name() + " with " + fault, reply, 401);
            if (reply.header("WWW-Authenticate") == null) {
              problems.add(call.name() + " with " + fault + " names no way to sign in");
            }
          });
    }
    assertThat(problems.found()).isEmpty();
  }

  @Test
  void a_token_right_in_everything_is_let_in() {
    var mint = As.mint();
    var person = mint.signed(mint.claims(mint.persons()).subject("kari").build());
    As.bearer(person).get("/api/v1/me").then().statusCode(200);
    As.bearer(mint.signed(system(KONGSBERG).build())).get("/api/v1/me").then().statusCode(200);
  }

  @Test
  void a_system_is_let_in_only_on_a_well_formed_consumer() {
    var problems = new Problems();
    var tokens = new LinkedHashMap<String, JWTClaimsSet.Builder>();
    tokens.put("no consumer", As.mint().claims(As.mint().organisations()));
    tokens.put("consumer as text", system("0192:942402465"));
    tokens.put("consumer of another authority", system(with("authority", "iso6523")));
    tokens.put("consumer without authority", system(Map.of("ID", "0192:942402465")));
    tokens.put("consumer without id", system(Map.of("authority", "iso6523-actorid-upis")));
    tokens.put("consumer of another country", system(with("ID", "9908:942402465")));
    tokens.put("consumer that is no number", system(with("ID", "0192:kongsberg")));
    tokens.put("consumer that is too short", system(with("ID", "0192:94240246")));
    tokens.put("consumer with a tail", system(with("ID", "0192:942402465 ")));
    tokens.put(
        "a system user",
        system(KONGSBERG)
            .claim("authorization_details", List.of(Map.of("type", "urn:altinn:systemuser"))));
    tokens.forEach(
        (fault, claims) -> {
          for (String path : List.of("/api/v1/me", "/api/v1/schools", "/api/v1/nothing")) {
            var reply = As.bearer(As.mint().signed(claims.build())).get(path);
            problems.expect(path + " with " + fault, reply, 401);
          }
        });
    assertThat(problems.found()).isEmpty();
  }

  @Test
  void a_person_without_a_subject_and_a_system_at_the_persons_issuer_are_nobody() {
    var problems = new Problems();
    var mint = As.mint();
    var claims = mint.claims(mint.persons()).build();
    problems.expect("no subject", As.bearer(mint.signed(claims)).get("/api/v1/me"), 401);
    var system = mint.claims(mint.persons()).claim("consumer", KONGSBERG).build();
    problems.expect("a system", As.bearer(mint.signed(system)).get("/api/v1/me"), 401);
    assertThat(problems.found()).isEmpty();
  }

  private static Map<String, String> badTokens() {
    var mint = As.mint();
    var right = mint.claims(mint.persons()).subject("kari").build();
    var past = Date.from(Instant.now().minusSeconds(120));
    var soon = Date.from(Instant.now().plusSeconds(86_400));
    var tokens = new LinkedHashMap<String, String>();
    tokens.put("garbage", "not.a.token");
    tokens.put("half a token", mint.signed(right).replaceFirst("\\..*", ""));
    tokens.put("no signature", mint.signed(right).replaceFirst("[^.]*$", ""));
    tokens.put("a forged signature", mint.forged(right));
    tokens.put("alg none", mint.unsigned(right));
    tokens.put("HS256", mint.signedByPublicKey(right));
    tokens.put("another issuer", mint.signed(but(right).issuer("https://example.org").build()));
    tokens.put(
        "an issuer almost ours", mint.signed(but(right).issuer(mint.persons() + "/").build()));
    tokens.put("another audience", mint.signed(but(right).audience("another-api").build()));
    tokens.put("no audience", mint.signed(but(right).audience((String) null).build()));
    tokens.put("an expired token", mint.signed(but(right).expirationTime(past).build()));
    tokens.put("no expiry", mint.signed(but(right).expirationTime(null).build()));
    tokens.put("a token of tomorrow", mint.signed(but(right).notBeforeTime(soon).build()));
    return tokens;
  }

  private static JWTClaimsSet.Builder but(JWTClaimsSet claims) {
    return new JWTClaimsSet.Builder(claims);
  }

  private static JWTClaimsSet.Builder system(Object consumer) {
    TokenMint mint = As.mint();
    return mint.claims(mint.organisations()).claim("consumer", consumer);
  }

  private static Map<String, String> with(String member, String value) {
    var consumer = new LinkedHashMap<>(KONGSBERG);
    consumer.put(member, value);
    return consumer;
  }
}
