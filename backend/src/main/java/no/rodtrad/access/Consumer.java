package no.rodtrad.access;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whom a Maskinporten token speaks for: its consumer, an organisation, never the client. A token of
 * a system user speaks for someone else again and is not taken.
 */
final class Consumer {
  private static final String AUTHORITY = "iso6523-actorid-upis";
  private static final Pattern ORGANISATION = Pattern.compile("0192:(\\d{9})");

  private Consumer() {}

  /** The organisation's number; empty when the token does not name one as it should. */
  static Optional<String> of(JsonWebToken token) {
    var details = token.<Object>claim("authorization_details").map(Object::toString).orElse("");
    var consumer = token.<Object>claim("consumer").orElse(null);
    if (details.contains("urn:altinn:systemuser")
        || !(consumer instanceof JsonObject object)
        || !AUTHORITY.equals(object.getString("authority", ""))) {
      return Optional.empty();
    }
    var id = ORGANISATION.matcher(object.getString("ID", ""));
    return id.matches() ? Optional.of(id.group(1)) : Optional.empty();
  }
}
