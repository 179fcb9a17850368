package no.rodtrad.redthread;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;

/** Commands of a story, each sent by the one whose business it is, on the day it was done. */
final class Lived {
  static final String API = "/api/v1";
  static final String SMART = "01900000-0000-7000-8000-000000000101";
  static final String SEPU = "01900000-0000-7000-8000-000000000102";
  static final String IMTEC = "01900000-0000-7000-8000-000000000103";

  /** The person who signs in as {@code adviser}. */
  static final String ADVISER = "01900000-0000-7000-8000-000000000303";

  private Lived() {}

  static void on(String day, Runnable work) {
    MovableClock.on(LocalDate.parse(day), work);
  }

  /** Creates something, and answers its id. */
  @FormatMethod
  static String added(String persona, String path, @FormatString String json, Object... values) {
    return send(persona, path, json, values).then().statusCode(201).extract().path("id");
  }

  /** Moves something on from whatever version it has. */
  @FormatMethod
  static JsonPath move(String persona, String path, @FormatString String json, Object... values) {
    return send(persona, path, json, values).then().statusCode(200).extract().jsonPath();
  }

  @FormatMethod
  static Response send(String persona, String path, @FormatString String json, Object... values) {
    return As.persona(persona)
        .contentType("application/json")
        .header("If-Match", "*")
        .body(json.formatted(values))
        .post(API + path);
  }

  @FormatMethod
  static void change(String persona, String path, @FormatString String json, Object... values) {
    As.persona(persona)
        .contentType("application/merge-patch+json")
        .header("If-Match", "*")
        .body(json.formatted(values))
        .patch(API + path)
        .then()
        .statusCode(200);
  }

  static JsonPath read(String persona, String path) {
    return As.persona(persona).get(API + path).then().statusCode(200).extract().jsonPath();
  }
}
