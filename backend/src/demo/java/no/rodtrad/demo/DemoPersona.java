package no.rodtrad.demo;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Someone who can sign in to the demo.
 *
 * @param id the subject of the token, and the client id scripts ask for a token with
 * @param name invented
 * @param role in bokmål, for the sign-in page
 * @param orgNumber of a system's organisation; null for a person
 */
public record DemoPersona(String id, String name, String role, @Nullable String orgNumber) {

  public boolean isPerson() {
    return orgNumber == null;
  }

  public String email() {
    return id + "@example.no";
  }

  Map<String, Object> claims() {
    return Map.of("name", name, "email", email(), "preferred_username", id);
  }
}
