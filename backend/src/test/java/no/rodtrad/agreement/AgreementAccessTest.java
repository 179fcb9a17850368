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
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.rodtrad.school.SchoolBuilder;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import org.junit.jupiter.api.Test;

@ApiTest
class AgreementAccessTest {
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
  void everyone_sees_their_own_agreements_in_lists_and_alone_and_no_others() {
    var advised = SchoolBuilder.aSchool().in("4601").add();
    var agreements = new LinkedHashMap<String, String>();
    agreements.put("at a principal's school", anAgreement().of(IMTEC).at(FLESBERG).draft());
    agreements.put("of the provider", anAgreement().of(SMART).at(schoolIn("4601")).draft());
    agreements.put("in Flesberg", anAgreement().of(IMTEC).at(schoolIn("3334")).draft());
    agreements.put("at Madsebakken", anAgreement().of(SEPU).at(MADSEBAKKEN).draft());
    agreements.put(
        "with Kongsberg, all schools",
        anAgreement().of(IMTEC).at().withMunicipality("3303").draft());
    agreements.put(
        "with Kongsberg, one other school",
        anAgreement().of(IMTEC).at(schoolIn("3303")).withMunicipality("3303").draft());
    agreements.put("advised", anAgreement().of(IMTEC).at(advised).advisedByPersona().signed());
    agreements.put("at an advised school", anAgreement().of(IMTEC).at(advised).draft());
    agreements.put("of nobody here", anAgreement().of(IMTEC).at(schoolIn("4601")).draft());

    var all = agreements.keySet();
    var flesberg = Set.of("at a principal's school", "in Flesberg");
    var kongsberg =
        Set.of("at Madsebakken", "with Kongsberg, all schools", "with Kongsberg, one other school");
    var sights = new LinkedHashMap<String, Set<String>>();
    sights.put("admin", all);
    sights.put("provider-admin", Set.of("of the provider"));
    sights.put("owner-flesberg", flesberg);
    sights.put("owner-kongsberg", kongsberg);
    sights.put("principal-flesberg", Set.of("at a principal's school"));
    sights.put("principal-madsebakken", Set.of("at Madsebakken", "with Kongsberg, all schools"));
    sights.put("county-governor", union(flesberg, kongsberg));
    sights.put("system-kongsberg", kongsberg);
    sights.put("stranger", Set.of());
    sights.forEach((persona, sight) -> sees(persona, agreements, sight));

    agreements.keySet().removeAll(union(flesberg, kongsberg));
    sees("adviser", agreements, Set.of("advised", "at an advised school"));
  }

  private static void sees(String persona, Map<String, String> agreements, Set<String> sight) {
    var listed = AgreementWalk.ids(persona);
    var inLists = new TreeSet<String>();
    var alone = new TreeSet<String>();
    agreements.forEach(
        (name, id) -> {
          if (listed.contains(id)) {
            inLists.add(name);
          }
          var status = As.persona(persona).get(PATH + "/" + id).statusCode();
          var ledger = As.persona(persona).get(PATH + "/" + id + "/fulfilment").statusCode();
          assertThat(ledger).as(persona + " reads the ledger " + name).isEqualTo(status);
          if (status == 200) {
            alone.add(name);
          }
        });
    assertThat(inLists).as(persona + " lists").isEqualTo(new TreeSet<>(sight));
    assertThat(alone).as(persona + " reads").isEqualTo(new TreeSet<>(sight));
  }

  @Test
  void a_stranger_has_an_empty_list_and_meets_another_s_agreement_like_none_at_all() {
    var id = anAgreement().draft();
    As.persona("stranger")
        .queryParam("count", true)
        .get(PATH)
        .then()
        .statusCode(200)
        .body("items", equalTo(List.of()))
        .body("total", equalTo(0));
    for (var unseen : List.of(id, UUID.randomUUID().toString())) {
      As.persona("stranger")
          .get(PATH + "/" + unseen)
          .then()
          .statusCode(404)
          .body("type", equalTo("/problems/not-found"));
      patch("stranger", unseen, "{").then().statusCode(404);
      transition("stranger", unseen, "{").then().statusCode(404);
    }
  }

  @Test
  void drafts_are_made_by_the_administrator_the_provider_and_the_adviser_they_name() {
    answers(persona -> anAgreement().of(SMART).post(persona).statusCode())
        .allExcept(403, Map.of("admin", 201, "provider-admin", 201));
    answers(persona -> anAgreement().of(IMTEC).advisedByPersona().post(persona).statusCode())
        .allExcept(403, Map.of("admin", 201, "adviser", 201));
    answers(persona -> post(persona, "{\"title\": 7}"))
        .allExcept(403, Map.of("admin", 422, "provider-admin", 422, "adviser", 422));
  }

  @Test
  void agreements_are_changed_by_the_administrator_the_provider_and_their_advisers() {
    var id = anAgreement().of(SMART).at(FLESBERG).advisedByPersona().draft();
    answers(persona -> patch(persona, id, "{\"title\": \"Endret\"}").statusCode())
        .are(
            Map.of(
                "admin", 200,
                "provider-admin", 200,
                "adviser", 200,
                "owner-flesberg", 403,
                "owner-kongsberg", 404,
                "principal-flesberg", 403,
                "principal-madsebakken", 404,
                "county-governor", 403,
                "system-kongsberg", 404,
                "stranger", 404));
    patch("owner-flesberg", id, "{").then().statusCode(403);
  }

  @Test
  void a_provider_hands_its_agreement_to_no_other_provider() {
    var id = anAgreement().of(SMART).draft();
    patch("provider-admin", id, "{\"providerId\": \"" + IMTEC + "\"}").then().statusCode(403);
    patch("admin", id, "{\"providerId\": \"" + IMTEC + "\"}").then().statusCode(200);
  }

  @Test
  void a_school_owner_signs_for_its_side_and_does_nothing_else() {
    answers(
            persona ->
                transition(
                        persona,
                        anAgreement().of(SMART).at(FLESBERG).advisedByPersona().draft(),
                        "{\"to\": \"SIGNED\"}")
                    .statusCode())
        .are(signers(200));
    answers(
            persona ->
                transition(
                        persona,
                        anAgreement().of(SMART).at(FLESBERG).advisedByPersona().signed(),
                        "{\"to\": \"PAUSED\", \"reason\": \"Ny rektor\"}")
                    .statusCode())
        .are(signers(403));
    var municipal = anAgreement().of(IMTEC).at().withMunicipality("3303").draft();
    transition("owner-kongsberg", municipal, "{\"to\": \"SIGNED\"}")
        .then()
        .statusCode(200)
        .body("transitions[0].actor", equalTo("Kjetil Skoleeid"));
    var shared = anAgreement().of(IMTEC).at(FLESBERG, MADSEBAKKEN).draft();
    transition("owner-kongsberg", shared, "{\"to\": \"SIGNED\"}").then().statusCode(403);
  }

  private static Map<String, Integer> signers(int owner) {
    var expected = new TreeMap<String, Integer>();
    expected.put("admin", 200);
    expected.put("provider-admin", 200);
    expected.put("adviser", 200);
    expected.put("owner-flesberg", owner);
    expected.put("owner-kongsberg", 404);
    expected.put("principal-flesberg", 403);
    expected.put("principal-madsebakken", 404);
    expected.put("county-governor", 403);
    expected.put("system-kongsberg", 404);
    expected.put("stranger", 404);
    return expected;
  }

  private record Answers(Map<String, Integer> byPersona) {
    void are(Map<String, Integer> expected) {
      assertThat(byPersona).containsExactlyInAnyOrderEntriesOf(expected);
    }

    void allExcept(int others, Map<String, Integer> some) {
      var expected = new TreeMap<String, Integer>();
      PERSONAS.forEach(persona -> expected.put(persona, some.getOrDefault(persona, others)));
      are(expected);
    }
  }

  private static Answers answers(java.util.function.ToIntFunction<String> ask) {
    var answers = new TreeMap<String, Integer>();
    PERSONAS.forEach(persona -> answers.put(persona, ask.applyAsInt(persona)));
    return new Answers(answers);
  }

  private static int post(String persona, String json) {
    return As.persona(persona).contentType("application/json").body(json).post(PATH).statusCode();
  }

  private static String schoolIn(String municipality) {
    return SchoolBuilder.aSchool().in(municipality).add();
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    var both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }
}
