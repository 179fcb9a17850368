package no.rodtrad.redthread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.junit.jupiter.api.Test;

@ApiTest
class OverviewTest {
  private static final String EKSEMPEL = overview("01900000-0000-7000-8000-000000000203");
  private static final String FLESBERG = overview("01900000-0000-7000-8000-000000000202");

  @Test
  void the_adviser_sees_what_is_promised_held_planned_and_left() {
    As.persona("adviser")
        .get(EKSEMPEL)
        .then()
        .statusCode(200)
        .body("school.name", equalTo("Eksempel skole (DEMO)"))
        .body("agreementInForce.status", equalTo("ACTIVE"))
        .body("agreementInForce.phase.kind", equalTo("IMPLEMENTATION"))
        .body("fulfilment.promised", equalTo(12))
        .body("fulfilment.held", equalTo(4))
        .body("fulfilment.planned", equalTo(2))
        .body("fulfilment.left", equalTo(6))
        .body("slots.quota", equalTo(6))
        .body("slots.used", equalTo(3))
        .body("slots.left", equalTo(3))
        .body("nextCourse.title", equalTo("Utviklingstid 3"))
        .body("openMeasures", hasSize(2))
        .body("openMeasures[1].coverage.done", equalTo(9));
  }

  @Test
  void an_agreement_that_has_ended_is_not_in_force_and_figures_are_there_for_all() {
    As.persona("stranger")
        .get(FLESBERG)
        .then()
        .statusCode(200)
        .body("agreementInForce", nullValue())
        .body("fulfilment", nullValue())
        .body("slots", nullValue())
        .body("nextCourse", nullValue())
        .body("openMeasures", empty())
        .body("riskPoints.model.name", notNullValue())
        .body("riskPoints.schoolYear", equalTo("2024-25"));
  }

  @Test
  void an_unknown_school_has_no_page() {
    As.admin().get(overview(UUID.randomUUID().toString())).then().statusCode(404);
  }

  @Test
  void the_page_takes_as_many_statements_with_an_agreement_as_without() {
    As.persona("adviser").get(EKSEMPEL);
    var with = SqlCount.during(() -> As.persona("adviser").get(EKSEMPEL));
    var without = SqlCount.during(() -> As.persona("stranger").get(EKSEMPEL));
    assertThat(with).isEqualTo(without);
  }

  private static String overview(String school) {
    return "/api/v1/schools/" + school + "/overview";
  }
}
