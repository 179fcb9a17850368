package no.rodtrad.trainer;

import io.restassured.response.Response;
import java.util.concurrent.atomic.AtomicInteger;
import no.rodtrad.testing.As;
import org.jspecify.annotations.Nullable;

/** A place to reserve, with good defaults. */
final class SlotBuilder {
  private static final AtomicInteger PERSONS = new AtomicInteger();

  private String cohort = "";
  private @Nullable String agreement;
  private String school = Places.FLESBERG;
  private String role = "TEACHER";
  private @Nullable String email;
  private boolean waits;

  private SlotBuilder() {}

  static SlotBuilder aSlot() {
    return new SlotBuilder();
  }

  /** An address nobody has had before. */
  static String someone() {
    return "deltaker" + PERSONS.incrementAndGet() + "@eksempel.example";
  }

  SlotBuilder in(String cohortId) {
    cohort = cohortId;
    return this;
  }

  SlotBuilder drawingOn(String agreementId) {
    agreement = agreementId;
    return this;
  }

  SlotBuilder at(String schoolId) {
    school = schoolId;
    return this;
  }

  SlotBuilder mostly(String roleCategory) {
    role = roleCategory;
    return this;
  }

  SlotBuilder naming(String participantEmail) {
    email = participantEmail;
    return this;
  }

  SlotBuilder joiningTheWaitingList() {
    waits = true;
    return this;
  }

  String json() {
    return """
    {"agreementId": %s, "cohortId": "%s", "schoolId": "%s", "roleCategory": "%s",
     "participant": %s, "joinWaitingList": %s}
    """
        .formatted(
            agreement == null ? "null" : "\"" + agreement + "\"",
            cohort,
            school,
            role,
            email == null ? "null" : participant(email),
            waits);
  }

  static String participant(String email) {
    return "{\"name\": \"Per Eksempel\", \"email\": \"" + email + "\"}";
  }

  Response by(String persona) {
    return As.persona(persona)
        .contentType("application/json")
        .body(json())
        .post("/api/v1/trainer-slots");
  }

  /** Reserves it as the administrator, and answers its id. */
  String stored() {
    return by("admin").then().statusCode(201).extract().path("id");
  }
}
