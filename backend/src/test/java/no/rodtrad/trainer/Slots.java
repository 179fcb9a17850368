package no.rodtrad.trainer;

import io.restassured.response.Response;
import java.util.Map;
import no.rodtrad.testing.As;

/** Moves slots and cohorts, always from what was read last. */
final class Slots {
  static final String SLOTS = "/api/v1/trainer-slots";
  static final String COHORTS = "/api/v1/trainer-cohorts";

  private Slots() {}

  static String tag(String path) {
    return As.admin().get(path).header("ETag");
  }

  static Response move(String persona, String slot, String json) {
    return post(persona, SLOTS + "/" + slot, json);
  }

  static Response promote(String persona, String slot, String reason) {
    return send(persona, SLOTS + "/" + slot, "promotion", "{\"reason\": \"" + reason + "\"}");
  }

  static Response transfer(String persona, String slot, String school) {
    return send(
        persona,
        SLOTS + "/" + slot,
        "transfer",
        "{\"schoolId\": \"" + school + "\", \"reason\": \"Ingen å sende\"}");
  }

  static Response revoke(String persona, String slot) {
    return send(
        persona,
        SLOTS + "/" + slot,
        "certificate-revocation",
        "{\"reason\": \"Utstedt ved en feil\"}");
  }

  static Response moveTo(String slot, String status) {
    return move("admin", slot, to(status));
  }

  /** A change of state with all it may need. */
  static String to(String status) {
    return switch (status) {
      case "NAMED" ->
          "{\"to\": \"NAMED\", \"participant\": "
              + SlotBuilder.participant(SlotBuilder.someone())
              + "}";
      case "WITHDRAWN" -> "{\"to\": \"WITHDRAWN\", \"reason\": \"Flytter\"}";
      default -> "{\"to\": \"" + status + "\"}";
    };
  }

  static Response moveCohort(String persona, String cohort, String json) {
    return post(persona, COHORTS + "/" + cohort, json);
  }

  static Response patch(String persona, String path, String json) {
    return As.persona(persona)
        .contentType("application/merge-patch+json")
        .header("If-Match", tag(path))
        .body(json)
        .patch(path);
  }

  static Response read(String slot) {
    return As.admin().get(SLOTS + "/" + slot);
  }

  static Response readCohort(String cohort) {
    return As.admin().get(COHORTS + "/" + cohort);
  }

  private static Response post(String persona, String path, String json) {
    return send(persona, path, "transitions", json);
  }

  private static Response send(String persona, String path, String what, String json) {
    return As.persona(persona)
        .contentType("application/json")
        .header("If-Match", tag(path))
        .body(json)
        .post(path + "/" + what);
  }

  /** Seats as they are told; what is free is what nobody holds. */
  static Map<String, Integer> seats(int capacity, int taken, int offered, int waiting, int free) {
    return Map.of(
        "capacity", capacity, "taken", taken, "offered", offered, "waiting", waiting, "free", free);
  }
}
