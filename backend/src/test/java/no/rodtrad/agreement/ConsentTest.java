package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementBuilder.PATH;
import static no.rodtrad.agreement.AgreementBuilder.SMART;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static no.rodtrad.agreement.AgreementBuilder.transition;
import static no.rodtrad.agreement.AmendmentBuilder.anAmendmentOf;
import static no.rodtrad.course.CourseBuilder.aCourse;
import static no.rodtrad.measure.MeasureBuilder.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider that signs alone opens no school by doing so: its owner says yes, once for each. */
@ApiTest
class ConsentTest {
  private static final String SIGN = "{\"to\": \"SIGNED\"}";

  private String school = "";
  private String course = "";
  private String measure = "";

  @BeforeEach
  void work_goes_on_at_a_school_of_kongsberg() {
    school = SchoolBuilder.aSchool().in("3303").add();
    course = aCourse().at(school).plan();
    measure = aMeasure().at(school).add();
    Owner.run(
        """
        insert into observation_owner_value (unit_type, school_id, indicator, grade, school_year, value, series)
        values ('SCHOOL', ?::uuid, 'NP_READING_SCALE', 5, '2039-40', 44, '2022')
        """,
        school);
  }

  @Test
  void what_the_provider_signs_alone_opens_the_school_to_nobody_before_its_owner_agrees() {
    var id = signedByTheProvider();
    assertThat(reachedBy("provider-admin")).isEmpty();
    assertThat(reachedBy("adviser")).isEmpty();
    As.persona("adviser").get(PATH + "/" + id).then().body("consents", empty());

    consent("owner-kongsberg", id)
        .then()
        .statusCode(200)
        .body("consents.schoolId", equalTo(List.of(school)))
        .body("consents[0].givenBy", equalTo("Kjetil Skoleeid"));

    assertThat(reachedBy("provider-admin")).containsExactly("course", "measure");
    assertThat(reachedBy("adviser")).containsExactly("course", "measure", "figure");
  }

  @Test
  void an_owner_agrees_for_its_own_schools_only_and_to_what_is_signed() {
    var id = signedByTheProvider();
    consent("owner-flesberg", id).then().statusCode(404);
    consent("provider-admin", id).then().statusCode(403);
    consent("adviser", id).then().statusCode(403);
    consent("principal-madsebakken", id).then().statusCode(404);
    assertThat(reachedBy("adviser")).isEmpty();

    var draft = anAgreement().of(SMART).at(school).draft();
    consent("owner-kongsberg", draft)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/agreement-not-open"));
    As.admin().get(PATH + "/" + draft).then().body("consents", empty());
  }

  @Test
  void agreeing_again_changes_nothing() {
    var id = signedByTheProvider();
    var once = consent("owner-kongsberg", id).then().statusCode(200).extract();
    var again = consent("owner-kongsberg", id).then().statusCode(200).extract();
    assertThat(again.asString()).isEqualTo(once.asString());
    assertThat(again.header("ETag")).isEqualTo(once.header("ETag"));
  }

  @Test
  void a_school_the_provider_brings_in_later_waits_for_its_owner_too() {
    var id = signedByTheProvider();
    consent("owner-kongsberg", id).then().statusCode(200);
    var newcomer = SchoolBuilder.aSchool().in("3303").add();
    var itsCourse = aCourse().at(newcomer).plan();

    anAmendmentOf(id)
        .to("schoolIds", List.of(school, newcomer))
        .by("provider-admin")
        .then()
        .statusCode(201);

    As.persona("adviser").get(itsCourse).then().statusCode(404);
    assertThat(reachedBy("adviser")).containsExactly("course", "measure", "figure");
    consent("owner-kongsberg", id).then().statusCode(200);
    As.persona("adviser").get(itsCourse).then().statusCode(200);
  }

  @Test
  void the_owner_who_signs_has_agreed() {
    var draft = anAgreement().of(SMART).at(school).advisedByPersona().draft();
    transition("owner-kongsberg", draft, SIGN)
        .then()
        .statusCode(200)
        .body("consents.schoolId", equalTo(List.of(school)));
    assertThat(reachedBy("adviser")).containsExactly("course", "measure", "figure");
  }

  private String signedByTheProvider() {
    var draft =
        anAgreement()
            .of(SMART)
            .at(school)
            .advisedByPersona()
            .post("provider-admin")
            .<String>path("id");
    transition("provider-admin", draft, SIGN).then().statusCode(200);
    return draft;
  }

  private static Response consent(String persona, String id) {
    return As.persona(persona).header("If-Match", "*").post(PATH + "/" + id + "/consents");
  }

  /** What a persona finds of the school that belongs to no agreement. */
  private List<String> reachedBy(String persona) {
    var reached = new ArrayList<String>();
    if (As.persona(persona).get(course).statusCode() == 200) {
      reached.add("course");
    }
    if (As.persona(persona).get(measure).statusCode() == 200) {
      reached.add("measure");
    }
    var figures =
        As.persona(persona)
            .queryParam("unit", "school:" + school)
            .get("/api/v1/observations")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("items");
    if (!figures.isEmpty()) {
      reached.add("figure");
    }
    return reached;
  }
}
