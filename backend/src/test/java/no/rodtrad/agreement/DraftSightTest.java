package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementBuilder.FLESBERG;
import static no.rodtrad.agreement.AgreementBuilder.IMTEC;
import static no.rodtrad.agreement.AgreementBuilder.MADSEBAKKEN;
import static no.rodtrad.agreement.AgreementBuilder.PATH;
import static no.rodtrad.agreement.AgreementBuilder.SEPU;
import static no.rodtrad.agreement.AgreementBuilder.SMART;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static no.rodtrad.agreement.AgreementBuilder.patch;
import static no.rodtrad.agreement.AgreementBuilder.transition;
import static no.rodtrad.course.CourseBuilder.aCourse;
import static no.rodtrad.measure.MeasureBuilder.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A draft is its writer's word alone: it opens no school to anybody, and nobody writes themself in
 * where they do not advise. What is signed does.
 */
@ApiTest
class DraftSightTest {
  private static final String SIGN = "{\"to\": \"SIGNED\"}";

  private String school = "";
  private String ofNobody = "";
  private String measureOfNobody = "";
  private String ofAnother = "";
  private String slotOfAnother = "";
  private String other = "";

  /** At a school nobody here reaches, what belongs to no agreement and what to another's. */
  @BeforeEach
  void work_goes_on_at_a_school() {
    school = SchoolBuilder.aSchool().in("4601").add();
    other = anAgreement().of(IMTEC).at(school).withTrainerQuota(1).signed();
    ofNobody = aCourse().at(school).plan();
    measureOfNobody = aMeasure().at(school).add();
    ofAnother = aCourse().at(school).of(other).starting(tomorrow()).plan();
    slotOfAnother = slot(other);
  }

  @Test
  void a_provider_s_draft_shows_its_provider_nothing_of_the_school_before_it_is_signed() {
    var draft = anAgreement().of(SMART).at(school).post("provider-admin").<String>path("id");
    assertThat(seenBy("provider-admin", draft)).containsExactly("agreement");
    aCourse().at(school).postedBy("provider-admin").then().statusCode(403);
    transition("admin", draft, SIGN).then().statusCode(200);
    assertThat(seenBy("provider-admin", draft))
        .containsExactly("agreement", "course of nobody", "measure of nobody");
    aCourse().at(school).postedBy("provider-admin").then().statusCode(201);
  }

  @Test
  void an_adviser_named_in_a_draft_sees_the_draft_and_nothing_of_the_school_before_it_is_signed() {
    var draft = anAgreement().of(SMART).at(school).advisedByPersona().draft();
    assertThat(seenBy("adviser", draft)).containsExactly("agreement");
    aCourse().at(school).postedBy("adviser").then().statusCode(403);
    transition("admin", draft, SIGN).then().statusCode(200);
    assertThat(seenBy("adviser", draft))
        .containsExactly(
            "agreement",
            "course of nobody",
            "measure of nobody",
            "another's agreement",
            "another's course",
            "another's slot");
  }

  @Test
  void a_draft_that_was_given_up_has_never_opened_anything() {
    var draft = anAgreement().of(SMART).at(school).advisedByPersona().draft();
    transition("admin", draft, "{\"to\": \"TERMINATED\", \"reason\": \"Ble ikke noe av\"}")
        .then()
        .statusCode(200);
    assertThat(seenBy("adviser", draft)).containsExactly("agreement");
    assertThat(seenBy("provider-admin", draft)).containsExactly("agreement");
  }

  @Test
  void owners_and_principals_see_the_drafts_that_name_their_school_and_nothing_of_the_others() {
    var draft = anAgreement().of(SEPU).at(FLESBERG, school).draft();
    for (var persona : List.of("owner-flesberg", "principal-flesberg", "county-governor")) {
      assertThat(seenBy(persona, draft)).as(persona).containsExactly("agreement");
    }
    transition("admin", draft, SIGN).then().statusCode(200);
    for (var persona : List.of("owner-flesberg", "principal-flesberg", "county-governor")) {
      assertThat(seenBy(persona, draft)).as(persona).containsExactly("agreement");
    }
    for (var persona : List.of("owner-kongsberg", "principal-madsebakken", "stranger")) {
      assertThat(seenBy(persona, draft)).as(persona).isEmpty();
    }
  }

  @Test
  void a_municipality_s_restricted_figures_are_read_once_its_agreement_is_signed() {
    Owner.run(
        """
        insert into observation_owner_value
          (unit_type, municipality_id, indicator, grade, school_year, value, series)
        select 'MUNICIPALITY', municipality_id, 'NP_READING_SCALE', 5, '2039-40', 44, '2022'
        from municipality_number where number = '1820' on conflict do nothing
        """);
    var draft = anAgreement().of(SEPU).at(school).withMunicipality("1820").advisedByPersona();
    var id = draft.draft();
    assertThat(restrictedFigures()).isZero();
    transition("admin", id, SIGN).then().statusCode(200);
    assertThat(restrictedFigures()).isOne();
  }

  private static int restrictedFigures() {
    return As.persona("adviser")
        .queryParam("unit", "municipality:1820")
        .queryParam("fromSchoolYear", "2039-40")
        .queryParam("toSchoolYear", "2039-40")
        .get("/api/v1/observations")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items")
        .size();
  }

  @Test
  void an_adviser_writes_nobody_into_an_agreement_whom_they_do_not_advise() {
    SchoolBuilder.aSchool().in("5603").add();
    var advised = SchoolBuilder.aSchool().in("5603").add();
    anAgreement().of(IMTEC).at(advised).withMunicipality("5603").advisedByPersona().signed();
    for (var attempt :
        List.of(
            anAgreement().of(SMART).at(school),
            anAgreement().of(SMART).at(advised, school),
            anAgreement().of(SMART).at(advised).withMunicipality("4601"),
            anAgreement().of(SMART).at().withMunicipality("5603"),
            anAgreement().of(SMART).at().withMunicipality("4601"))) {
      attempt.advisedByPersona().post("adviser").then().statusCode(403);
    }
    var mine = anAgreement().of(IMTEC).at(advised).advisedByPersona();
    var id = mine.post("adviser").then().statusCode(201).extract().<String>path("id");
    for (var change :
        List.of(
            "{\"schoolIds\": [\"%s\"]}".formatted(school),
            "{\"schoolIds\": [\"%s\", \"%s\"]}".formatted(advised, school),
            "{\"municipalityNumber\": \"4601\"}",
            "{\"schoolIds\": [], \"municipalityNumber\": \"5603\"}")) {
      patch("adviser", id, change).then().statusCode(403);
    }
    patch("adviser", id, "{\"schoolIds\": [\"%s\"]}".formatted(MADSEBAKKEN)).then().statusCode(200);
    patch("adviser", id, "{\"municipalityNumber\": \"5603\"}").then().statusCode(200);
    transition("adviser", id, SIGN).then().statusCode(200);
    assertThat(seenBy("adviser", other)).isEmpty();
  }

  @Test
  void an_adviser_keeps_the_schools_another_brought_in_and_brings_in_no_more() {
    var id = anAgreement().of(IMTEC).at(school).advisedByPersona().draft();
    patch("adviser", id, "{\"title\": \"Endret\"}").then().statusCode(200);
    patch("adviser", id, "{\"schoolIds\": [\"%s\", \"%s\"]}".formatted(school, FLESBERG))
        .then()
        .statusCode(200);
    var neighbour = SchoolBuilder.aSchool().in("4601").add();
    patch("adviser", id, "{\"schoolIds\": [\"%s\", \"%s\"]}".formatted(school, neighbour))
        .then()
        .statusCode(403);
    patch("adviser", id, "{\"schoolIds\": [\"%s\"]}".formatted(UUID.randomUUID()))
        .then()
        .statusCode(422);
  }

  @Test
  void only_an_adviser_named_in_it_drafts_beside_the_administrator_and_the_provider() {
    var answers =
        Map.of(
            "admin", 201,
            "provider-admin", 201,
            "adviser", 403,
            "owner-flesberg", 403,
            "principal-flesberg", 403,
            "county-governor", 403,
            "system-kongsberg", 403,
            "stranger", 403);
    answers.forEach(
        (persona, status) ->
            anAgreement()
                .of(SMART)
                .at(school)
                .advisedByPersona()
                .post(persona)
                .then()
                .statusCode(status));
  }

  /** What of the school a persona finds, and the agreement itself. */
  private List<String> seenBy(String persona, String agreement) {
    var seen = new ArrayList<String>();
    look(persona, PATH + "/" + agreement, "agreement", seen);
    look(persona, ofNobody, "course of nobody", seen);
    look(persona, measureOfNobody, "measure of nobody", seen);
    if (!agreement.equals(other)) {
      look(persona, PATH + "/" + other, "another's agreement", seen);
    }
    look(persona, ofAnother, "another's course", seen);
    look(persona, "/api/v1/trainer-slots/" + slotOfAnother, "another's slot", seen);
    return seen;
  }

  private static void look(String persona, String path, String name, List<String> seen) {
    if (As.persona(persona).get(path).statusCode() == 200) {
      seen.add(name);
    }
  }

  /** A place in a cohort of the agreement's provider. */
  private String slot(String agreement) {
    var cohort =
        As.admin()
            .contentType("application/json")
            .body(
                Map.of(
                    "programme",
                    "TRAINER",
                    "name",
                    "Kull",
                    "providerId",
                    IMTEC,
                    "startsOn",
                    AgreementBuilder.day(-10),
                    "endsOn",
                    AgreementBuilder.day(100),
                    "capacity",
                    3))
            .post("/api/v1/trainer-cohorts")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    return As.admin()
        .contentType("application/json")
        .body(
            Map.of(
                "cohortId", cohort,
                "agreementId", agreement,
                "schoolId", school,
                "roleCategory", "TEACHER"))
        .post("/api/v1/trainer-slots")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String tomorrow() {
    return AgreementBuilder.day(1) + "T09:00:00Z";
  }
}
