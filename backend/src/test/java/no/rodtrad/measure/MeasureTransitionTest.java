package no.rodtrad.measure;

import static no.rodtrad.measure.MeasureBuilder.aMeasure;
import static no.rodtrad.measure.MeasureBuilder.patch;
import static no.rodtrad.measure.MeasureBuilder.tag;
import static no.rodtrad.testing.AgreementRows.FLESBERG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.SqlCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ApiTest
class MeasureTransitionTest {
  @Test
  void who_took_it_where_when_and_why_is_told_with_it() {
    var path = aMeasure().at(FLESBERG).add();
    move("principal-flesberg", path, "{\"to\": \"RUNNING\"}", null).then().statusCode(428);
    move(
            "principal-flesberg",
            path,
            "{\"to\": \"RUNNING\", \"reason\": \"Alle har fått tid\"}",
            tag(path))
        .then()
        .statusCode(200)
        .body("status", equalTo("RUNNING"));
    patch("admin", path, "{\"status\": \"EMBEDDED\"}", tag(path)).then().statusCode(200);
    As.admin()
        .get(path)
        .then()
        .body("transitions.from", contains("PROPOSED", "RUNNING"))
        .body("transitions.to", contains("RUNNING", "EMBEDDED"))
        .body("transitions.actor", contains("Ragna Rektordal", "Astrid Demodal"))
        .body("transitions.reason", contains("Alle har fått tid", null));
  }

  @Test
  void to_stop_needs_a_reason_and_nothing_goes_where_it_is() {
    var path = aMeasure().at(SchoolBuilder.aSchool().add()).add();
    move("admin", path, "{\"to\": \"STOPPED\"}", tag(path))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/reason"));
    move("admin", path, "{\"to\": \"PROPOSED\"}", tag(path))
        .then()
        .statusCode(409)
        .body("from", equalTo("PROPOSED"))
        .body("allowed", contains("RUNNING", "EMBEDDED", "STOPPED"));
    move("stranger", path, "{}", null).then().statusCode(404);
    var tag = tag(path);
    assertThat(SqlCount.during(() -> move("admin", path, "{\"to\": \"RUNNING\"}", tag)))
        .isEqualTo(6);
  }

  private static Response move(String persona, String path, String json, @Nullable String tag) {
    var request = As.persona(persona).contentType("application/json").body(json);
    return (tag == null ? request : request.header("If-Match", tag)).post(path + "/transitions");
  }
}
