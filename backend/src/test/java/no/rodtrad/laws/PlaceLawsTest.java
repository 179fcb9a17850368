package no.rodtrad.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceLawsTest {
  /** The one class that commits a kept reply with its effect. */
  private static final String[] TRANSACTIONS = {"no.rodtrad.shared.web.KeptReplies"};

  /** What all features' queries stand on; no feature is among them. */
  private static final String[] QUERIES = {
    "no.rodtrad.shared.page.Listing",
    "no.rodtrad.shared.web.KeptReplies",
    "no.rodtrad.access.Permissions",
    "no.rodtrad.access.CallerInTransaction",
    "no.rodtrad.demo.DemoPostgres",
    "no.rodtrad.demo.ScriptedPostgres"
  };

  /** The clock itself, and an issuer whose tokens must agree with a library's. */
  private static final String[] CLOCKS = {
    "no.rodtrad.shared.time.Clocks", "no.rodtrad.demo.DemoMaskinporten"
  };

  private static final String RESOURCE =
      """
      package planted;
      @jakarta.ws.rs.Path("x") @io.quarkus.security.Authenticated class XResource {
        %s
      }
      """;

  private static final String ENTITY =
      """
      package planted.one;
      @jakarta.persistence.Entity %s { @jakarta.persistence.Id Long id; %s }
      """;

  static Stream<Arguments> laws() {
    return Stream.of(
        law(
            "paths only on *Resource",
            PlaceLaws.pathsOnlyOnResources(),
            "package planted; @jakarta.ws.rs.Path(\"x\") class Door {}",
            "package planted; class Door { @jakarta.ws.rs.Path(\"x\") void open() {} }"),
        law(
            "transactions only on *Service",
            PlaceLaws.transactionsOnlyOnServices(TRANSACTIONS),
            "package planted; @jakarta.transaction.Transactional class XReadings {}",
            "package planted; class X { @jakarta.transaction.Transactional void x() {} }",
            """
            package planted;
            class X { void x() { io.quarkus.narayana.jta.QuarkusTransaction.begin(); } }
            """),
        law(
            "queries only in *Repository, *Readings and *Lookup",
            PlaceLaws.queriesOnlyInRepositoriesAndReadings(QUERIES),
            "package planted; class XService { jakarta.persistence.EntityManager em; }",
            "package planted; class X { void x(java.sql.Connection c) { } }"),
        law(
            "queries in Panache's words too",
            PlaceLaws.panacheQueriesStayInRepositories(),
            """
            package planted;
            class XService {
              static class XRepository
                  implements io.quarkus.hibernate.orm.panache.PanacheRepository<String> {}
              Object x(XRepository all) { return all.list("name", "x"); }
            }
            """),
        law(
            "no active records",
            PlaceLaws.noActiveRecords(),
            "package planted; class X extends io.quarkus.hibernate.orm.panache.PanacheEntityBase {}"),
        law(
            "entities are package-private",
            PlaceLaws.entitiesStayInTheirPackage(),
            ENTITY.formatted("public class A", "")),
        law(
            "services, repositories and readings are package-private",
            PlaceLaws.inwardPartsStayInTheirPackage(),
            "package planted; public class XService {}",
            "package planted; public class XRepository {}",
            "package planted; public class XReadings {}"),
        law(
            "entities have verbs",
            PlaceLaws.entitiesHaveVerbsNotSetters(),
            ENTITY.formatted("class A", "void setId(Long id) { this.id = id; }")),
        law(
            "no association over a feature's border",
            PlaceLaws.associationsStayInTheirFeature(),
            ENTITY.formatted(
                "class A", "@jakarta.persistence.ManyToOne no.rodtrad.access.Caller other;"),
            ENTITY.formatted(
                "class A",
                "@jakarta.persistence.OneToMany java.util.List<no.rodtrad.access.Caller> others;")),
        law(
            "inside, nobody knows HTTP",
            PlaceLaws.partsInsideKnowNoHttp(),
            "package planted; class XService { jakarta.ws.rs.core.Response x; }",
            "package planted; class XReadings { no.rodtrad.shared.web.IfMatch x; }",
            ENTITY.formatted("class A", "void x(no.rodtrad.shared.contract.Body<String> x) {}")),
        law(
            "names say what things are",
            PlaceLaws.namesSayWhatThingsAre(),
            "package planted; class XImpl {}",
            "package planted; class XUtil {}",
            "package planted; class XUtils {}",
            "package planted; class XHelper {}",
            "package planted; class XManager {}",
            "package planted; record XDTO() {}",
            "package planted; record XDto() {}"),
        law(
            "a POST can be repeated",
            PlaceLaws.postsCanBeRepeated(),
            RESOURCE.formatted("@jakarta.ws.rs.POST public void x() {}")),
        law(
            "a resource says who may enter",
            PlaceLaws.resourcesSayWhoMayEnter(),
            "package planted; @jakarta.ws.rs.Path(\"x\") class XResource {}"),
        law(
            "no door beside the main one",
            PlaceLaws.noDoorsBesideTheMainOne(),
            RESOURCE.formatted("@jakarta.annotation.security.PermitAll public void x() {}"),
            RESOURCE.formatted("@jakarta.annotation.security.RolesAllowed(\"x\") void x() {}")),
        law(
            "time comes from the clock",
            PlaceLaws.timeComesFromTheClock(CLOCKS),
            "package planted; class X { Object x = java.time.LocalDate.now(); }",
            "package planted; class X { Object x = java.time.Instant.now(); }",
            "package planted; class X { Object x = java.time.Year.now(java.time.ZoneOffset.UTC); }",
            "package planted; class X { Object x = java.time.Clock.systemUTC(); }",
            "package planted; class X { Object x = new java.util.Date(); }",
            "package planted; class X { long x = System.currentTimeMillis(); }"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("laws")
  void a_law_holds(String name, ArchRule law, List<String> violations) {
    assertThat(law.evaluate(Sources.classes()).getFailureReport().getDetails()).as(name).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("laws")
  void a_planted_violation_bites(String name, ArchRule law, List<String> violations) {
    for (String violation : violations) {
      assertThat(law.evaluate(Planted.classes(violation)).hasViolation()).as(violation).isTrue();
    }
  }

  @Test
  void every_exception_by_name_is_needed() {
    var all = Sources.classes();
    assertThat(PlaceLaws.unneeded(PlaceLaws.transactionsOnlyOnServices(), all, TRANSACTIONS))
        .isEmpty();
    assertThat(PlaceLaws.unneeded(PlaceLaws.queriesOnlyInRepositoriesAndReadings(), all, QUERIES))
        .isEmpty();
    assertThat(PlaceLaws.unneeded(PlaceLaws.timeComesFromTheClock(), all, CLOCKS)).isEmpty();
    assertThat(PlaceLaws.unneeded(PlaceLaws.timeComesFromTheClock(), all, "no.rodtrad.Gone"))
        .containsExactly("no.rodtrad.Gone");
  }

  private static Arguments law(String name, ArchRule law, String... violations) {
    return Arguments.of(name, law, List.of(violations));
  }
}
