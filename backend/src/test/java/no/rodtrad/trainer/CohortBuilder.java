package no.rodtrad.trainer;

import io.restassured.response.Response;
import java.time.LocalDate;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;

/** A cohort to open, with good defaults. */
final class CohortBuilder {
  private String programme = "TRAINER";
  private String name = "Prøvekull";
  private String provider = Places.SMART;
  private LocalDate startsOn = MovableClock.today().minusMonths(1);
  private LocalDate endsOn = MovableClock.today().plusMonths(8);
  private int capacity = 36;

  private CohortBuilder() {}

  static CohortBuilder aCohort() {
    return new CohortBuilder();
  }

  CohortBuilder named(String value) {
    name = value;
    return this;
  }

  CohortBuilder ofLeaders() {
    programme = "LEADER";
    return this;
  }

  CohortBuilder by(String providerId) {
    provider = providerId;
    return this;
  }

  CohortBuilder from(LocalDate day) {
    startsOn = day;
    return this;
  }

  CohortBuilder until(LocalDate day) {
    endsOn = day;
    return this;
  }

  CohortBuilder withPlaces(int places) {
    capacity = places;
    return this;
  }

  String json() {
    return """
    {"programme": "%s", "name": "%s", "providerId": "%s", "startsOn": "%s", "endsOn": "%s",
     "capacity": %d}
    """
        .formatted(programme, name, provider, startsOn, endsOn, capacity);
  }

  Response openedBy(String persona) {
    return As.persona(persona)
        .contentType("application/json")
        .body(json())
        .post("/api/v1/trainer-cohorts");
  }

  /** Opens it as the administrator, and answers its id. */
  String open() {
    return openedBy("admin").then().statusCode(201).extract().path("id");
  }
}
