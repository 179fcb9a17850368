package no.rodtrad.access;

import static no.rodtrad.agreement.AgreementBuilder.FLESBERG;
import static no.rodtrad.agreement.AgreementBuilder.IMTEC;
import static no.rodtrad.agreement.AgreementBuilder.MADSEBAKKEN;
import static no.rodtrad.agreement.AgreementBuilder.SMART;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static no.rodtrad.agreement.AgreementBuilder.patch;
import static no.rodtrad.course.CourseBuilder.aCourse;
import static no.rodtrad.measure.MeasureBuilder.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

/** What one is told one may do is what the server lets one do. */
@ApiTest
class RightsApiTest {
  private static final List<String> PERSONAS =
      List.of(
          "admin",
          "provider-admin",
          "adviser",
          "owner-flesberg",
          "owner-kongsberg",
          "principal-flesberg",
          "principal-madsebakken",
          "county-governor",
          "system-kongsberg",
          "stranger");

  @Test
  void without_a_place_everyone_is_told_what_they_may_do_somewhere() {
    assertThat(rights("admin", Map.of()))
        .containsExactly(
            "CREATE_AGREEMENT",
            "WRITE_AGREEMENT",
            "SIGN_AGREEMENT",
            "CONSENT_TO_AGREEMENT",
            "WRITE_COURSE",
            "WRITE_MEASURE",
            "JUDGE_AS_SCHOOL",
            "JUDGE_AS_ADVISERS",
            "WRITE_THEME",
            "RESERVE_SLOT",
            "NAME_SLOT",
            "WRITE_COHORT",
            "WRITE_SCHEME",
            "WRITE_PARTICIPATION",
            "WRITE_REGISTER",
            "WRITE_MODEL",
            "READ_OUTBOX",
            "IMPORT_PUBLIC_FIGURES");
    assertThat(rights("principal-flesberg", Map.of()))
        .containsExactly("WRITE_COURSE", "WRITE_MEASURE", "JUDGE_AS_SCHOOL", "NAME_SLOT");
    for (var persona : List.of("county-governor", "system-kongsberg", "stranger")) {
      assertThat(rights(persona, Map.of())).as(persona).isEmpty();
    }
  }

  @Test
  void at_a_school_those_are_told_whose_courses_and_measures_are_taken() {
    anAgreement().of(SMART).at(FLESBERG).advisedByPersona().signed();
    for (var persona : PERSONAS) {
      var told = rights(persona, Map.of("school", FLESBERG));
      var measure = aMeasure().at(FLESBERG).postedBy(persona).statusCode();
      var course = aCourse().at(FLESBERG).postedBy(persona).statusCode();
      assertThat(told.contains("WRITE_MEASURE")).as(persona).isEqualTo(measure == 201);
      assertThat(told.contains("WRITE_COURSE")).as(persona).isEqualTo(course == 201);
    }
  }

  @Test
  void an_agreement_brings_its_provider_and_schools_along() {
    var agreement = anAgreement().of(IMTEC).at(FLESBERG, MADSEBAKKEN).advisedByPersona().draft();
    for (var persona : PERSONAS) {
      var told = rights(persona, Map.of("agreement", agreement));
      var answer = patch(persona, agreement, "{\"title\": \"Endret\"}").statusCode();
      assertThat(told.contains("WRITE_AGREEMENT")).as(persona).isEqualTo(answer == 200);
    }
    var both = Map.of("agreement", agreement);
    var one = Map.of("agreement", agreement, "school", FLESBERG);
    assertThat(rights("owner-flesberg", both)).isEmpty();
    assertThat(rights("owner-flesberg", one)).contains("SIGN_AGREEMENT", "RESERVE_SLOT");
    assertThat(rights("principal-flesberg", one)).contains("NAME_SLOT");
    assertThat(rights("principal-madsebakken", one)).isEmpty();
  }

  @Test
  void at_a_provider_and_in_a_municipality_those_who_stand_for_it_are_told() {
    assertThat(rights("provider-admin", Map.of("provider", SMART))).contains("WRITE_COHORT");
    assertThat(rights("provider-admin", Map.of("provider", IMTEC))).isEmpty();
    assertThat(rights("owner-flesberg", Map.of("municipality", "3334")))
        .contains("WRITE_PARTICIPATION");
    assertThat(rights("owner-flesberg", Map.of("municipality", "3303"))).isEmpty();
  }

  @Test
  void what_is_not_there_gives_nobody_a_right() {
    var nothing = UUID.randomUUID().toString();
    for (var place : List.of("school", "agreement", "provider")) {
      assertThat(rights("admin", Map.of(place, nothing))).as(place).isEmpty();
    }
    assertThat(rights("admin", Map.of("municipality", "0631"))).isEmpty();
  }

  private static Collection<String> rights(String persona, Map<String, String> place) {
    return As.persona(persona)
        .queryParams(place)
        .get("/api/v1/me/rights")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("actions");
  }
}
