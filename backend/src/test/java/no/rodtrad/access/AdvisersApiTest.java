package no.rodtrad.access;

import static no.rodtrad.agreement.AgreementBuilder.FLESBERG;
import static no.rodtrad.agreement.AgreementBuilder.IMTEC;
import static no.rodtrad.agreement.AgreementBuilder.SMART;
import static no.rodtrad.agreement.AgreementBuilder.anAgreement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.rodtrad.testing.ApiTest;
import no.rodtrad.testing.As;
import no.rodtrad.testing.Owner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whom one may name as adviser: oneself, one's colleagues, and whom one sees in an agreement. */
@ApiTest
class AdvisersApiTest {
  /** A family name of this run's own. */
  private final String family = "Veilederlien-" + UUID.randomUUID();

  @Test
  void an_adviser_is_known_to_themself_by_the_id_that_agreements_name_them_by() {
    String me = As.persona("adviser").get("/api/v1/me").then().extract().path("personId");
    As.persona("adviser")
        .queryParam("q", "vidar veiviser")
        .get("/api/v1/advisers")
        .then()
        .statusCode(200)
        .body(
            "items",
            equalTo(
                List.of(
                    Map.of(
                        "personId",
                        me,
                        "name",
                        "Vidar Veiviser",
                        "providers",
                        List.of(Map.of("id", SMART, "name", "SMART-senteret"))))));
    anAgreement()
        .with(
            "advisers",
            List.of(
                Map.of(
                    "name",
                    "Vidar Veiviser",
                    "providerId",
                    SMART,
                    "from",
                    "2020-01-01",
                    "personId",
                    me)))
        .post("adviser")
        .then()
        .statusCode(201);
  }

  @Test
  void the_advisers_of_one_s_own_provider_are_told_and_the_others_only_to_the_administrator() {
    add("Ada", SMART, null);
    add("Bo", IMTEC, null);
    add("Cato", SMART, "2020-07-31");
    assertThat(known("admin")).containsExactly("Ada", "Bo");
    assertThat(known("provider-admin")).containsExactly("Ada");
    assertThat(known("adviser")).containsExactly("Ada");
    for (var persona :
        List.of("owner-flesberg", "principal-flesberg", "county-governor", "stranger")) {
      assertThat(known(persona)).as(persona).isEmpty();
    }
  }

  @Test
  void who_stands_in_an_agreement_is_told_to_those_who_see_it() {
    var bo = add("Bo", IMTEC, null);
    anAgreement()
        .of(IMTEC)
        .at(FLESBERG)
        .with(
            "advisers",
            List.of(
                Map.of("name", "Bo", "providerId", IMTEC, "from", "2020-01-01", "personId", bo)))
        .draft();
    for (var persona :
        List.of("adviser", "owner-flesberg", "principal-flesberg", "county-governor")) {
      assertThat(known(persona)).as(persona).containsExactly("Bo");
    }
    for (var persona : List.of("provider-admin", "owner-kongsberg", "stranger")) {
      assertThat(known(persona)).as(persona).isEmpty();
    }
  }

  private String add(String firstName, String provider, @Nullable String until) {
    var person = UUID.randomUUID();
    Owner.run("insert into person (id, name) values (?, ?)", person, firstName + " " + family);
    Owner.run(
        """
        insert into access_grant (id, person_id, role, provider_id, valid_to)
        values (gen_random_uuid(), ?, 'ADVISER', cast(? as uuid), cast(? as date))
        """,
        person,
        provider,
        until);
    return person.toString();
  }

  /** The first names of this run's advisers that a persona is told. */
  private List<String> known(String persona) {
    return As.persona(persona)
        .queryParam("q", family)
        .get("/api/v1/advisers")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .<String>getList("items.name")
        .stream()
        .map(name -> name.replace(" " + family, ""))
        .toList();
  }
}
