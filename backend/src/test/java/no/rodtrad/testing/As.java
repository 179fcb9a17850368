package no.rodtrad.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Requests as one of the demo's persons, or as nobody. */
public final class As {
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  private As() {}

  public static RequestSpecification persona(String persona) {
    return given().auth().oauth2(token(persona));
  }

  public static RequestSpecification admin() {
    return persona("admin");
  }

  public static RequestSpecification nobody() {
    return given();
  }

  /** Whoever a token says, right or wrong. */
  public static RequestSpecification bearer(String token) {
    return given().auth().oauth2(token);
  }

  public static TokenMint mint() {
    return RealParts.mint();
  }

  public static String token(String persona) {
    return TOKENS.computeIfAbsent(persona, p -> RealParts.issuer().token(p));
  }
}
