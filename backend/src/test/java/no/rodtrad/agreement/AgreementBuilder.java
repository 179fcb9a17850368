package no.rodtrad.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import org.jspecify.annotations.Nullable;

/** An agreement to draft, with good defaults: a year that began a month ago, at Flesberg skole. */
public final class AgreementBuilder {
  public static final String SMART = "01900000-0000-7000-8000-000000000101";
  public static final String SEPU = "01900000-0000-7000-8000-000000000102";
  public static final String IMTEC = "01900000-0000-7000-8000-000000000103";
  public static final String MADSEBAKKEN = "01900000-0000-7000-8000-000000000201";
  public static final String FLESBERG = "01900000-0000-7000-8000-000000000202";
  public static final String ADVISER = "01900000-0000-7000-8000-000000000303";
  public static final String PATH = "/api/v1/collaboration-agreements";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  private AgreementBuilder() {
    with("title", "Prøveavtalen");
    with("kind", "LONG_TERM");
    with("providerId", SMART);
    with("schoolIds", List.of(FLESBERG));
    from(MovableClock.today().minusMonths(1));
    until(MovableClock.today().plusMonths(11));
  }

  public static AgreementBuilder anAgreement() {
    return new AgreementBuilder();
  }

  public AgreementBuilder with(String field, @Nullable Object value) {
    fields.put(field, value);
    return this;
  }

  public AgreementBuilder without(String field) {
    fields.remove(field);
    return this;
  }

  public AgreementBuilder titled(String title) {
    return with("title", title);
  }

  public AgreementBuilder of(String providerId) {
    return with("providerId", providerId);
  }

  public AgreementBuilder at(String... schoolIds) {
    return with("schoolIds", List.of(schoolIds));
  }

  /** With a municipality as party, and the schools named so far. */
  public AgreementBuilder withMunicipality(String number) {
    return with("municipalityNumber", number);
  }

  public AgreementBuilder from(LocalDate day) {
    return with("startsOn", day.toString());
  }

  public AgreementBuilder until(@Nullable LocalDate day) {
    return with("endsOn", day == null ? null : day.toString());
  }

  public AgreementBuilder withTrainerQuota(int places) {
    return with("trainerQuota", places);
  }

  public AgreementBuilder granting(String courseKind, int quantity) {
    return add("entitlements", Map.of("kind", courseKind, "quantity", quantity));
  }

  public AgreementBuilder withPhase(String kind, LocalDate from, LocalDate to) {
    return add(
        "phases",
        Map.of("kind", kind, "name", kind, "startsOn", from.toString(), "endsOn", to.toString()));
  }

  /** Advised by the demo's adviser, who thereby sees it. */
  public AgreementBuilder advisedByPersona() {
    return add(
        "advisers",
        Map.of(
            "name",
            "Vidar Veiviser",
            "providerId",
            SEPU,
            "from",
            "2020-01-01",
            "personId",
            ADVISER));
  }

  private AgreementBuilder add(String list, Map<String, Object> item) {
    var items = new ArrayList<Object>();
    if (fields.get(list) instanceof List<?> already) {
      items.addAll(already);
    }
    items.add(item);
    return with(list, items);
  }

  /** A day so many days from today. */
  public static String day(int ahead) {
    return MovableClock.today().plusDays(ahead).toString();
  }

  public String json() {
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public Response post(String persona) {
    return As.persona(persona).contentType("application/json").body(json()).post(PATH);
  }

  /** Drafts it as the administrator, and answers its id. */
  public String draft() {
    return post("admin").then().statusCode(201).extract().path("id");
  }

  /** Drafts and signs it as the administrator, and answers its id. */
  public String signed() {
    var id = draft();
    transition("admin", id, "{\"to\": \"SIGNED\"}").then().statusCode(200);
    return id;
  }

  /** Moves it, as the persona who has just read it. */
  public static Response transition(String persona, String id, String body) {
    return As.persona(persona)
        .header("If-Match", "*")
        .contentType("application/json")
        .body(body)
        .post(PATH + "/" + id + "/transitions");
  }

  /** Patches it, as the persona who has just read it. */
  public static Response patch(String persona, String id, String body) {
    return As.persona(persona)
        .header("If-Match", "*")
        .contentType("application/merge-patch+json; charset=UTF-8")
        .body(body)
        .patch(PATH + "/" + id);
  }
}
