package no.rodtrad.agreement;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import org.jspecify.annotations.Nullable;

/** An amendment of an agreement as it stands, from today. */
public final class AmendmentBuilder {
  private static final List<String> WORDS =
      List.of(
          "title",
          "schoolIds",
          "municipalityNumber",
          "startsOn",
          "endsOn",
          "trainerQuota",
          "entitlements",
          "phases");

  private final String agreement;
  private final Map<String, @Nullable Object> body = new LinkedHashMap<>();
  private final Map<String, @Nullable Object> terms = new TreeMap<>();

  private AmendmentBuilder(String agreement) {
    this.agreement = agreement;
    var current = As.admin().get(AgreementBuilder.PATH + "/" + agreement).jsonPath().getMap("");
    WORDS.forEach(word -> terms.put(word, current.get(word)));
    body.put("reason", "Enighet i styringsgruppen");
    body.put("effectiveOn", MovableClock.today().toString());
    body.put("terms", terms);
  }

  public static AmendmentBuilder anAmendmentOf(String agreement) {
    return new AmendmentBuilder(agreement);
  }

  public AmendmentBuilder to(String word, @Nullable Object value) {
    terms.put(word, value);
    return this;
  }

  AmendmentBuilder without(String word) {
    terms.remove(word);
    return this;
  }

  AmendmentBuilder because(String reason) {
    body.put("reason", reason);
    return this;
  }

  public AmendmentBuilder from(LocalDate day) {
    body.put("effectiveOn", day.toString());
    return this;
  }

  Response by(String persona, @Nullable String tag) {
    var request = As.persona(persona).contentType("application/json").body(body);
    return (tag == null ? request : request.header("If-Match", tag)).post(path("/amendments"));
  }

  public Response by(String persona) {
    return by(persona, "*");
  }

  Response repeated(String key) {
    return As.admin()
        .header("Idempotency-Key", key)
        .header("If-Match", "*")
        .contentType("application/json")
        .body(body)
        .post(path("/amendments"));
  }

  private String path(String behind) {
    return AgreementBuilder.PATH + "/" + agreement + behind;
  }
}
