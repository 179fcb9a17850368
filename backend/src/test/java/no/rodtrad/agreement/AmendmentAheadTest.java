package no.rodtrad.agreement;

import static no.rodtrad.agreement.AgreementBuilder.IMTEC;
import static no.rodtrad.agreement.AgreementBuilder.PATH;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static no.rodtrad.agreement.AgreementBuilder.day;
import static no.rodtrad.agreement.AgreementBuilder.transition;
import static no.rodtrad.agreement.AmendmentBuilder.anAmendmentOf;
import static no.rodtrad.course.CourseBuilder.aCourse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.shared.time.Clocks;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.MovableClock;
import org.junit.jupiter.api.Test;

/** An amendment that counts from a later day holds from that day on, with every job off. */
@ApiTest
class AmendmentAheadTest {
  private static final LocalDate TODAY = MovableClock.today();

  private static String one(String id) {
    return PATH + "/" + id;
  }

  @Test
  void it_waits_beside_the_words_in_force_and_holds_from_the_first_moment_of_its_day() {
    var school = SchoolBuilder.aSchool().in("5501").add();
    var newcomer = SchoolBuilder.aSchool().in("5501").add();
    var id = anAgreement().of(IMTEC).at(school).withTrainerQuota(6).signed();
    var before = As.admin().get(one(id));
    before.then().body("versionInForce", equalTo(1)).body("nextVersionOn", nullValue());
    anAmendmentOf(id)
        .from(TODAY.plusDays(3))
        .to("title", "Nye ord")
        .to("trainerQuota", 8)
        .to("schoolIds", List.of(school, newcomer))
        .to("entitlements", List.of(Map.of("kind", "SFO_COURSE", "quantity", 3)))
        .to("phases", List.of(phase(day(0), day(90))))
        .by("admin")
        .then()
        .statusCode(201)
        .body("number", equalTo(2))
        .body("terms.trainerQuota", equalTo(8))
        .body("changes.field", hasItem("TRAINER_QUOTA"));
    var waiting = As.admin().get(one(id));
    waiting
        .then()
        .body("title", equalTo("Prøveavtalen"))
        .body("trainerQuota", equalTo(6))
        .body("schoolIds", contains(school))
        .body("versionInForce", equalTo(1))
        .body("nextVersionOn", equalTo(day(3)));
    assertThat(waiting.header("ETag")).isNotEqualTo(before.header("ETag"));
    As.admin().get(one(id) + "/ledger").then().body("items.places", contains(6));
    ofSchool(newcomer).body("items.id", not(hasItem(id)));
    MovableClock.at(
        TODAY.plusDays(3).atStartOfDay(Clocks.NORWAY).toInstant().minusSeconds(60),
        () -> As.admin().get(one(id)).then().body("trainerQuota", equalTo(6)));
    MovableClock.at(
        TODAY.plusDays(3).atStartOfDay(Clocks.NORWAY).toInstant().plusSeconds(60),
        () -> {
          ofSchool(newcomer).body("items.id", hasItem(id));
          As.admin()
              .get(one(id))
              .then()
              .body("title", equalTo("Nye ord"))
              .body("schoolIds", containsInAnyOrder(school, newcomer))
              .body("usage.left", equalTo(8))
              .body("phases.name", contains("Fase"))
              .body("versionInForce", equalTo(2))
              .body("nextVersionOn", nullValue());
          As.admin()
              .get(one(id) + "/ledger")
              .then()
              .body("items.places", contains(2, 6))
              .body("items.left", contains(8, 6))
              .body(
                  "items[0].at",
                  equalTo(TODAY.plusDays(3).atStartOfDay(Clocks.NORWAY).toInstant().toString()));
          As.admin().get(one(id) + "/fulfilment").then().body("entitlements.promised", contains(3));
          As.admin()
              .header("If-Match", waiting.header("ETag"))
              .contentType("application/merge-patch+json")
              .body("{\"coreTeam\": null}")
              .patch(one(id))
              .then()
              .statusCode(412);
        });
  }

  private static Map<String, String> phase(String from, String to) {
    return Map.of("kind", "CUSTOM", "name", "Fase", "startsOn", from, "endsOn", to);
  }

  private static io.restassured.response.ValidatableResponse ofSchool(String school) {
    return As.admin().queryParam("school", school).get(PATH).then();
  }

  @Test
  void a_renewal_from_the_day_after_the_last_goes_on_though_nobody_looked_in_between() {
    var id = anAgreement().until(TODAY.plusDays(10)).withTrainerQuota(2).signed();
    anAmendmentOf(id)
        .from(TODAY.plusDays(12))
        .to("endsOn", day(200))
        .by("admin")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/effectiveOn"))
        .body("errors.code", contains("outside"));
    anAmendmentOf(id)
        .from(TODAY.plusDays(11))
        .to("endsOn", day(200))
        .by("admin")
        .then()
        .statusCode(201);
    MovableClock.on(
        TODAY.plusDays(40),
        () ->
            As.admin()
                .get(one(id))
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("transitions.to", contains("SIGNED", "ACTIVE"))
                .body("usage.left", equalTo(2)));
  }

  @Test
  void what_takes_away_is_refused_point_by_point_and_nothing_is_stored() {
    var school = SchoolBuilder.aSchool().in("5501").add();
    var other = SchoolBuilder.aSchool().in("5501").add();
    var id =
        anAgreement()
            .of(IMTEC)
            .at(school, other)
            .withMunicipality("5501")
            .withTrainerQuota(6)
            .withPhase("AFTERCARE", TODAY.plusMonths(12), TODAY.plusMonths(14))
            .signed();
    anAmendmentOf(id)
        .from(TODAY.plusDays(3))
        .to("startsOn", day(-60))
        .to("endsOn", day(100))
        .to("trainerQuota", 5)
        .to("schoolIds", List.of(school))
        .to("municipalityNumber", null)
        .to("phases", List.of())
        .by("admin")
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/terms/startsOn conflict",
                "/terms/endsOn minimum",
                "/terms/trainerQuota minimum",
                "/terms/schoolIds conflict",
                "/terms/municipalityNumber conflict",
                "/terms/phases conflict"));
    As.admin().get(one(id) + "/versions").then().body("items.number", contains(1));
    As.admin().get(one(id)).then().body("nextVersionOn", nullValue());
    anAmendmentOf(id).to("trainerQuota", 5).by("admin").then().statusCode(201);
  }

  @Test
  void what_waits_is_followed_by_words_of_the_same_day_or_a_later_one_and_never_of_an_earlier() {
    var id = anAgreement().withTrainerQuota(2).signed();
    anAmendmentOf(id).from(TODAY.plusDays(5)).to("trainerQuota", 9).by("admin");
    anAmendmentOf(id)
        .to("title", "Nå")
        .by("admin")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/effectiveOn"))
        .body("errors.code", contains("minimum"));
    anAmendmentOf(id)
        .from(TODAY.plusDays(5))
        .to("trainerQuota", 9)
        .by("admin")
        .then()
        .statusCode(422)
        .body("errors.code", contains("conflict"));
    anAmendmentOf(id)
        .from(TODAY.plusDays(5))
        .to("trainerQuota", 3)
        .by("admin")
        .then()
        .statusCode(201);
    anAmendmentOf(id)
        .from(TODAY.plusDays(9))
        .to("trainerQuota", 4)
        .by("admin")
        .then()
        .statusCode(201);
    quotaOn(id, 4, 2, day(5));
    quotaOn(id, 5, 3, day(9));
    quotaOn(id, 9, 4, null);
  }

  private static void quotaOn(
      String id, int ahead, int quota, @org.jspecify.annotations.Nullable String next) {
    MovableClock.on(
        TODAY.plusDays(ahead),
        () ->
            As.admin()
                .get(one(id))
                .then()
                .body("trainerQuota", equalTo(quota))
                .body("nextVersionOn", next == null ? nullValue() : equalTo(next)));
  }

  @Test
  void what_has_ended_before_its_day_stays_as_it_ended() {
    var id = anAgreement().withTrainerQuota(2).signed();
    anAmendmentOf(id).from(TODAY.plusDays(5)).to("trainerQuota", 9).by("admin");
    transition("admin", id, "{\"to\": \"TERMINATED\", \"reason\": \"Lagt ned\"}");
    quotaOn(id, 6, 2, null);
    MovableClock.on(
        TODAY.plusDays(6),
        () ->
            As.admin()
                .get(one(id))
                .then()
                .body("status", equalTo("TERMINATED"))
                .body("versionInForce", equalTo(1)));
  }

  @Test
  void a_day_it_gives_can_be_planned_on_when_it_holds_and_not_before() {
    var school = SchoolBuilder.aSchool().in("5501").add();
    var id = anAgreement().of(IMTEC).at(school).until(TODAY.plusDays(20)).signed();
    anAmendmentOf(id).from(TODAY.plusDays(2)).to("endsOn", day(60)).by("admin");
    var course = aCourse().at(school).of(id).starting(day(40) + "T09:00:00Z");
    course.postedBy("admin").then().statusCode(422).body("errors.code", contains("outside"));
    MovableClock.on(TODAY.plusDays(2), () -> course.postedBy("admin").then().statusCode(201));
  }

  @Test
  void of_many_who_come_at_dawn_all_read_the_new_words_and_they_are_put_in_force_once() {
    var id = anAgreement().withTrainerQuota(2).signed();
    anAmendmentOf(id).from(TODAY.plusDays(4)).to("trainerQuota", 5).by("admin");
    var before = As.admin().get(one(id)).header("ETag");
    MovableClock.on(
        TODAY.plusDays(4),
        () -> {
          var seen =
              IntStream.range(0, 24)
                  .parallel()
                  .mapToObj(i -> As.admin().get(one(id)))
                  .map(reply -> reply.<Integer>path("trainerQuota"))
                  .toList();
          assertThat(seen).hasSize(24).containsOnly(5);
          As.admin().get(one(id)).then().header("ETag", notNullValue());
          assertThat(version(As.admin().get(one(id)).header("ETag")))
              .isEqualTo(version(before) + 1);
        });
    As.admin().get(one(id) + "/versions").then().body("items", hasSize(2));
  }

  private static long version(String tag) {
    return Long.parseLong(tag.substring(1, tag.indexOf('-')));
  }
}
