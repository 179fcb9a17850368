package no.rodtrad.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

@ApiTest
class MeApiTest {
  @Test
  void a_person_reads_their_name_and_grants() {
    As.persona("owner-flesberg")
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("subject", equalTo("owner-flesberg"))
        .body("kind", equalTo("PERSON"))
        .body("personId", equalTo("01900000-0000-7000-8000-000000000304"))
        .body("organisation", nullValue())
        .body("grants.role", contains("OWNER"))
        .body("grants[0].municipality.number", equalTo("3334"));
  }

  @Test
  void a_system_is_known_by_its_organisation() {
    As.persona("system-kongsberg")
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("kind", equalTo("SYSTEM"))
        .body("personId", nullValue())
        .body("organisation.orgNumber", equalTo("942402465"))
        .body("grants.role", contains("SYSTEM"))
        .body("grants[0].municipality.name", equalTo("Kongsberg"));
  }

  @Test
  void a_stranger_is_signed_in_and_has_no_grants() {
    As.persona("stranger")
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("personId", nullValue())
        .body("grants", empty());
  }

  @Test
  void everyone_signed_in_reads_the_providers() {
    As.persona("stranger")
        .queryParam("q", "smart")
        .get("/api/v1/providers")
        .then()
        .statusCode(200)
        .body("items.name", hasItem("SMART-senteret"));
  }
}
